/** Whether a stamp hangs over the edge at which the knobs of a card or head stand; must never look at another column. */
import { type SheetNode, tabStopOf } from './toFlow.ts';

/** How far knobs reach up and down from the middle of what they belong to, as large as they get, with a stamp's own height. */
const REACH = 126;

export function stampNear(nodes: readonly SheetNode[], tabStop: string): boolean {
  const owner = nodes.find((node) => tabStopOf(node) === tabStop);
  if (!owner) return false;
  const edge = ({ position, width }: SheetNode) => position.x + (width ?? 0);
  const middle = owner.position.y + (owner.height ?? 0) / 2;
  return nodes.some(
    (node) =>
      (node.type === 'card' || node.type === 'head') &&
      node.data.stamp !== null &&
      Math.abs(edge(node) - edge(owner)) < 1 &&
      Math.abs(node.position.y - middle) < REACH,
  );
}
