// Names stay in the app: no field that can hold one is remembered by the browser, which keeps what a form once held.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What is chosen and not written, or is a day. */
const HOLDS_NO_NAME = /^(checkbox|radio|file|date)$/;

/** Fields of a source that the browser may remember, as they are written. */
function remembered(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) {
      const written = new Map<string, string>();
      for (const part of node.attributes.properties) {
        if (!ts.isJsxAttribute(part)) continue;
        const value = part.initializer && ts.isStringLiteral(part.initializer) ? part.initializer.text : '';
        written.set(part.name.getText(), value);
      }
      const isField = ['input', 'textarea'].includes(node.tagName.getText());
      const isWritten = !HOLDS_NO_NAME.test(written.get('type') ?? 'text');
      if (isField && isWritten && written.get('autoComplete') !== 'off') found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('view.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const views = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

describe('no field remembers what was typed', () => {
  it('in any view', () => {
    expect(views.length).toBeGreaterThan(100);
    expect(views.flatMap((file) => remembered(readFileSync(path.join('src', file), 'utf8')))).toEqual([]);
  });

  it('and one that does would be told of', () => {
    expect(remembered('<input type="text" {...rest} />')).toHaveLength(1);
    expect(remembered('<textarea autoComplete="on" />')).toHaveLength(1);
    expect(remembered('<form><input /><input type="search" autoComplete={off} /></form>')).toHaveLength(2);
    expect(remembered('<><input type="radio" /><textarea autoComplete="off" /></>')).toEqual([]);
  });
});
