// What is typed is kept in one way (decision 29): no form holds a text or an answer where a reload would lose it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Fields in which nothing is written that could be entered, each with the reason. */
const ENTERS_NOTHING: { readonly [file: string]: string } = {
  'context/SaveWholeDialog.tsx': 'a passphrase is kept nowhere',
  'files/AskPassphrase.tsx': 'a passphrase is kept nowhere',
  'blockers/AnswerFields.tsx': 'holds the edit that the form below it makes of what it keeps',
  'find/FindDialog.tsx': 'looks something up',
  'sheet/gesture/GestureBar.tsx': 'looks up whom a line in hand leads to, and is gone with the line',
};

/** Chosen, or looking something up. */
const NOT_ENTERED = /^(checkbox|radio|file|range|hidden|search)$/;

/** Whether it writes a field of its own, and not through one of the kit. */
function hasField(source: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) {
      const type = node.attributes.properties
        .filter(ts.isJsxAttribute)
        .find((attribute) => attribute.name.getText() === 'type')?.initializer;
      const written = type && ts.isStringLiteral(type) ? type.text : 'text';
      const isField = ['input', 'textarea'].includes(node.tagName.getText());
      found ||= isField && !NOT_ENTERED.test(written);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('view.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const usesDrafts = (source: string) => /from '(?:\.\.?\/)+(?:kit\/)?useDraft\.tsx'/.test(source);
const holdsState = (source: string) => /\buseState\b/.test(source);

/** What is wrong with a view, if anything is. */
function loses(source: string): string | null {
  if (hasField(source) && !usesDrafts(source)) return 'a field without a draft';
  const answers = /<PlainField\b/.test(source) || /\bonAnswer\(/.test(source);
  return answers && holdsState(source) ? 'an answer that is not kept' : null;
}

const views = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replaceAll(path.sep, '/'));
const read = (file: string) => readFileSync(path.join('src/views', file), 'utf8');

describe('what is typed and not entered', () => {
  it('is kept by every view with a field or an answer of its own', () => {
    expect(views.length).toBeGreaterThan(100);
    const lost = views.flatMap((file) => {
      const why = file in ENTERS_NOTHING ? null : loses(read(file));
      return why === null ? [] : [`${file}: ${why}`];
    });
    expect(lost).toEqual([]);
  });

  it('has no exception that is none', () => {
    for (const file of Object.keys(ENTERS_NOTHING)) expect(loses(read(file)), file).not.toBeNull();
  });

  it('and a view that loses it would be told of', () => {
    expect(loses('<input type="text" value={text} />')).toBe('a field without a draft');
    expect(loses('const [text] = useState(""); <PlainField name="who" />')).toBe('an answer that is not kept');
    expect(loses('useState(null); onAnswer(next)')).toBe('an answer that is not kept');
    expect(loses('<input\n type="checkbox" />')).toBeNull();
    expect(loses("import { useDraft } from '../kit/useDraft.tsx'; <textarea />")).toBeNull();
  });
});
