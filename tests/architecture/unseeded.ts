/** Finds property tests whose seed is not pinned, and chance that no seed can bring back, in a test's source. */
import ts from 'typescript';

/** Where fast-check draws, and which argument says from what seed. */
const DRAWS: { readonly [call: string]: number } = {
  'fc.assert': 1,
  'fc.check': 1,
  'fc.sample': 1,
  'fc.statistics': 2,
};

const CHANCE = new Set(['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);

/** Most tests draw nothing: those need not be taken apart. */
const MAY_DRAW = /fast-check|fc\.|Math|crypto/;

/** What a source leaves to chance, each with its line. */
export function unseeded(source: string, name = 'source.ts'): string[] {
  if (!MAY_DRAW.test(source)) return [];
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const found: string[] = [];
  const tell = (node: ts.Node, what: string) =>
    found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);

  const isPinned = (given: ts.Expression | undefined): boolean => {
    if (given === undefined) return false;
    if (ts.isIdentifier(given)) return isPinned(constants.get(given.text));
    if (ts.isAsExpression(given)) return isPinned(given.expression);
    if (!ts.isObjectLiteralExpression(given)) return false;
    return given.properties.some((part) => {
      if (ts.isSpreadAssignment(part)) return isPinned(part.expression);
      if (!ts.isPropertyAssignment(part) || part.name.getText(file) !== 'seed') return false;
      // A number, or a constant by name: what is worked out could be another one next time.
      return ts.isNumericLiteral(part.initializer) || ts.isIdentifier(part.initializer);
    });
  };

  const gather = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, gather);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText(file).includes('fast-check')) {
      const clause = node.importClause;
      if (clause?.name?.text !== 'fc' || clause.namedBindings) tell(node, 'fast-check under another name than fc');
    }
    if (ts.isCallExpression(node)) {
      const place = DRAWS[node.expression.getText(file)];
      if (place !== undefined && !isPinned(node.arguments[place])) tell(node, 'no pinned seed');
    }
    if (ts.isPropertyAccessExpression(node) && CHANCE.has(node.getText(file))) tell(node, node.getText(file));
    ts.forEachChild(node, visit);
  };
  gather(file);
  visit(file);
  return found;
}
