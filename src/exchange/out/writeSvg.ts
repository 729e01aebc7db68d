/** A picture as an SVG file; must never hold a script, a style sheet or anything to be fetched. */
import type { Shape } from '../../picture/shape.ts';
import { xmlText } from './xmlText.ts';

/** Of SVG's attributes these alone are written with a capital in them. */
const AS_THEY_ARE = new Set(['viewBox']);

const nameOf = (attribute: string): string =>
  AS_THEY_ARE.has(attribute) ? attribute : attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const figure = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : xmlText(value);

function markup({ tag, attrs, children }: Shape): string {
  const written = Object.entries(attrs)
    .map(([name, value]) => ` ${nameOf(name)}="${figure(value)}"`)
    .join('');
  if (children === undefined) return `<${tag}${written}/>`;
  const inner = typeof children === 'string' ? xmlText(children) : children.map(markup).join('');
  return `<${tag}${written}>${inner}</${tag}>`;
}

export const writeSvg = (picture: Shape): string => `<?xml version="1.0" encoding="UTF-8"?>\n${markup(picture)}\n`;
