/** Amounts as people write them; must never round what was typed. */
import { CURRENCIES } from '../model/sayMoney.ts';
import { cleanLine } from '../shared/cleanText.ts';
import { halfWidth } from '../shared/halfWidth.ts';

const SCALES: { readonly [unit: string]: number } = {
  k: 1e3,
  tsd: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  mio: 1e6,
  mn: 1e6,
  million: 1e6,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
};

/** All codes that amounts are shown with, and what else stands for one of them. */
const CODES = [...CURRENCIES, 'RMB'].join('|').toLowerCase();
const BEFORE = new RegExp(`^(${CODES}|[¥€$£])\\s*`);
const BEHIND = new RegExp(`\\s*(${CODES}|元|€)$`);

/** Digits with separators to a number: the last separator is a decimal one unless exactly three digits follow it. */
function readDigits(digits: string): number {
  const plain = digits.replace(/[\s'’]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const mark = plain[last];
  const once = mark !== undefined && plain.split(mark).length === 2;
  const other = mark === '.' ? ',' : '.';
  const isDecimal = once && (plain.length - last - 1 !== 3 || plain.includes(other));
  const whole = isDecimal ? plain.slice(0, last) : plain;
  return Number(`${whole.replace(/[.,]/g, '')}${isDecimal ? `.${plain.slice(last + 1)}` : ''}`);
}

/** Understands 800k, 80万, 1,2 Mio, ￥８００，０００ and the like; undefined when it is no amount, null when it is empty. */
export function readMoney(text: string): number | null | undefined {
  const clean = cleanLine(halfWidth(text)).toLowerCase();
  if (clean === '') return null;
  const bare = clean.replace(BEFORE, '').replace(BEHIND, '');
  const match = /^(\d[\d.,\s'’]*)\s*([a-z]+|[千万萬亿百]+)?\.?$/.exec(bare);
  if (!match) return undefined;
  const scale = match[2] === undefined ? 1 : SCALES[match[2]];
  const digits = readDigits((match[1] ?? '').trim());
  if (scale === undefined || !Number.isFinite(digits)) return undefined;
  // Scaling by tens must not leave 1.1 * 1e6 as 1100000.0000000001.
  return Math.round(digits * scale * 100) / 100;
}
