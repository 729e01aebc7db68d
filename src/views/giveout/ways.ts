/** The files that a map can be given out as, by what somebody needs; each is fetched and written when it is asked for. */
import type { Given } from '../../exchange/out/given.ts';
import type { PictureKind } from '../../exchange/out/pictures/picturesOf.ts';
import type { TableKind } from '../../exchange/out/tables/tablesOf.ts';
import { later } from '../../shared/later.ts';
import type { Say, TextKey } from '../../text/text.ts';

export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Of a picture that a browser could not make as large as it was asked for. */
  readonly smaller?: { readonly width: number; readonly height: number };
}

export interface Way {
  readonly key: string;
  readonly label: (t: Say) => string;
  /** The customer has no form of it. */
  readonly oursAlone?: true;
  readonly make: (given: Given) => Promise<OutFile>;
}

export interface Need {
  /** In the shared view the customer reads these words too. */
  readonly title: (safe: boolean) => TextKey;
  readonly hint: (safe: boolean) => TextKey | null;
  readonly ways: readonly Way[];
}

const forNames = later(() => import('../../format/mapFileName.ts'));
const forCsv = later(() =>
  Promise.all([import('../../exchange/out/tables/tablesOf.ts'), import('../../exchange/out/writeCsv.ts')]),
);
const forXlsx = later(() => import('../../exchange/out/writeXlsx.ts'));

const forPictures = later(() => import('../../exchange/out/pictures/picturesOf.ts'));
const forSvg = later(() => import('../../exchange/out/writeSvg.ts'));
const forPng = later(() => import('./writePng.ts'));
const forPapers = later(() =>
  Promise.all([import('../../exchange/out/docs/accountPlan.ts'), import('../../exchange/out/docs/mutualPlan.ts')]),
);
const forMarkdown = later(() => import('../../exchange/out/writeMarkdown.ts'));
const forDocx = later(() => import('../../exchange/out/writeDocx.ts'));
const forPptx = later(() => import('../../exchange/out/writePptx.ts'));
const forBpmn = later(() => import('../../exchange/out/writeBpmn.ts'));
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

const PAPERS = {
  account: { word: 'out.accountPlanWord', text: 'out.accountPlanText', file: 'out.accountPlan' },
  mutual: { word: 'out.mutualPlanWord', text: 'out.mutualPlanText', file: 'out.mutualPlan' },
} as const;
type Paper = keyof typeof PAPERS;

async function blocksOf(paper: Paper, given: Given) {
  const [{ accountPlan }, { mutualPlan }] = await forPapers();
  return paper === 'account' ? accountPlan(given) : mutualPlan(given);
}

/** The plan for both sides is for the customer, whoever asks for it. */
const paper = (which: Paper): readonly [word: Way, text: Way] => [
  {
    key: `${which} docx`,
    label: (t) => t(PAPERS[which].word),
    ...(which === 'account' && { oursAlone: true }),
    make: async (given) => {
      const { writeDocx } = await forDocx();
      return {
        name: await named(given, 'docx', given.t(PAPERS[which].file)),
        content: await writeDocx(await blocksOf(which, given), given.language),
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      };
    },
  },
  {
    key: `${which} md`,
    label: (t) => t(PAPERS[which].text),
    ...(which === 'account' && { oursAlone: true }),
    make: async (given) => {
      const { writeMarkdown } = await forMarkdown();
      return {
        name: await named(given, 'md', given.t(PAPERS[which].file)),
        content: writeMarkdown(await blocksOf(which, given)),
        type: 'text/markdown',
      };
    },
  },
];

export const PICTURE_WORDS: { readonly [Kind in PictureKind]: TextKey } = {
  sheet: 'shell.sheet',
  lanes: 'out.lanesPicture',
  power: 'power.tab',
  coverage: 'coverage.tab',
  decision: 'decision.tab',
  plan: 'plan.tab',
  account: 'account.tab',
};

/** By how much more than on a screen. */
export const PICTURE_SIZES = { screen: 1, print: 3, poster: 6 } as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** Those that there are. */
export const offeredPictures = async (given: Given): Promise<readonly PictureKind[]> =>
  (await forPictures()).picturesOf(given);

export const picture = (kind: PictureKind, size: PictureSize): readonly [png: Way, svg: Way] => [
  {
    key: 'png',
    label: (t) => t('out.png'),
    make: async (given) => {
      const [{ drawPicture }, { writePng }] = await Promise.all([forPictures(), forPng()]);
      const { bytes, width, height, isSmaller } = await writePng(drawPicture(kind, given), PICTURE_SIZES[size]);
      return {
        name: await named(given, 'png', given.t(PICTURE_WORDS[kind])),
        content: bytes,
        type: 'image/png',
        ...(isSmaller && { smaller: { width, height } }),
      };
    },
  },
  {
    key: 'svg',
    label: (t) => t('out.svg'),
    make: async (given) => {
      const [{ drawPicture }, { writeSvg }] = await Promise.all([forPictures(), forSvg()]);
      return {
        name: await named(given, 'svg', given.t(PICTURE_WORDS[kind])),
        content: writeSvg(drawPicture(kind, given)),
        type: 'image/svg+xml',
      };
    },
  },
];

const PPTX: Way = {
  key: 'pptx',
  label: (t) => t('out.pptx'),
  make: async (given) => {
    const { writePptx } = await forPptx();
    return {
      name: await named(given, 'pptx'),
      content: await writePptx(given),
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    };
  },
};

const BPMN: Way = {
  key: 'bpmn',
  label: (t) => t('out.bpmn'),
  make: async (given) => {
    const { writeBpmn } = await forBpmn();
    return { name: await named(given, 'bpmn'), content: writeBpmn(given), type: 'application/xml' };
  },
};

export const NEEDS: readonly Need[] = [
  { title: (safe) => (safe ? 'out.slidesPlain' : 'out.slides'), hint: () => 'out.slidesHint', ways: [PPTX] },
  { title: () => 'out.paper', hint: () => null, ways: [...paper('account'), ...paper('mutual')] },
  { title: () => 'out.calendar', hint: (safe) => (safe ? 'out.calendarSafeHint' : 'out.calendarHint'), ways: [ICS] },
  {
    title: (safe) => (safe ? 'out.listsPlain' : 'out.lists'),
    hint: () => null,
    ways: [XLSX, csv('people'), csv('seats'), csv('plan'), csv('blockers', true), csv('coverage', true)],
  },
  { title: () => 'out.process', hint: () => 'out.processHint', ways: [BPMN] },
];
