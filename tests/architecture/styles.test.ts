/** Guards that style sheets and views agree: no class that nobody defined, none that nobody uses, nothing that a finger could not find. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const files = readdirSync(path.join(root, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));
const shown = (file: string): string => path.relative(root, file).split(path.sep).join('/');

/** The classes that a style sheet gives a look; those of a library it only overrides are not ours to use. */
const definedIn = (sheet: string): ReadonlySet<string> =>
  new Set(
    [
      ...readFileSync(sheet, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|:global\([^)]*\)/g, '')
        .matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g),
    ]
      .map(([, name]) => name ?? '')
      .filter((name) => !name.startsWith('react-flow')),
  );

interface Use {
  readonly file: string;
  readonly sheet: string;
  readonly names: readonly string[];
  /** Classes are looked up by a value, as in `styles[severity]`. */
  readonly byValue: boolean;
}

const uses: readonly Use[] = files
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [...source.matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/g)].map(([, name, from]) => {
      const code = source.replace(/'[^'\n]*'/g, "''");
      return {
        file,
        sheet: path.join(path.dirname(file), from ?? ''),
        names: [...code.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, 'g'))].map(([, used]) => used ?? ''),
        byValue: new RegExp(`(?<![\\w.])${name}\\[`).test(code),
      };
    });
  });

describe('style sheets', () => {
  it('define every class that a view uses', () => {
    const missing = uses.flatMap(({ file, sheet, names }) => {
      const defined = definedIn(sheet);
      return names.filter((name) => !defined.has(name)).map((name) => `${shown(file)}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('define no class that no view uses', () => {
    const unused = files
      .filter((file) => file.endsWith('.module.css'))
      .flatMap((sheet) => {
        const here = uses.filter((use) => use.sheet === sheet);
        if (here.some((use) => use.byValue)) return [];
        const used = new Set(here.flatMap((use) => use.names));
        return [...definedIn(sheet)].filter((name) => !used.has(name)).map((name) => `${shown(sheet)}: ${name}`);
      });
    expect(unused).toEqual([]);
  });

  it('show to fingers what is out of sight until a pointer comes near', () => {
    const rules = files
      .filter((file) => file.endsWith('.css'))
      .flatMap((sheet) =>
        [
          ...readFileSync(sheet, 'utf8')
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .matchAll(/([^{};]+)\{([^{}]*)\}/g),
        ].map(([, selector = '', body = '']) => ({
          sheet: shown(sheet),
          selectors: selector.trim().split(/,\s*/),
          body,
        })),
      );
    const isUnseen = (body: string) => /opacity: 0;/.test(body);
    const unseen = rules
      // What is a point large is there for the browser alone.
      .filter(({ body }) => isUnseen(body) && !/ width: 1px;/.test(body))
      // A choice is seen by its label.
      .flatMap(({ sheet, selectors }) => selectors.filter((one) => !/input$/.test(one)).map((one) => ({ sheet, one })));
    expect(unseen.length).toBeGreaterThan(0);
    const forFingers = ({ sheet, one }: { sheet: string; one: string }) =>
      rules.some(
        (rule) =>
          rule.sheet === sheet &&
          rule.selectors.includes(`:root[data-touch] ${one}`) &&
          /opacity:/.test(rule.body) &&
          !isUnseen(rule.body),
      );
    expect(unseen.filter((rule) => !forFingers(rule))).toEqual([]);
  });
});
