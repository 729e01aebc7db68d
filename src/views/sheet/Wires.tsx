/** Links between steps and lines between people, drawn as the layout says; must never decide where one runs. */
import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { numberFrom } from '../../layout/links/numberFrom.ts';
import { arrowHead, middleOf } from '../../layout/pathSigns.ts';
import { roundedPath } from '../../layout/roundedPath.ts';
import type { Bridge, Line, LinkPath, Rect, SheetLayout } from '../../layout/sheetLayout.ts';
import type { LinkId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Relation } from '../../model/records.ts';
import type { Selection } from '../../store/openMap.ts';
import { sayMoney } from '../parts/money.ts';
import { sayCondition } from '../parts/sayCondition.ts';
import { useText } from '../shell/useText.ts';
import type { LinesShown } from './linesShown.ts';
import { SAY_RELATION } from './sayRelation.ts';
import styles from './wires.module.css';

interface Props {
  readonly layout: SheetLayout;
  readonly map: BuyingMap;
  readonly selection: Selection;
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
  readonly shown: LinesShown['shown'];
  readonly onSelect: (selection: Selection) => void;
  readonly onRemove: (selection: { readonly kind: 'link' | 'relation'; readonly id: string }) => void;
}

export const Wires = memo(function Wires({ layout, map, selection, quiet, shown, onSelect, onRemove }: Props) {
  const { t } = useText();
  const people = selection.kind === 'people' ? new Set(selection.ids) : null;
  const pick = (kind: 'link' | 'relation', id: string) => ({
    onPick: () => onSelect({ kind, id }),
    onRemove: () => onRemove({ kind, id }),
    selected: selection.kind === kind && selection.id === id,
  });
  const lines = layout.lines.filter((line) => shown.has(line.id));
  return (
    <ViewportPortal>
      <svg className={`${styles.wires} ${people ? styles.chosen : ''}`} width="1" height="1">
        <title>{t('sheet.wires')}</title>
        {lines.map((line) => {
          const relation = map.relations[line.id];
          if (!relation) return null;
          const near = people !== null && (people.has(relation.from) || people.has(relation.to));
          return (
            <RelationWire
              key={line.id}
              line={line}
              relation={relation}
              map={map}
              strong={near}
              {...pick('relation', line.id)}
            />
          );
        })}
        {/* The way from step to step is never broken: its links pass over all lines. */}
        {layout.links.map((link) => (
          <LinkWire
            key={link.id ?? `${link.from} ${link.to}`}
            link={link}
            map={map}
            quiet={link.id !== null && quiet.has(link.id)}
            from={numberFrom(layout, link)}
            {...pick('link', link.id ?? '')}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

interface Pick {
  readonly onPick: () => void;
  readonly onRemove: () => void;
  readonly selected: boolean;
}

/** A wide, unseen path that takes clicks and the focus in place of the thin one, and of its words. */
function Grip({
  d,
  label,
  words = null,
  onPick,
  onRemove,
  selected,
}: Pick & { d: string; label: string; words?: Rect | null }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      className={`${styles.grip} nopan`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      onClick={onPick}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onPick();
        else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
        else return;
        event.preventDefault();
      }}
    >
      <title>{label}</title>
      <path d={d} />
      {words && <rect {...boxOf(words)} rx="4" />}
    </g>
  );
}

const boxOf = ({ x, y, width, height }: Rect) => ({ x, y, width, height });

function LinkWire({
  link,
  map,
  quiet,
  from,
  ...pick
}: Pick & { link: LinkPath; map: BuyingMap; quiet: boolean; from: number | null }) {
  const { t, language } = useText();
  const named = (id: string) => map.steps[id]?.name || t('common.unnamedStep');
  const ends = { from: named(link.from), to: named(link.to) };
  const condition = link.id === null ? null : (map.links[link.id]?.condition ?? null);
  const { amount, currency } = map.fields;
  const words = condition ? sayCondition(condition, currency, language) : '';
  const said = words ? t('sheet.linkOn', { ...ends, condition: words }) : t('sheet.link', ends);
  const notTaken =
    quiet && amount !== null ? t('sheet.notTakenAt', { amount: sayMoney(amount, currency, language) }) : '';
  const d = roundedPath(link.points, link.kind === 'next' ? 0 : 6);
  const looks = [styles.link, styles[link.kind], quiet && styles.quiet, pick.selected && styles.selected];
  return (
    <g className={looks.filter(Boolean).join(' ')}>
      <Bridges bridges={link.bridges} />
      <path d={d} className={styles.stroke} />
      <path d={arrowHead(link.points, link.kind === 'next' ? 8 : 7)} className={styles.tip} />
      {link.label && words !== '' && (
        <foreignObject {...boxOf(link.label)}>
          <div className={`${styles.condition} ${condition?.kind === 'text' ? styles.written : ''}`}>
            <span>{from === null ? words : `${from} · ${words}`}</span>
          </div>
        </foreignObject>
      )}
      {link.id !== null && (
        <Grip
          d={d}
          label={notTaken ? `${said} (${notTaken})` : said}
          words={words === '' ? null : link.label}
          {...pick}
        />
      )}
    </g>
  );
}

function RelationWire({
  line,
  relation,
  map,
  strong,
  ...pick
}: Pick & { line: Line; relation: Relation; map: BuyingMap; strong: boolean }) {
  const { t } = useText();
  const named = (id: string) => map.people[id]?.name || t('common.unnamedPerson');
  const label = t(SAY_RELATION[relation.kind], { from: named(relation.from), to: named(relation.to) });
  const d = roundedPath(line.points);
  const looks = [
    styles.line,
    styles[relation.kind],
    relation.kind === 'influence' && styles[relation.strength],
    strong && styles.near,
    pick.selected && styles.selected,
  ];
  const middle = relation.kind === 'conflict' ? middleOf(line.points) : null;
  return (
    <g className={looks.filter(Boolean).join(' ')}>
      <Bridges bridges={line.bridges} />
      <path d={d} className={styles.stroke} />
      {relation.kind !== 'conflict' && <path d={arrowHead(line.points, 7)} className={styles.tip} />}
      {middle && <path d={`M${middle.x - 5} ${middle.y - 5}l10 10m0-10l-10 10`} className={styles.cross} />}
      <Grip d={d} label={label} {...pick} />
    </g>
  );
}

/** Short stretches of bare paper under a line where it passes over others. */
const Bridges = ({ bridges }: { bridges: readonly Bridge[] }) =>
  bridges.map(({ x, y, along }) => (
    <path key={`${x} ${y}`} d={along === 'x' ? `M${x - 6} ${y}h12` : `M${x} ${y - 6}v12`} className={styles.bridge} />
  ));
