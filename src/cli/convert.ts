/** `convert`: whatever holds a map or a list becomes our file, and our file becomes whatever somebody needs; must never write over a file, nor ask a clock. */
import { parseArgs } from 'node:util';
import '../text/laterWords.ts';
import { analyse } from '../analysis/analyse.ts';
import { safeAnalysis } from '../analysis/safeAnalysis.ts';
import { firstMapOfList } from '../entry/firstMapOfList.ts';
import { likelyCurrency } from '../entry/likelyCurrency.ts';
import { accountPlan } from '../exchange/out/docs/accountPlan.ts';
import { mutualPlan } from '../exchange/out/docs/mutualPlan.ts';
import type { Given } from '../exchange/out/given.ts';
import { drawPicture, PICTURES, type PictureKind } from '../exchange/out/pictures/picturesOf.ts';
import { outTable, SAFE_TABLES, TABLES, type TableKind } from '../exchange/out/tables/tablesOf.ts';
import { writeBpmn } from '../exchange/out/writeBpmn.ts';
import { writeCsv } from '../exchange/out/writeCsv.ts';
import { writeDocx } from '../exchange/out/writeDocx.ts';
import { writeIcs } from '../exchange/out/writeIcs.ts';
import { writeMarkdown } from '../exchange/out/writeMarkdown.ts';
import { writePptx } from '../exchange/out/writePptx.ts';
import { writeSvg } from '../exchange/out/writeSvg.ts';
import { writeXlsx } from '../exchange/out/writeXlsx.ts';
import { serialiseMap } from '../format/serialiseMap.ts';
import type { BuyingMap } from '../model/map.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../model/ourSide.ts';
import { safeMap } from '../model/safeMap.ts';
import type { Stood } from '../model/stood.ts';
import { LANGUAGES, type Language } from '../model/words.ts';
import { type Day, isDay } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { sayIn, startText } from '../text/text.ts';
import { languageIn } from './options.ts';
import { type NotRead, type ReadStdin, readOurSide, readText, readTold } from './readInput.ts';
import { phrase, READ_FAILURES } from './words.ts';

export interface Converted {
  readonly status: 0 | 2;
  readonly err: string;
  /** What is to be written, and where; null where nothing is. */
  readonly file: { readonly path: string; readonly content: string | Uint8Array } | null;
}

/** What a map becomes, by how the file's name ends. */
const ENDINGS = ['json', 'csv', 'xlsx', 'ics', 'svg', 'md', 'docx', 'pptx', 'bpmn'] as const;
type Ending = (typeof ENDINGS)[number];

interface Wish {
  readonly from: string;
  readonly to: string;
  readonly ending: Ending;
  readonly what: string | null;
  readonly ourSide: string | null;
  readonly safe: boolean;
  readonly language: Language;
  readonly today: Day;
}

/** Converts one file; `today` is the local day, `newId` makes ids for what a list brings. */
export async function convert(
  args: readonly string[],
  today: Day,
  readStdin: ReadStdin,
  newId: () => string,
): Promise<Converted> {
  const language = languageIn(args);
  const refuse = (err: string): Converted => ({ status: 2, err: `${err}\n`, file: null });
  const wish = readWish(args, today, language);
  if (!wish.ok)
    return refuse(`${phrase('badUsage', language, { problem: wish.reason })}\n\n${phrase('usage', language)}`);
  const notRead = ({ file, code, where }: NotRead) =>
    refuse(
      phrase('notRead', language, {
        file,
        reason: READ_FAILURES[code][language] + (where ? phrase('place', language, { where }) : ''),
      }),
    );
  const { from, to, ending } = wish.value;
  const told = from.toLowerCase().endsWith('.json')
    ? readTold(from, wish.value.today, readStdin)
    : readList(from, wish.value, readStdin, newId);
  if (!told.ok) return notRead(told.reason);
  const ours = wish.value.ourSide === null ? ok(BLANK_OUR_SIDE) : readOurSide(wish.value.ourSide, readStdin);
  if (!ours.ok) return notRead(ours.reason);
  if (ending === 'json') {
    return { status: 0, err: '', file: { path: to, content: serialiseMap(told.value.map, told.value.stood) } };
  }
  return { status: 0, err: '', file: { path: to, content: await write(told.value.map, ours.value, wish.value) } };
}

function readWish(args: readonly string[], today: Day, language: Language): Result<Wish, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = /--[\w-]+/.exec((error as Error).message)?.[0] ?? '';
    return fail(phrase('optionValue', language, { option }));
  }
  const { values, positionals } = parsed;
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0) return fail(phrase('oneFile', language));
  if (values.to === undefined) return fail(phrase('noTarget', language));
  const ending = ENDINGS.find((one) => values.to?.toLowerCase().endsWith(`.${one}`));
  if (!ending)
    return fail(phrase('notOneOf', language, { option: '--to', values: ENDINGS.map((one) => `.${one}`).join(' | ') }));
  const day = values.today ?? today;
  if (!isDay(day)) return fail(phrase('noSuchDay', language, { value: day }));
  if (values.lang !== undefined && values.lang !== language)
    return fail(phrase('notOneOf', language, { option: '--lang', values: LANGUAGES.join(' | ') }));
  const safe = values.safe ?? false;
  const kinds = kindsOf(ending, safe);
  const what = values.what ?? null;
  if (what !== null && !kinds.includes(what))
    return fail(phrase('notOneOf', language, { option: '--what', values: kinds.join(' | ') }));
  return ok({ from, to: values.to, ending, what, ourSide: values['our-side'] ?? null, safe, language, today: day });
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      what: { type: 'string' },
      'our-side': { type: 'string' },
      safe: { type: 'boolean' },
      lang: { type: 'string' },
      today: { type: 'string' },
    },
  });

/** What one kind of file can show, the first unless another is named. */
function kindsOf(ending: Ending, safe: boolean): readonly string[] {
  if (ending === 'csv') return safe ? SAFE_TABLES : TABLES;
  if (ending === 'svg') return PICTURES;
  if (ending === 'md' || ending === 'docx') return safe ? ['mutual'] : ['account', 'mutual'];
  return [];
}

async function write(map: BuyingMap, ours: OurSide, { ending, what, safe, language, today }: Wish) {
  const whole = analyse(map, ours, today);
  const given: Given = {
    analysis: safe ? safeAnalysis(safeMap(map), today, whole.shared) : whole,
    safe,
    language,
    t: sayIn(startText(language), language),
  };
  const kind = what ?? kindsOf(ending, safe)[0];
  const blocks = () => (kind === 'mutual' ? mutualPlan(given) : accountPlan(given));
  switch (ending) {
    case 'csv':
      return writeCsv(outTable(kind as TableKind, given));
    case 'xlsx':
      return writeXlsx(given);
    case 'ics':
      return writeIcs(given);
    case 'svg':
      return writeSvg(drawPicture(kind as PictureKind, given));
    case 'md':
      return writeMarkdown(blocks());
    case 'docx':
      return writeDocx(blocks(), language);
    case 'pptx':
      return writePptx(given);
    default:
      return writeBpmn(given);
  }
}

/** A list of people as the app reads one that is pasted: the first starts the purchase. */
function readList(
  file: string,
  { language }: Wish,
  readStdin: ReadStdin,
  newId: () => string,
): Result<{ readonly map: BuyingMap; readonly stood: readonly Stood[] }, NotRead> {
  const text = readText(file, readStdin);
  if (!text.ok) return text;
  const map = firstMapOfList(
    text.value,
    { currency: likelyCurrency(language, []) },
    <Id extends string>() => newId() as Id,
  );
  return map.ok ? ok({ map: map.value, stood: [] }) : fail({ file, code: 'no-list', where: null });
}
