/** Amounts as people write them; must never round what was typed, nor take one currency for another, nor choose where two amounts could be meant. */
import { CURRENCIES } from '../model/sayMoney.ts';
import { cleanLine } from '../shared/cleanText.ts';
import { halfWidth } from '../shared/halfWidth.ts';
import { readHanFigure } from './readHanFigure.ts';

export type ReadMoney =
  | { readonly is: 'nothing' }
  /** No amount. */
  | { readonly is: 'unread' }
  | { readonly is: 'amount'; readonly amount: number }
  /** A separator that may part thousands or decimals; `currency` is one that was named and is not the map's. */
  | { readonly is: 'doubt'; readonly amounts: readonly [number, number]; readonly currency: string | null }
  /** In a currency that is not the map's. */
  | { readonly is: 'other'; readonly amount: number; readonly currency: string };

/** By unit, how many tens it stands for; and how its writers part decimals: the other sign parts thousands, or either may do either. */
const UNITS: { readonly [unit: string]: readonly [tens: number, decimals: '.' | ',' | 'either'] } = {
  k: [3, '.'],
  thousand: [3, '.'],
  m: [6, '.'],
  mn: [6, '.'],
  million: [6, '.'],
  bn: [9, '.'],
  billion: [9, '.'],
  tsd: [3, ','],
  mio: [6, ','],
  mrd: [9, ','],
  千: [3, '.'],
  w: [4, '.'],
  万: [4, '.'],
  萬: [4, '.'],
  十万: [5, '.'],
  百万: [6, '.'],
  千万: [7, '.'],
  亿: [8, '.'],
  億: [8, '.'],
};
/** Their thousands are never parted by the sign that others part decimals with. */
const CLEAR = /[千万萬亿億w]/;

/** What a currency is called besides its code. A sign that several share stands for whichever of them the map is in, else for the first. */
const CALLED: { readonly [words: string]: readonly string[] } = {
  rmb: ['CNY'],
  'cn¥': ['CNY'],
  人民币元: ['CNY'],
  人民币: ['CNY'],
  yuan: ['CNY'],
  元人民币: ['CNY'],
  元整: ['CNY', 'HKD', 'SGD'],
  元: ['CNY', 'HKD', 'SGD'],
  块: ['CNY'],
  '¥': ['CNY', 'JPY'],
  yen: ['JPY'],
  日元: ['JPY'],
  日圆: ['JPY'],
  us$: ['USD'],
  美元: ['USD'],
  美金: ['USD'],
  hk$: ['HKD'],
  港元: ['HKD'],
  港币: ['HKD'],
  s$: ['SGD'],
  新元: ['SGD'],
  新加坡元: ['SGD'],
  $: ['USD', 'HKD', 'SGD'],
  dollars: ['USD', 'HKD', 'SGD'],
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  欧元: ['EUR'],
  '£': ['GBP'],
  pounds: ['GBP'],
  英镑: ['GBP'],
  sfr: ['CHF'],
  francs: ['CHF'],
  瑞郎: ['CHF'],
  瑞士法郎: ['CHF'],
};
const CODES: ReadonlySet<string> = new Set([...CURRENCIES, ...Intl.supportedValuesOf('currency')]);
/** The longest first, so that 日元 is not read as 元. */
const NAMES = Object.keys(CALLED).sort((a, b) => b.length - a.length);

/** Understands 800k, 80万, 1亿2000万, 1,2 Mio, ￥８００，０００, EUR 1.2M and the like, written on a map that counts in `currency`. */
export function readMoney(text: string, currency: string): ReadMoney {
  const clean = cleanLine(halfWidth(text)).toLowerCase();
  if (clean === '') return { is: 'nothing' };
  const before = currencyAt(clean, currency, 'start');
  const rest = clean.slice(before.length).trim();
  const behind = currencyAt(rest, currency, 'end');
  const figure = rest.slice(0, rest.length - behind.length).trim();
  const named = [...before.is, ...behind.is];
  const other = named.length === 0 || named.includes(currency) ? null : (named[0] ?? null);
  const [amount, also] = amountsOf(figure);
  if (amount === undefined || amount === null || also === null) return { is: 'unread' };
  if (also !== undefined) return { is: 'doubt', amounts: [amount, also], currency: other };
  return other === null ? { is: 'amount', amount } : { is: 'other', amount, currency: other };
}

/** What a figure with its unit may stand for; none where it is no figure, null for one that no amount can hold. */
function amountsOf(figure: string): readonly (number | null)[] {
  const match = /^(\d[\d.,\s'’]*?)\s*([a-z]+|[千万萬亿億百十]+)?\.?$/.exec(figure);
  const [tens, decimals] = match?.[2] === undefined ? [0, 'either' as const] : (UNITS[match[2]] ?? []);
  if (!match || tens === undefined || decimals === undefined) return [readHanFigure(figure)];
  const isClear = match[2] === undefined || CLEAR.test(match[2]);
  return readDigits(match[1] ?? '', decimals, isClear).map((digits) => scale(digits, tens));
}

interface Named {
  readonly length: number;
  readonly is: readonly string[];
}

function currencyAt(text: string, own: string, where: 'start' | 'end'): Named {
  const holds = (word: string) => (where === 'start' ? text.startsWith(word) : text.endsWith(word));
  const isWhole = (word: string) => {
    const next = where === 'start' ? text.charAt(word.length) : text.charAt(text.length - word.length - 1);
    return !/[a-z]/.test(word) || !/[a-z]/.test(next);
  };
  const code = (where === 'start' ? text.slice(0, 3) : text.slice(-3)).toUpperCase();
  const word = holds(own.toLowerCase()) ? own.toLowerCase() : NAMES.find((name) => holds(name) && isWhole(name));
  if (word !== undefined) return { length: word.length, is: CALLED[word] ?? [own] };
  return CODES.has(code) && isWhole(code.toLowerCase()) ? { length: 3, is: [code] } : { length: 0, is: [] };
}

/** Plain digits with a point: one reading, two where a separator leaves it open, none where they are no figure. */
function readDigits(typed: string, decimals: '.' | ',' | 'either', isClear: boolean): readonly string[] {
  const digits = typed.trim();
  const [whole = '', ...groups] = digits.split(/[\s'’]/);
  const plain = whole + groups.join('');
  if (groups.length > 0 && !(/^\d{1,3}$/.test(whole) && groups.every((group) => /^\d{3}([.,]\d+)?$/.test(group))))
    return [];
  const marks: readonly string[] = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return [plain];
  const [left = '', right = ''] = splitAtLast(plain, last);
  const thousands = /^\d{1,3}([.,]\d{3})*$/;
  const asDecimal = `${left.replace(/[.,]/g, '')}.${right}`;
  const asWhole = left.replace(/[.,]/g, '') + right;
  if (new Set(marks).size === 2) {
    return marks.indexOf(last) === marks.length - 1 && thousands.test(left) && right !== '' ? [asDecimal] : [];
  }
  if (marks.length > 1) return thousands.test(plain) ? [asWhole] : [];
  if (right === '') return [];
  if (right.length !== 3 || /^0?$/.test(left) || left.length > 3 || groups.length > 0) return [asDecimal];
  // Exactly three digits behind the only separator: thousands where no unit is written, since money has two decimals.
  if (decimals === 'either') return [asWhole];
  if (last === decimals) return [asDecimal];
  return isClear ? [asWhole] : [asDecimal, asWhole];
}

function splitAtLast(text: string, mark: string): readonly string[] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Digits with a point times tens, exactly; null where it is finer than money, or more than a number can hold. */
function scale(digits: string, tens: number): number | null {
  const [whole = '', fraction = ''] = digits.split('.');
  const decimals = fraction.replace(/0+$/, '');
  const places = Math.max(decimals.length - tens, 0);
  if (places > 2) return null;
  const figure = Number(whole + decimals);
  const amount = places > 0 ? figure / 10 ** places : figure * 10 ** (tens - decimals.length);
  return Number.isSafeInteger(figure) && Number.isSafeInteger(Math.trunc(amount)) ? amount : null;
}
