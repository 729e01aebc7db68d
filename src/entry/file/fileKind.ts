/** What a file is that is no map, told by its first bytes and its name, so that it can be refused by what it is. */
import { OUR_SIDE_FORMAT } from '../../format/ourSideSchema.ts';

export type FileKind =
  | 'empty'
  | 'folder'
  | 'spreadsheet'
  | 'wordDocument'
  | 'slides'
  | 'pdf'
  | 'picture'
  | 'bpmn'
  | 'drawing'
  | 'contactCard'
  | 'calendar'
  | 'mail'
  | 'packed'
  | 'recording'
  | 'webPage'
  | 'text'
  | 'ourSide';

/** As many bytes from its beginning as are looked at. */
export const FILE_START = 65_536;

export interface FileStart {
  readonly name: string;
  /** At most FILE_START of them. */
  readonly bytes: Uint8Array;
}

/** Bytes that a kind begins with, as hexadecimal digits; dots stand for any. */
const SIGNATURES: readonly (readonly [RegExp, FileKind])[] = [
  [/^25504446/, 'pdf'],
  [
    /^(89504e47|ffd8ff|47494638|424d|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970(6865|6d696631|61766966))/,
    'picture',
  ],
  [/^(494433|fff[ab]|664c6143|4f676753|52494646.{8}(57415645|41564920)|1a45dfa3|.{8}66747970)/, 'recording'],
  [/^(1f8b|377abcaf271c|526172211a07)/, 'packed'],
];

const ZIP = /^504b0304/;
/** The folders inside what is a zip and more than that. */
const IN_ZIP: readonly (readonly [RegExp, FileKind])[] = [
  [/\bword\//, 'wordDocument'],
  [/\bxl\//, 'spreadsheet'],
  [/\bppt\//, 'slides'],
  [/\bvisio\//, 'drawing'],
  [/opendocument\.spreadsheet/, 'spreadsheet'],
  [/opendocument\.text/, 'wordDocument'],
  [/opendocument\.presentation/, 'slides'],
];

const BY_TEXT: readonly (readonly [RegExp, FileKind])[] = [
  [/^\s*BEGIN:VCARD\b/i, 'contactCard'],
  [/^\s*BEGIN:VCALENDAR\b/i, 'calendar'],
  [/omg\.org\/spec\/BPMN/i, 'bpmn'],
  [/<(mxfile|mxGraphModel)\b|"type"\s*:\s*"excalidraw/i, 'drawing'],
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg\b/i, 'picture'],
  [/^\s*(<!doctype html|<html)\b/i, 'webPage'],
  [new RegExp(`^\\s*\\{[^{}]*"format"\\s*:\\s*"${OUR_SIDE_FORMAT}"`), 'ourSide'],
];

/** Where the bytes do not tell. */
const BY_ENDING: readonly (readonly [RegExp, FileKind])[] = [
  [/\.(xls[xmb]?|ods|numbers|csv|tsv|et)$/i, 'spreadsheet'],
  [/\.(docx?|docm|odt|rtf|pages|wps)$/i, 'wordDocument'],
  [/\.(pptx?|odp|key|dps)$/i, 'slides'],
  [/\.bpmn2?$/i, 'bpmn'],
  [/\.(vsdx?|drawio|xmind|mmap|excalidraw|graffle|eddx)$/i, 'drawing'],
  [/\.vcf$/i, 'contactCard'],
  [/\.ics$/i, 'calendar'],
  [/\.(eml|msg)$/i, 'mail'],
  [/\.(zip|7z|rar|tar|gz|tgz)$/i, 'packed'],
  [/\.(html?|mht)$/i, 'webPage'],
  [/\.(txt|md|markdown|text)$/i, 'text'],
];

const first = (table: readonly (readonly [RegExp, FileKind])[], said: string): FileKind | null =>
  table.find(([pattern]) => pattern.test(said))?.[1] ?? null;

/** Null for what cannot be told, as a spoiled map or the data of another program. */
export function fileKind({ name, bytes }: FileStart): FileKind | null {
  if (bytes.length === 0) return 'empty';
  const hex = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (ZIP.test(hex))
    return first(IN_ZIP, new TextDecoder('latin1').decode(bytes)) ?? first(BY_ENDING, name) ?? 'packed';
  return first(SIGNATURES, hex) ?? first(BY_TEXT, textOf(bytes, hex)) ?? first(BY_ENDING, name);
}

/** Tables of other programs come in the letters of theirs. */
function textOf(bytes: Uint8Array, hex: string): string {
  const letters = hex.startsWith('fffe') ? 'utf-16le' : hex.startsWith('feff') ? 'utf-16be' : 'utf-8';
  return new TextDecoder(letters).decode(bytes);
}
