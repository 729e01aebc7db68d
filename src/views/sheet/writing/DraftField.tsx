/** The field on the paper in which the next name is typed, where its card or head will stand. */
import { ViewportPortal } from '@xyflow/react';
import { useState } from 'react';
import { NOBODY_OFFERED, offerPeople } from '../../../entry/offerPeople.ts';
import { tellingOf } from '../../../entry/readLine.ts';
import { readPeople } from '../../../entry/readPeople.ts';
import { roleMeant } from '../../../entry/seatTyped.ts';
import { knownAmong } from '../../../entry/whoIsMeant.ts';
import type { Rect } from '../../../layout/sheetLayout.ts';
import type { Person } from '../../../model/records.ts';
import { ROLE_NAMES, STEP_KIND_NAMES } from '../../../playbook/names.ts';
import { isBlank } from '../../../shared/cleanText.ts';
import { useOpenMap, useSafe } from '../../context/contexts.ts';
import { Supposed, UnderstoodPeople } from '../../context/Understood.tsx';
import { useProposedKind } from '../../context/useProposedKind.ts';
import { useReadLine } from '../../context/useReadLine.ts';
import { NameField } from '../../kit/NameField.tsx';
import { RoleSign } from '../../kit/RoleSign.tsx';
import { sayKeys } from '../../kit/sayKeys.ts';
import { useText } from '../../kit/useText.ts';
import { type Draft, lineOfDraft, namesStep } from './draft.ts';
import styles from './writing.module.css';

interface Props {
  readonly draft: Draft;
  readonly box: Rect;
  /** `proposes`: with what the words are only supposed to mean. */
  readonly onAdd: (text: string, person: Person | null, proposes: boolean) => boolean;
  readonly onLeave: (byKey: boolean) => void;
  readonly onNextStep: () => void;
}

/** As in the outline; the name of a step is no line of people. */
const lineOf = (draft: Draft): string | undefined =>
  draft.kind === 'person' ? `draft ${draft.step}` : draft.kind === 'outside' ? 'draft outside' : undefined;

export function DraftField({ draft, box, onAdd, ...does }: Props) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const safe = useSafe();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Person | null>(null);
  const { currency } = map.fields;
  const isStep = namesStep(draft);
  const everybody = Object.values(map.people);
  const reading = { currency, safe, ...knownAmong(everybody) };
  const { people, line, proposes, decline } = useReadLine(isStep ? '' : text, reading);
  const kind = useProposedKind(isStep ? text : '');
  const step = draft.kind === 'person' ? map.steps[draft.step]?.name || t('common.unnamedStep') : '';
  const words = {
    person: [t('sheet.addPersonTo', { step }), t('sheet.personField')],
    outside: [t('sheet.addOutsideLong'), t('sheet.outsideField')],
    step: [t('sheet.addStepLong'), t('sheet.stepField')],
    branch: [t('sheet.addBranch'), t('sheet.branchField')],
  } as const;
  const [label, placeholder] = words[draft.kind];
  const offers = (typed: string) => {
    const { lines } = readPeople(isStep ? '' : typed, { ...reading, proposes });
    return isStep || lines.length > 1 ? NOBODY_OFFERED : offerPeople(tellingOf(lines[0]), everybody);
  };
  const role = draft.kind === 'person' ? roleMeant(map, draft.step, chosen, line.role) : null;
  const hint = isBlank(text)
    ? isStep
      ? t('sheet.emptyEnds')
      : t('sheet.emptyEndsWriting', { key: sayKeys('Ctrl+Enter') })
    : t('sheet.enterTakes');
  return (
    <ViewportPortal>
      <div
        className={`${styles.draft} ${isStep ? styles.draftHead : ''} ${box.height < 60 ? styles.low : ''}`}
        style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, minHeight: box.height }}
      >
        <NameField
          draft={lineOfDraft(draft)}
          label={label}
          placeholder={placeholder}
          line={lineOf(draft)}
          offers={offers}
          onTyped={(typed, person) => {
            setText(typed);
            setChosen(person);
          }}
          onAdd={(typed, person) => onAdd(typed, person, isStep ? kind.proposes : proposes)}
          onDecline={isStep ? kind.decline : decline}
          instead={people.instead}
          {...does}
        />
        {role && (
          <span className={styles.draftRole}>
            <RoleSign part={role} />
          </span>
        )}
        <small className={styles.hint}>{role ? `${ROLE_NAMES[role][language]} · ${hint}` : hint}</small>
        <small className={styles.understood} role="status">
          <UnderstoodPeople people={people} currency={currency} />
          {kind.proposed && <Supposed what={STEP_KIND_NAMES[kind.proposed][language]} />}
        </small>
      </div>
    </ViewportPortal>
  );
}
