/** The field on the paper in which the next name is typed, where its card or head will stand. */
import { ViewportPortal } from '@xyflow/react';
import { useState } from 'react';
import { NOBODY_OFFERED, offerPeople } from '../../../entry/offerPeople.ts';
import { readLine, tellingOf } from '../../../entry/readLine.ts';
import { roleMeant } from '../../../entry/seatTyped.ts';
import type { Rect } from '../../../layout/sheetLayout.ts';
import type { Person } from '../../../model/records.ts';
import { ROLE_NAMES, STEP_KIND_NAMES } from '../../../playbook/names.ts';
import { isBlank } from '../../../shared/cleanText.ts';
import { useOpenMap, useSafe } from '../../context/contexts.ts';
import { Supposed, Understood } from '../../context/Understood.tsx';
import { useProposedKind } from '../../context/useProposedKind.ts';
import { useReadLine } from '../../context/useReadLine.ts';
import { NameField } from '../../kit/NameField.tsx';
import { RoleSign } from '../../kit/RoleSign.tsx';
import { sayKeys } from '../../kit/sayKeys.ts';
import { useText } from '../../kit/useText.ts';
import type { Draft } from './draft.ts';
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
  const { line, proposes, decline } = useReadLine(draft.kind === 'step' ? '' : text, { currency, safe });
  const kind = useProposedKind(draft.kind === 'step' ? text : '');
  const step = draft.kind === 'person' ? map.steps[draft.step]?.name || t('common.unnamedStep') : '';
  const words = {
    person: [t('sheet.addPersonTo', { step }), t('sheet.personField')],
    outside: [t('sheet.addOutsideLong'), t('sheet.outsideField')],
    step: [t('sheet.addStepLong'), t('sheet.stepField')],
  } as const;
  const [label, placeholder] = words[draft.kind];
  const offers = (typed: string) =>
    draft.kind === 'step'
      ? NOBODY_OFFERED
      : offerPeople(tellingOf(readLine(typed, { currency, safe, proposes })), Object.values(map.people));
  const role = draft.kind === 'person' ? roleMeant(map, draft.step, chosen, line.role) : null;
  const hint = isBlank(text)
    ? draft.kind === 'step'
      ? t('sheet.emptyEnds')
      : t('sheet.emptyEndsWriting', { key: sayKeys('Ctrl+Enter') })
    : t('sheet.enterTakes');
  return (
    <ViewportPortal>
      <div
        className={`${styles.draft} ${draft.kind === 'step' ? styles.draftHead : ''} ${box.height < 60 ? styles.low : ''}`}
        style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      >
        <NameField
          label={label}
          placeholder={placeholder}
          line={lineOf(draft)}
          offers={offers}
          onTyped={(typed, person) => {
            setText(typed);
            setChosen(person);
          }}
          onAdd={(typed, person) => onAdd(typed, person, draft.kind === 'step' ? kind.proposes : proposes)}
          onDecline={draft.kind === 'step' ? kind.decline : decline}
          {...does}
        />
        {role && (
          <span className={styles.draftRole}>
            <RoleSign part={role} />
          </span>
        )}
        <small className={styles.hint}>{role ? `${ROLE_NAMES[role][language]} · ${hint}` : hint}</small>
        <small className={styles.understood} role="status">
          <Understood line={line} currency={currency} />
          {kind.proposed && <Supposed what={STEP_KIND_NAMES[kind.proposed][language]} />}
        </small>
      </div>
    </ViewportPortal>
  );
}
