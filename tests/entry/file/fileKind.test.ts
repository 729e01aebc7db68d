// A file that is no map is known for what it is, by its first bytes before its name.
import { describe, expect, it } from 'vitest';
import { type FileKind, fileKind } from '../../../src/entry/file/fileKind.ts';
import { serialiseOurSide } from '../../../src/format/serialiseOurSide.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const hex = (digits: string) => new Uint8Array(Buffer.from(digits, 'hex'));
const zip = (inside: string) => utf8(`PK\u0003\u0004\u0014\u0000${inside}`);

const BPMN =
  '<?xml version="1.0"?>\n<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"></bpmn:definitions>';

describe('a file is', () => {
  it.each<[FileKind, string, Uint8Array]>([
    ['empty', 'map.json', utf8('')],
    ['bpmn', 'process.bpmn', utf8(BPMN)],
    ['bpmn', 'process.xml', utf8(BPMN)],
    ['drawing', 'chain.drawio', utf8('<mxfile host="x"></mxfile>')],
    ['drawing', 'chain.json', utf8('{"type": "excalidraw", "version": 2}')],
    ['drawing', 'chain.vsdx', zip('visio/document.xml')],
    ['spreadsheet', 'people.xlsx', zip('[Content_Types].xml xl/workbook.xml')],
    ['spreadsheet', 'renamed.json', zip('[Content_Types].xml xl/workbook.xml')],
    ['spreadsheet', 'old.xls', hex('d0cf11e0a1b11ae1')],
    ['spreadsheet', 'people.csv', utf8('Name,Title\nAnn,CFO')],
    ['spreadsheet', '名单.csv', hex('d0d5c3fb2cd6b0ced1')],
    ['spreadsheet', 'people.ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['wordDocument', 'minutes.docx', zip('word/document.xml')],
    ['wordDocument', 'minutes.doc', hex('d0cf11e0a1b11ae1')],
    ['slides', 'deck.pptx', zip('ppt/slides/slide1.xml')],
    ['pdf', 'tender.pdf', utf8('%PDF-1.7')],
    ['pdf', 'tender.json', utf8('%PDF-1.7')],
    ['contactCard', 'ann.vcf', utf8('BEGIN:VCARD\r\nVERSION:3.0')],
    ['contactCard', 'ann.txt', utf8('begin:vcard\nversion:2.1')],
    ['contactCard', 'ann.vcf', utf16('BEGIN:VCARD')],
    ['calendar', 'visit.ics', utf8('BEGIN:VCALENDAR')],
    ['mail', 'hello.eml', utf8('From: ann@example.com\nSubject: Hello')],
    ['picture', 'board.png', hex('89504e470d0a1a0a')],
    ['picture', 'board.jpg', hex('ffd8ffe000104a46')],
    ['picture', 'board.webp', hex('52494646aabbccdd57454250')],
    ['picture', 'board.heic', hex('0000001866747970686569630000')],
    ['picture', 'board.svg', utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['recording', 'call.mp4', hex('000000206674797069736f6d')],
    ['recording', 'call.mp3', hex('4944330400')],
    ['packed', 'maps.zip', zip('maps/one.blanksheet.json')],
    ['packed', 'maps.7z', hex('377abcaf271c0004')],
    ['webPage', 'page.html', utf8('<!DOCTYPE html><html></html>')],
    ['text', 'notes.txt', utf8('Dear all')],
    ['text', 'notes.md', utf8('# People')],
    ['ourSide', 'our-side.json', utf8(serialiseOurSide(BLANK_OUR_SIDE))],
  ])('%s: %s', (kind, name, bytes) => {
    expect(fileKind({ name, bytes })).toBe(kind);
  });

  it.each<[string, string, Uint8Array]>([
    ['a map that was cut off', 'map.json', utf8('{"format": "blanksheet", "version": 1, "peo')],
    ['the data of another program', 'package.json', utf8('{"name": "x"}')],
    [
      'a map in which our side is spoken of',
      'map.json',
      utf8('{"format": "blanksheet", "notes": "blanksheet-our-side"}'),
    ],
    ['bytes without a meaning', 'thing', hex('0102030405')],
  ])('of no kind that could be told: %s', (_, name, bytes) => {
    expect(fileKind({ name, bytes })).toBe(null);
  });
});
