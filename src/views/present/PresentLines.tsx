/** Links and lines under the cards, stretched with the sheet at their drawn width; must never take a pointer. */

import { linesShown } from '../../layout/lines/linesShown.ts';
import { numberFrom } from '../../layout/links/numberFrom.ts';
import { arrowHead, middleOf } from '../../layout/pathSigns.ts';
import { roundedPath } from '../../layout/roundedPath.ts';
import type { Bridge, Point, Rect, SheetLayout } from '../../layout/sheetLayout.ts';
import type { LinkId } from '../../model/ids.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import { tearable } from '../../telling/tearable.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import wires from '../kit/wires.module.css';
import styles from './present.module.css';
import { type PresentScale, stretched, stretchedSize } from './presentScale.ts';

const HALF_BRIDGE = 7;

interface Props {
  readonly layout: SheetLayout;
  readonly bounds: Rect;
  readonly scale: PresentScale;
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
}

export function PresentLines({ layout, bounds, scale, quiet }: Props) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const { shown } = linesShown(map.relations, { kind: 'nothing' });
  const to = (points: readonly Point[]) =>
    points.map((point) => stretched({ ...point, width: 0, height: 0 }, bounds, scale));
  const bridges = (all: readonly Bridge[]) =>
    all.map((bridge) => {
      const [{ x, y } = bridge] = to([bridge]);
      const d =
        bridge.along === 'x'
          ? `M${x - HALF_BRIDGE} ${y}h${2 * HALF_BRIDGE}`
          : `M${x} ${y - HALF_BRIDGE}v${2 * HALF_BRIDGE}`;
      return <path key={`${bridge.x} ${bridge.y}`} d={d} className={wires.bridge} />;
    });
  const links = layout.links.map((link) => {
    const condition = link.id === null ? null : (map.links[link.id]?.condition ?? null);
    const words = condition ? sayCondition(condition, map.fields.currency, language) : '';
    const from = numberFrom(layout, link);
    const looks = [wires.link, wires[link.kind], link.id !== null && quiet.has(link.id) && wires.quiet];
    return {
      link,
      points: to(link.points),
      words: from === null || words === '' ? words : `${from} · ${words}`,
      looks: looks.filter(Boolean).join(' '),
    };
  });
  return (
    <>
      <svg className={styles.lines} {...stretchedSize(bounds, scale)} role="img" aria-label={t('showing.sheetPicture')}>
        {layout.lines.map((line) => {
          const relation = map.relations[line.id];
          if (!relation || !shown.has(line.id)) return null;
          const points = to(line.points);
          const middle = relation.kind === 'conflict' ? middleOf(points) : null;
          const looks = [wires.line, wires[relation.kind], relation.kind === 'influence' && wires[relation.strength]];
          return (
            <g key={line.id} className={looks.filter(Boolean).join(' ')}>
              {bridges(line.bridges)}
              <path d={roundedPath(points)} className={wires.stroke} />
              {relation.kind !== 'conflict' && <path d={arrowHead(points, 9)} className={wires.tip} />}
              {middle && <path d={`M${middle.x - 6} ${middle.y - 6}l12 12m0-12l-12 12`} className={wires.cross} />}
            </g>
          );
        })}
        {links.map(({ link, points, looks }) => (
          <g key={link.id ?? `${link.from} ${link.to}`} className={looks}>
            {bridges(link.bridges)}
            <path d={roundedPath(points, link.kind === 'next' ? 0 : 5)} className={wires.stroke} />
            <path d={arrowHead(points, link.kind === 'next' ? 9 : 7)} className={wires.tip} />
          </g>
        ))}
      </svg>
      {links.map(({ link, words }) => {
        if (!link.label || words === '') return null;
        const { x, y, width, height } = stretched(link.label, bounds, scale);
        return (
          <div key={link.id} className={styles.condition} style={{ left: x, top: y, width, height }} title={words}>
            <span>{tearable(words)}</span>
          </div>
        );
      })}
    </>
  );
}
