/** What a refused file is, and the way in for what it holds; must never promise that a file is read. */
import type { FileKind } from '../../entry/file/fileKind.ts';
import type { Say, TextKey } from '../../text/text.ts';

const WORDS: { readonly [Kind in FileKind]: readonly [kind: TextKey, way: TextKey] } = {
  empty: ['files.kindEmpty', 'files.wayChoose'],
  folder: ['files.kindFolder', 'files.wayInside'],
  spreadsheet: ['files.kindSpreadsheet', 'files.wayTable'],
  wordDocument: ['files.kindWordDocument', 'files.wayText'],
  slides: ['files.kindSlides', 'files.wayDrawn'],
  pdf: ['files.kindPdf', 'files.wayText'],
  picture: ['files.kindPicture', 'files.wayDrawn'],
  bpmn: ['files.kindBpmn', 'files.wayDrawn'],
  drawing: ['files.kindDrawing', 'files.wayDrawn'],
  contactCard: ['files.kindContactCard', 'files.wayCard'],
  calendar: ['files.kindCalendar', 'files.wayText'],
  mail: ['files.kindMail', 'files.wayText'],
  packed: ['files.kindPacked', 'files.wayUnpack'],
  recording: ['files.kindRecording', 'files.wayHeard'],
  webPage: ['files.kindWebPage', 'files.wayText'],
  text: ['files.kindText', 'files.wayText'],
  ourSide: ['files.kindOurSide', 'files.wayOurSide'],
};

/** What it is alone. */
export const sayKind = (kind: FileKind, t: Say): string => t(WORDS[kind][0]);

/** By its name, and what can be done instead. */
export function sayFileKind(name: string, kind: FileKind, t: Say): readonly [what: string, way: string] {
  const [, way] = WORDS[kind];
  return [
    t('files.isKind', { name, kind: sayKind(kind, t) }),
    t(way, { tab: t('home.ourSide'), button: t('home.openOurSide') }),
  ];
}
