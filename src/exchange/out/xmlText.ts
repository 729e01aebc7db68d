/** Text for XML, whatever somebody typed or pasted; must never let a text become markup. */

/** What XML has no sign for: control characters but tab and line ends, halves of a pair, and two that are none. */
const NO_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** The text with a blank for each sign that cannot stand in XML; not escaped yet. */
export const cleanXml = (text: string): string => text.replace(NO_XML, ' ');

const SIGNS: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text as it stands between tags or in an attribute's double quotes. */
export const xmlText = (text: string): string => cleanXml(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
