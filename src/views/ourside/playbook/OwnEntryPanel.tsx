/** An entry of our own: its words, where it stands, what carrying it out does, when it is due, what it asks for. */
import { type SetOwnEntry, setOwnEntry, wordOwnEntry } from '../../../edit/ourSide/setOwnEntry.ts';
import { OWN_PLACES, type OwnPlace, type RequirementKey } from '../../../model/ourSide.ts';
import {
  FUNCTIONS,
  LANES,
  LANGUAGES,
  OFFER_KINDS,
  PERSON_SORTS,
  PROCEDURES,
  PROFILE_KINDS,
  ROLES,
  SILENCES,
  STEP_KINDS,
} from '../../../model/words.ts';
import {
  FUNCTION_NAMES,
  LANE_NAMES,
  type Names,
  OFFER_NAMES,
  PERSON_SORT_NAMES,
  PROCEDURE_NAMES,
  PROFILE_NAMES,
  ROLE_NAMES,
  STEP_KIND_NAMES,
} from '../../../playbook/names.ts';
import { REQUIREMENTS } from '../../../playbook/requirements.ts';
import { nameOfRequirement } from '../../../telling/nameOfRequirement.ts';
import { useOurSide } from '../../context/contexts.ts';
import { CheckField, Fold } from '../../kit/fields.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useText } from '../../kit/useText.ts';
import { DayChoice } from './DayChoice.tsx';
import { DeedsChoice } from './DeedsChoice.tsx';
import { SILENCE_WORDS } from './entryWords.ts';
import { ManyChoice } from './ManyChoice.tsx';
import styles from './playbook.module.css';
import type { PlaybookRow } from './playbookRows.ts';
import { hasDay, sayLineDay } from './sayLineDay.ts';
import { WordsFields } from './WordsFields.tsx';

const PLACE_WORDS = {
  first: 'playbook.placeFirst',
  among: 'playbook.placeAmong',
  last: 'playbook.placeLast',
} as const satisfies { readonly [Place in OwnPlace | 'among']: string };

export function OwnEntryPanel({ row: { given, places }, fresh }: { row: PlaybookRow; fresh: boolean }) {
  const { t, language } = useText();
  const commit = useOurSide((state) => state.commit);
  const assets = useOurSide((state) => state.ours.assets);
  if (!given?.own) return null;
  const { id: entry, own, gates, words, silences = [], place, learns, once, off, day } = given;
  const { sorts = [], procedures = [], profiles = [], offers = [] } = gates ?? {};
  const set = (change: Omit<SetOwnEntry, 'entry'>) => void commit((ours) => setOwnEntry(ours, { entry, ...change }));
  const named = <Word extends string>(list: readonly Word[], names: Names<Word>) =>
    list.map((value) => ({ value, label: names[value][language] }));
  const written = LANGUAGES.filter((one) => words[one]?.trim());
  const isAboutStep = own.parts.length + own.functions.length + sorts.length === 0;
  const requirements = [...new Set([...Object.keys(REQUIREMENTS), ...Object.keys(assets)])] as RequirementKey[];
  const kinds = ['system', 'capability', 'team'] as const;
  return (
    <>
      <WordsFields
        entry={entry}
        words={words}
        instead={{}}
        places={places}
        fresh={fresh}
        toEdit={(one, text) => (ours) => wordOwnEntry(ours, { entry, language: one, text })}
      />
      {written.length === 1 && <p className={styles.quiet}>{t('playbook.oneForBoth')}</p>}
      {written.length === 0 && <p className={styles.quiet}>{t('playbook.noneYet')}</p>}

      <h3>{t('playbook.where')}</h3>
      <Segmented
        label={t('playbook.laneOf')}
        value={own.lane}
        options={named(LANES, LANE_NAMES)}
        onChange={(lane) => set({ own: { lane } })}
      />
      {own.lane === 'information' && (
        <Segmented
          label={t('playbook.tellOrLearn')}
          value={learns ? 'learn' : 'tell'}
          options={[
            { value: 'tell', label: t('lanes.tell') },
            { value: 'learn', label: t('lanes.learn') },
          ]}
          onChange={(choice) => set({ patch: { learns: choice === 'learn' ? true : undefined } })}
        />
      )}
      <ManyChoice
        label={t('playbook.stepKinds')}
        hint={t('playbook.allIfNone')}
        options={named(STEP_KINDS, STEP_KIND_NAMES)}
        chosen={own.stepKinds}
        onChange={(stepKinds) => set({ own: { stepKinds } })}
      />
      <ManyChoice
        label={t('playbook.parts')}
        hint={t('playbook.aboutStep')}
        options={named([...ROLES, 'opinion-holder'] as const, ROLE_NAMES)}
        chosen={own.parts}
        onChange={(parts) => set({ own: { parts } })}
      />
      <Fold title={t('playbook.functions')} holds={own.functions.map((fn) => FUNCTION_NAMES[fn][language]).join(' · ')}>
        <ManyChoice
          label={t('playbook.functions')}
          options={named([...FUNCTIONS, 'unknown'] as const, FUNCTION_NAMES)}
          chosen={own.functions}
          onChange={(functions) => set({ own: { functions } })}
        />
      </Fold>
      <Fold
        title={t('playbook.moreConditions')}
        holds={String([...sorts, ...offers, ...procedures, ...profiles, ...silences].length || '')}
      >
        <ManyChoice
          label={t('playbook.sorts')}
          hint={t('playbook.aboutStep')}
          options={named(PERSON_SORTS, PERSON_SORT_NAMES)}
          chosen={sorts}
          onChange={(chosen) => set({ gates: { sorts: chosen } })}
        />
        <ManyChoice
          label={t('playbook.offers')}
          hint={t('playbook.allIfNone')}
          options={[
            ...named(OFFER_KINDS, OFFER_NAMES),
            { value: 'money' as const, label: t('playbook.touchesMoney') },
            { value: 'data' as const, label: t('playbook.touchesData') },
          ]}
          chosen={offers}
          onChange={(chosen) => set({ gates: { offers: chosen } })}
        />
        <ManyChoice
          label={t('playbook.procedures')}
          hint={t('playbook.allIfNone')}
          options={named(PROCEDURES, PROCEDURE_NAMES)}
          chosen={procedures}
          onChange={(chosen) => set({ gates: { procedures: chosen } })}
        />
        <ManyChoice
          label={t('playbook.profiles')}
          hint={t('playbook.allIfNone')}
          options={named(PROFILE_KINDS, PROFILE_NAMES)}
          chosen={profiles}
          onChange={(chosen) => set({ gates: { profiles: chosen } })}
        />
        <ManyChoice
          label={t('playbook.silences')}
          hint={t('playbook.allIfNone')}
          options={SILENCES.map((value) => ({ value, label: t(SILENCE_WORDS[value]) }))}
          chosen={silences}
          onChange={(chosen) => set({ patch: { silences: chosen.length > 0 ? chosen : undefined } })}
        />
      </Fold>
      {!isAboutStep && (
        <CheckField
          label={t('playbook.once')}
          checked={once ?? false}
          onChange={(on) => set({ patch: { once: on || undefined } })}
        />
      )}
      <DeedsChoice acts={gates?.acts ?? null} lane={own.lane} onActs={(acts) => set({ gates: { acts } })} />
      {hasDay(own.lane) && (
        <DayChoice
          entry={entry}
          day={day ?? null}
          usual={sayLineDay(undefined, t)}
          onDay={(to) => set({ patch: { day: to ?? undefined } })}
        />
      )}
      <h3>{t('playbook.asks')}</h3>
      <label className={styles.asks}>
        <span className="visually-hidden">{t('playbook.asks')}</span>
        <select
          value={own.asks ?? ''}
          onChange={(event) => set({ own: { asks: (event.currentTarget.value || null) as RequirementKey | null } })}
        >
          <option value="">{t('playbook.asksNothing')}</option>
          {kinds.map((kind) => (
            <optgroup key={kind} label={LANE_NAMES[kind][language]}>
              {requirements
                .filter((key) => key.startsWith(`${kind}:`))
                .map((key) => (
                  <option key={key} value={key}>
                    {nameOfRequirement(key, language)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {own.asks !== null && <p className={styles.quiet}>{t('playbook.asksHint')}</p>}
      <Segmented
        label={t('playbook.place')}
        value={place ?? 'among'}
        options={(['first', 'among', 'last'] as const).map((value) => ({ value, label: t(PLACE_WORDS[value]) }))}
        onChange={(to) => set({ patch: { place: OWN_PLACES.find((one) => one === to) } })}
      />
      <CheckField label={t('playbook.off')} checked={off} onChange={(on) => set({ patch: { off: on } })} />
    </>
  );
}
