/** Takes e-mail addresses and telephone numbers out of a text; must never take figures that are not plainly a number to call. */

export interface Reach {
  readonly rest: string;
  /** '' where there is none; several are parted by commas. */
  readonly email: string;
  readonly phone: string;
}

const EMAIL = /[<＜]\s*([^<>＜＞\s]+@[^<>＜＞\s]+)\s*[>＞]|[(（[]?(\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)[)）\]]?/g;

/** Called a number, with a country or trunk code, a mobile in China, or in the groups of North America. */
const DIGITS = [
  String.raw`\+\d(?:[\s()./-]{0,2}\d){6,14}`,
  String.raw`\(?0\d{1,4}\)?(?:[\s./-]{0,2}\d){6,9}`,
  String.raw`1[3-9]\d(?:[\s-]?\d{4}){2}`,
  String.raw`\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}`,
];
const CALLED = String.raw`(?:tel|phone|mobile|cell|电话|手机号?|联系电话)[.:：]?\s*`;
const PHONE = new RegExp(
  String.raw`(?<![\w.,+-])(?:${CALLED})?[(（]??(${DIGITS.join('|')}|(?<=${CALLED})\d(?:[\s/-]?\d){4,14})[)）]?(?=\s*(?:$|[,，;；、\t\n]))`,
  'gi',
);

/** They go wherever they stand behind a name or a word, and between separators. */
export function takeReach(text: string): Reach {
  const emails: string[] = [];
  const phones: string[] = [];
  const rest = text
    .replace(EMAIL, (_, marked: string | undefined, bare: string | undefined) => {
      emails.push(marked ?? bare ?? '');
      return ' ';
    })
    .replace(PHONE, (_, digits: string) => {
      phones.push(digits);
      return ' ';
    });
  return { rest, email: emails.join(', '), phone: phones.join(', ') };
}
