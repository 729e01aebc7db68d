/** Edits what several people have in common, each change one step for all; must never touch a field that nobody chose. */

import { useState } from 'react';
import type { Edit } from '../../../edit/edit.ts';
import { deletePeople } from '../../../edit/many/deletePeople.ts';
import { setPeople } from '../../../edit/many/setPeople.ts';
import { inOrder } from '../../../edit/order.ts';
import { firstCompetitor, renameFirst } from '../../../model/competitors.ts';
import type { OurPersonId, PersonId } from '../../../model/ids.ts';
import type { Period, Person } from '../../../model/records.ts';
import { CONTACT_LEVELS, FUNCTIONS, STANCES, WEIGHTS } from '../../../model/words.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, STANCE_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { nameOfOurs } from '../../../telling/nameOfOurs.ts';
import { sayPeople } from '../../../telling/sayPeople.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { DayField } from '../../context/DayField.tsx';
import { usePanels } from '../../context/panels.ts';
import { announce } from '../../kit/announce.ts';
import { Button } from '../../kit/Button.tsx';
import fields from '../../kit/fields.module.css';
import { Section } from '../../kit/fields.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useText } from '../../kit/useText.ts';
import styles from '../inspector.module.css';
import { MixedCheck, MixedSelect } from './MixedFields.tsx';
import { SeveralSeats } from './SeveralSeats.tsx';
import { MIXED, type Mixed, sharedValue } from './sharedValue.ts';

const WEIGHT_WORDS = {
  unknown: 'common.unknown',
  small: 'inspector.weightSmall',
  medium: 'inspector.weightMedium',
  large: 'inspector.weightLarge',
} as const;
const FUNCTION_CHOICES = ['unknown', ...FUNCTIONS] as const;
const NO_DAYS: Period = { from: null, to: null };

export function SeveralInspector({ ids }: { ids: readonly string[] }) {
  const { t, language } = useText();
  const { ClipboardTools } = usePanels();
  const map = useOpenMap((state) => state.map);
  const ours = useOpenMap((state) => state.ours.people);
  const commit = useOpenMap((state) => state.commit);
  const people = ids.flatMap((id) => map.people[id] ?? []);
  const whose: readonly PersonId[] = people.map(({ id }) => id);
  const several = `several ${whose.join(' ')}`;
  const who = sayPeople(map, whose, t, language);
  const run = (edit: Edit, said: string) => announce(commit(edit) ? said : t('shell.targetGone'));
  const set = (field: string, patch: Parameters<typeof setPeople>[1]['patch']) =>
    run((now) => setPeople(now, { people: whose, patch }), t('clipboard.setDone', { field, people: who }));
  const of = <Value,>(read: (person: Person) => Value): Mixed<Value> => sharedValue(people, read);
  const shown = <Value,>(value: Mixed<Value>): Value | null => (value === MIXED ? null : value);
  const stance = of((one) => one.stance);
  const weight = of((one) => one.weight);
  const quiet = of((one) => one.quiet);
  const competitor = of((one) => firstCompetitor(one.competitors));
  const areQuiet = people.every((one) => one.quiet !== null);
  /** Ticked, and the days are still asked for: nobody is kept away before one stands there. */
  const [quietAsked, setQuietAsked] = useState(false);
  const tickQuiet = (on: boolean) => {
    setQuietAsked(on);
    if (!on && people.some((one) => one.quiet !== null)) set(t('inspector.quiet'), { quiet: null });
  };
  const dayLabel = (word: string) => (quiet === MIXED ? `${word} (${t('clipboard.mixed')})` : word);
  const dayOf = (end: keyof Period) => shown(of((one) => one.quiet?.[end] ?? null));
  const setDay = (end: keyof Period) => (day: Period['from']) =>
    set(t('inspector.quiet'), (one) => {
      const period = { ...(one.quiet ?? NO_DAYS), [end]: day };
      return { quiet: period.from === null && period.to === null ? null : period };
    });
  const ourList = inOrder(Object.values(ours));
  const owner = of((one) => one.owner);
  const gone = owner !== MIXED && owner !== null && !ours[owner] ? [{ value: owner, label: t('ourside.gone') }] : [];
  return (
    <>
      <ClipboardTools chosen={{ people: whose, steps: [] }} />
      <p className={fields.quiet}>
        {people.map((person) => nameOfPerson(person, t)).join(language === 'en' ? ', ' : '、')}
      </p>
      <p className={`${fields.quiet} ${fields.section}`}>{t('clipboard.mixedHint')}</p>
      <div>
        <MixedSelect
          label={t('inspector.function')}
          value={of((one) => one.function)}
          options={FUNCTION_CHOICES.map((value) => ({ value, label: FUNCTION_NAMES[value][language] }))}
          onChange={(value) => set(t('inspector.function'), { function: value })}
        />
        <Segmented
          label={stance === MIXED ? `${t('inspector.stance')} (${t('clipboard.mixed')})` : t('inspector.stance')}
          options={STANCES.map((value) => ({
            value,
            label: value === 'unknown' ? t('common.unknown') : STANCE_NAMES[value][language],
          }))}
          value={shown(stance)}
          onChange={(value) => set(t('inspector.stance'), { stance: value })}
        />
        <MixedSelect
          label={t('inspector.contact')}
          value={of((one) => one.contact)}
          options={CONTACT_LEVELS.map((value) => ({ value, label: CONTACT_NAMES[value][language] }))}
          onChange={(contact) => set(t('inspector.contact'), { contact })}
        />
        <Segmented
          label={weight === MIXED ? `${t('inspector.weight')} (${t('clipboard.mixed')})` : t('inspector.weight')}
          options={WEIGHTS.map((value) => ({ value, label: t(WEIGHT_WORDS[value]) }))}
          value={shown(weight)}
          onChange={(value) => set(t('inspector.weight'), { weight: value })}
        />
        <MixedCheck label={t('common.kp')} value={of((one) => one.kp)} onChange={(kp) => set(t('common.kp'), { kp })} />
        <MixedCheck
          label={t('inspector.competitor')}
          value={of((one) => one.competitors.length > 0)}
          // Which one somebody leans to stays where it is known.
          onChange={(leans) =>
            set(t('inspector.competitor'), (one) => ({
              competitors: renameFirst(one.competitors, leans ? (firstCompetitor(one.competitors) ?? '') : null),
            }))
          }
        />
        {competitor !== MIXED && competitor !== null && competitor !== '' && (
          <p className={fields.quiet}>{competitor}</p>
        )}
        {ourList.length > 0 && (
          <MixedSelect<OurPersonId | ''>
            label={t('ourside.responsible')}
            value={owner === MIXED ? MIXED : (owner ?? '')}
            options={[
              { value: '', label: t('ourside.nobody') },
              ...ourList.map((one) => ({ value: one.id, label: nameOfOurs(one, t) })),
              ...gone,
            ]}
            onChange={(chosen) => set(t('ourside.responsible'), { owner: chosen === '' ? null : chosen })}
          />
        )}
      </div>
      <SeveralSeats people={whose} who={who} run={run} />
      <Section title={t('inspector.quiet')}>
        <MixedCheck
          label={t('inspector.quietOn')}
          value={quietAsked || of((one) => one.quiet !== null)}
          onChange={tickQuiet}
        />
        {(quietAsked || areQuiet) && (
          <div className={fields.two}>
            <DayField
              line={`${several} from`}
              label={dayLabel(t('inspector.from'))}
              value={dayOf('from')}
              onChange={setDay('from')}
            />
            <DayField
              line={`${several} to`}
              label={dayLabel(t('inspector.to'))}
              value={dayOf('to')}
              onChange={setDay('to')}
            />
          </div>
        )}
        {quietAsked && !areQuiet && (
          <p className={fields.quiet} role="status">
            {t('inspector.quietAsks')}
          </p>
        )}
      </Section>
      <div className={styles.end}>
        <Button
          onClick={() =>
            run((now) => deletePeople(now, { people: whose }), t('clipboard.deletedMany', { people: who }))
          }
        >
          {t('clipboard.deleteAll', { count: people.length })}
        </Button>
      </div>
    </>
  );
}
