/** Makes the lines of a slide real connectors, glued to their boxes, so that a line follows a box that is moved; must never leave two things of a slide with one number. */

/** Where a line leaves or meets a box: PowerPoint counts the middles of its sides from the top, against the clock. */
export const SITES = { top: 0, left: 1, bottom: 2, right: 3 } as const;
export type Site = keyof typeof SITES;

/** A place on a slide, in inches. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Glue {
  readonly from: string;
  readonly fromSite: Site;
  readonly to: string;
  readonly toSite: Site;
  /** With one corner: `up` leaves upwards and turns to a side, `down` leaves to a side and turns downwards. */
  readonly corner?: { readonly turn: 'up' | 'down'; readonly from: Spot; readonly to: Spot };
}

/** A box carries its key in its name, a line all that it is glued to. */
export const boxName = (key: string): string => `box ${key}`;
export const lineName = (glue: Glue): string => `line ${JSON.stringify(glue)}`;

const NAMED = /(<p:cNvPr id=")\d+(" name=")([^"]*)(")/g;
const LINE = /<p:sp>(<p:nvSpPr><p:cNvPr id="\d+" name="line [^"]*"(?:(?!<p:sp>).)*?)<\/p:sp>/gs;
const PLACE = /<a:xfrm.*?<\/a:prstGeom>/s;
const SIGNS: { readonly [sign: string]: string } = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };
const plainName = (text: string): string =>
  text.replace(/&(quot|lt|gt|apos|amp);/g, (sign, name: string) => SIGNS[name] ?? sign);

/** A slide's XML with its things numbered through and its lines as connectors. */
export function glueLines(xml: string): string {
  const numbers = new Map<string, number>();
  let last = 0;
  const numbered = xml.replace(NAMED, (_, open: string, middle: string, name: string, close: string) => {
    last += 1;
    if (name.startsWith('box ')) numbers.set(plainName(name.slice('box '.length)), last);
    return `${open}${last}${middle}${name}${close}`;
  });
  let count = 0;
  return numbered.replace(LINE, (_, inner: string) => {
    const glue = JSON.parse(plainName(/ name="line ([^"]*)"/.exec(inner)?.[1] ?? '')) as Glue;
    const end = (tag: string, key: string, site: Site) => {
      const id = numbers.get(key);
      return id === undefined ? '' : `<a:${tag} id="${id}" idx="${SITES[site]}"/>`;
    };
    const ends = end('stCxn', glue.from, glue.fromSite) + end('endCxn', glue.to, glue.toSite);
    count += 1;
    const connector = inner
      .replace('<p:nvSpPr>', '<p:nvCxnSpPr>')
      .replace('</p:nvSpPr>', '</p:nvCxnSpPr>')
      .replace(/<p:cNvSpPr\s*\/>|<p:cNvSpPr>.*?<\/p:cNvSpPr>/s, `<p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr>`)
      .replace(/ name="line [^"]*"/, ` name="Line ${count}"`)
      .replace('prst="line"', 'prst="straightConnector1"');
    const { corner } = glue;
    return `<p:cxnSp>${corner ? connector.replace(PLACE, cornerOf(corner)) : connector}</p:cxnSp>`;
  });
}

/** In English Metric Units. */
const INCH = 914_400;

/** A line with one corner runs across first and then down; one that goes up first is such a line on its side. */
function cornerOf({ turn, from, to }: NonNullable<Glue['corner']>): string {
  const [across, along] = [Math.abs(to.x - from.x) * INCH, Math.abs(to.y - from.y) * INCH];
  const [width, height] = turn === 'down' ? [across, along] : [along, across];
  const x = ((from.x + to.x) / 2) * INCH - width / 2;
  const y = ((from.y + to.y) / 2) * INCH - height / 2;
  const isBack = to.x < from.x;
  const turned = turn === 'down' ? (isBack ? ' flipH="1"' : '') : ` rot="16200000"${isBack ? ' flipV="1"' : ''}`;
  const round = Math.round;
  return (
    `<a:xfrm${turned}><a:off x="${round(x)}" y="${round(y)}"/><a:ext cx="${round(width)}" cy="${round(height)}"/></a:xfrm>` +
    '<a:prstGeom prst="bentConnector2"><a:avLst/></a:prstGeom>'
  );
}
