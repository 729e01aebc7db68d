/** The files that a map can be given out as, by what somebody needs; each is fetched and written when it is asked for. */
import type { Given } from '../../exchange/out/given.ts';
import type { TableKind } from '../../exchange/out/tables/tablesOf.ts';
import { later } from '../../shared/later.ts';
import type { Say, TextKey } from '../../text/text.ts';

export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export interface Way {
  readonly key: string;
  readonly label: (t: Say) => string;
  /** The customer has no form of it. */
  readonly oursAlone?: true;
  readonly make: (given: Given) => Promise<OutFile>;
}

export interface Need {
  readonly title: TextKey;
  readonly hint: (safe: boolean) => TextKey | null;
  readonly ways: readonly Way[];
}

const forNames = later(() => import('../../format/mapFileName.ts'));
const forCsv = later(() =>
  Promise.all([import('../../exchange/out/tables/tablesOf.ts'), import('../../exchange/out/writeCsv.ts')]),
);
const forXlsx = later(() => import('../../exchange/out/writeXlsx.ts'));

const forIcs = later(() => import('../../exchange/out/writeIcs.ts'));

/** The name says for whom the file is, so that the wrong one of two is not sent. */
async function named(given: Given, ending: string, what = ''): Promise<string> {
  const { fileNameOf } = await forNames();
  const whose = given.safe ? given.t('out.forThem') : '';
  return fileNameOf(given.analysis.facts.drawn, ending, [what, whose].filter(Boolean).join(' '));
}

const TABLE_WORDS: { readonly [Kind in TableKind]: TextKey } = {
  people: 'out.people',
  seats: 'out.seats',
  plan: 'plan.tab',
  blockers: 'blockers.title',
  coverage: 'coverage.tab',
};

const csv = (kind: TableKind, oursAlone?: true): Way => ({
  key: `csv ${kind}`,
  label: (t) => t('out.csvOf', { table: t(TABLE_WORDS[kind]) }),
  ...(oursAlone && { oursAlone }),
  make: async (given) => {
    const [{ outTable }, { writeCsv }] = await forCsv();
    const table = outTable(kind, given);
    return { name: await named(given, 'csv', table.name), content: writeCsv(table), type: 'text/csv' };
  },
});

const XLSX: Way = {
  key: 'xlsx',
  label: (t) => t('out.excel'),
  make: async (given) => {
    const { writeXlsx } = await forXlsx();
    return {
      name: await named(given, 'xlsx'),
      content: await writeXlsx(given),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
};

const ICS: Way = {
  key: 'ics',
  label: (t) => t('out.ics'),
  make: async (given) => {
    const { writeIcs } = await forIcs();
    return { name: await named(given, 'ics'), content: writeIcs(given), type: 'text/calendar' };
  },
};

export const NEEDS: readonly Need[] = [
  { title: 'out.calendar', hint: (safe) => (safe ? 'out.calendarSafeHint' : 'out.calendarHint'), ways: [ICS] },
  {
    title: 'out.lists',
    hint: () => null,
    ways: [XLSX, csv('people'), csv('seats'), csv('plan'), csv('blockers', true), csv('coverage', true)],
  },
];
