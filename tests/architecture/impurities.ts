/** Finds clocks, chance and browser globals in a source; must never run it. */
import ts from 'typescript';

const GLOBALS = new Set(
  `window document navigator location localStorage sessionStorage indexedDB caches crypto performance fetch globalThis
  self setTimeout setInterval queueMicrotask requestAnimationFrame matchMedia Worker BroadcastChannel process`.split(
    /\s+/,
  ),
);

/** Names declared in the file itself: a parameter called `document` is no browser global. */
function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const named = node as ts.NamedDeclaration;
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node);
    if (declares && named.name && ts.isIdentifier(named.name)) names.add(named.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** True where the identifier is read as a value, and is neither a declaration's or property's name nor a type. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if ((parent as ts.NamedDeclaration).name === node) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !(ts.isTypeNode(parent) || ts.isQualifiedName(parent));
}

/** What a source uses of the world outside, each with its line. */
export function impurities(source: string, name = 'source.tsx'): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const own = declaredNames(file);
  const found: string[] = [];
  const tell = (node: ts.Node, what: string) =>
    found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const text = node.getText(file);
      if (text === 'Date.now' || text === 'Math.random') tell(node, text);
    }
    const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'Date';
    if (isDate && (ts.isCallExpression(node) || !node.arguments?.length)) tell(node, 'the time now');
    if (ts.isIdentifier(node) && GLOBALS.has(node.text) && !own.has(node.text) && isRead(node)) tell(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
