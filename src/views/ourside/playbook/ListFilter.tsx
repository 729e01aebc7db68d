/** By what the list of entries is searched and narrowed. */
import { FUNCTIONS, LANES, type Lane, ROLES, STEP_KINDS, type StepKind } from '../../../model/words.ts';
import { FUNCTION_NAMES, LANE_NAMES, type Names, ROLE_NAMES, STEP_KIND_NAMES } from '../../../playbook/names.ts';
import type { Part } from '../../../playbook/playbook.ts';
import controls from '../../kit/controls.module.css';
import { SelectField } from '../../kit/fields.tsx';
import { useText } from '../../kit/useText.ts';
import styles from './playbook.module.css';
import { type RowFilter, SHOWS, type Shows } from './playbookRows.ts';

const SHOW_WORDS = {
  all: 'playbook.showAll',
  ours: 'playbook.showOurs',
  edited: 'playbook.showEdited',
  off: 'playbook.showOff',
  look: 'playbook.showLook',
  here: 'playbook.showHere',
} as const;

const PARTS: readonly Part[] = [...ROLES, 'opinion-holder'];

interface Props {
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly withMap: boolean;
}

export function ListFilter({ filter, onFilter, withMap }: Props) {
  const { t, language } = useText();
  const set = (part: Partial<RowFilter>) => onFilter({ ...filter, ...part });
  const named = <Word extends string>(words: readonly Word[], names: Names<Word>) =>
    words.map((value) => ({ value, label: names[value][language] }));
  const all = { value: 'all', label: t('playbook.all') } as const;
  const any = { value: 'any', label: t('playbook.any') } as const;
  return (
    <search className={styles.filters}>
      <input
        type="search"
        autoComplete="off"
        className={controls.input}
        aria-label={t('playbook.search')}
        placeholder={t('playbook.search')}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <SelectField<Shows>
        label={t('playbook.show')}
        value={filter.shows}
        options={SHOWS.filter((one) => withMap || one !== 'here').map((value) => ({
          value,
          label: t(SHOW_WORDS[value]),
        }))}
        onChange={(shows) => set({ shows })}
      />
      <SelectField<Lane | 'all'>
        label={t('playbook.lane')}
        value={filter.lane}
        options={[all, ...named(LANES, LANE_NAMES)]}
        onChange={(lane) => set({ lane })}
      />
      <SelectField<StepKind | 'all' | 'any'>
        label={t('playbook.stepKind')}
        value={filter.stepKind}
        options={[all, any, ...named(STEP_KINDS, STEP_KIND_NAMES)]}
        onChange={(stepKind) => set({ stepKind })}
      />
      <SelectField<string>
        label={t('playbook.function')}
        value={filter.fn}
        options={[all, any, ...named([...FUNCTIONS, 'unknown'], FUNCTION_NAMES)]}
        onChange={(fn) => set({ fn })}
      />
      <SelectField<Part | 'all' | 'any'>
        label={t('playbook.part')}
        value={filter.part}
        options={[all, any, ...named(PARTS, ROLE_NAMES)]}
        onChange={(part) => set({ part })}
      />
    </search>
  );
}
