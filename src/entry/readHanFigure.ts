/** Whole figures written with Chinese units one after another, such as 1亿2000万, 3万5千 and 一千二百万; must never read one that leaves a place open, as 3万5 does. */

const SIGNS = '〇零一二三四五六七八九两壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬億';
const PLAIN = '00123456789212234566789十百千万亿';
const TENS: { readonly [unit: string]: number } = { '': 0, 十: 1, 百: 2, 千: 3 };

/**
 * Null where the text is none. A unit is followed by the next lower one, or by a zero that says that one is skipped:
 * 三万零五百 and 3万5千 are read; 3万5, which some write for 35,000, is not.
 */
export function readHanFigure(text: string): number | null {
  const plain = [...text]
    .map((sign) => PLAIN[SIGNS.indexOf(sign)] ?? sign)
    .join('')
    .replace(/\s*([十百千万亿])\s*/g, '$1');
  const parts = /^(?:([\d十百千]+)亿)?(?:([\d十百千]+)万)?([\d十百千]*)$/.exec(plain)?.slice(1);
  if (!parts || !/[十百千万亿]/.test(plain)) return null;
  let sum = 0;
  let above = Number.POSITIVE_INFINITY;
  for (const [at, part = ''] of parts.entries()) {
    const base = 8 - 4 * at;
    for (const [, zero, digits = '', unit = ''] of part.matchAll(/(0?)(\d*)([十百千]?)/g)) {
      if (`${zero}${digits}${unit}` === '') continue;
      const figure = digits === '' && unit === '十' ? '1' : digits;
      const tens = TENS[unit] ?? 0;
      const place = base + tens + figure.length - 1;
      const isNext = above === Number.POSITIVE_INFINITY || place === above - 1 || zero !== '';
      if (figure === '' || (unit !== '' && figure.length > 1)) return null;
      if (place >= Math.min(above, base + 4) || !isNext) return null;
      sum += Number(figure) * 10 ** (base + tens);
      above = base + tens;
    }
    if (part !== '') above = base;
  }
  return sum;
}
