/** Links between steps and lines between people, drawn as the layout says. */

import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { CONDITION_LINE } from '../../../layout/dimensions.ts';
import type { LinesShown } from '../../../layout/lines/linesShown.ts';
import { numberFrom } from '../../../layout/links/numberFrom.ts';
import { arrowHead, middleOf } from '../../../layout/pathSigns.ts';
import { roundedPath } from '../../../layout/roundedPath.ts';
import type { Bridge, Line, LinkPath, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { LinkId } from '../../../model/ids.ts';
import type { BuyingMap } from '../../../model/map.ts';
import type { Condition, Relation } from '../../../model/records.ts';
import { sayCondition } from '../../../model/sayCondition.ts';
import { sayMoney } from '../../../model/sayMoney.ts';
import type { Selection } from '../../../model/selection.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { SAY_RELATION } from '../../../telling/sayRelation.ts';
import { tearable } from '../../../telling/tearable.ts';
import { isRemoval, readPress } from '../../kit/keys.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../../kit/wires.module.css';

interface Props {
  readonly layout: SheetLayout;
  readonly map: BuyingMap;
  readonly selection: Selection;
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
  readonly shown: LinesShown['shown'];
  readonly onSelect: (selection: Selection) => void;
  readonly onRemove: (wire: Wire) => void;
}

export const Wires = memo(function Wires({ layout, map, selection, quiet, shown, onSelect, onRemove }: Props) {
  const { t } = useText();
  const people = selection.kind === 'people' ? new Set(selection.ids) : null;
  const isSelected = (kind: Wire['kind'], id: string | null) => selection.kind === kind && selection.id === id;
  const { amount, currency } = map.fields;
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
              from={nameOfPerson(map.people[relation.from], t)}
              to={nameOfPerson(map.people[relation.to], t)}
              strong={near}
              selected={isSelected('relation', line.id)}
              {...{ onSelect, onRemove }}
            />
          );
        })}
        {/* The way from step to step is never broken: its links pass over all lines. */}
        {layout.links.map((link) => (
          <LinkWire
            key={link.id ?? `${link.from} ${link.to}`}
            link={link}
            condition={link.id === null ? null : (map.links[link.id]?.condition ?? null)}
            from={map.steps[link.from]?.name || t('common.unnamedStep')}
            to={map.steps[link.to]?.name || t('common.unnamedStep')}
            number={numberFrom(layout, link)}
            currency={currency}
            offAt={link.id !== null && quiet.has(link.id) ? amount : null}
            quiet={link.id !== null && quiet.has(link.id)}
            selected={isSelected('link', link.id)}
            {...{ onSelect, onRemove }}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

interface Wire {
  readonly kind: 'link' | 'relation';
  readonly id: string;
}

interface Asked extends Pick<Props, 'onSelect' | 'onRemove'> {
  readonly selected: boolean;
}

/** A wide, unseen path that takes clicks and the focus in place of the thin one, and of its words. */
function Grip({
  d,
  label,
  words = null,
  wire,
  onSelect,
  onRemove,
  selected,
}: Asked & { d: string; label: string; words?: Rect | null; wire: Wire }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      className={`${styles.grip} nopan`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      onClick={() => onSelect(wire)}
      onKeyDown={(event) => {
        const press = readPress(event);
        if (press?.key === 'Enter' || press?.key === ' ') onSelect(wire);
        else if (press && isRemoval(press)) onRemove(wire);
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

const LinkWire = memo(function LinkWire({
  link,
  condition,
  from,
  to,
  number,
  currency,
  quiet,
  offAt,
  ...asked
}: Asked & {
  link: LinkPath;
  condition: Condition | null;
  from: string;
  to: string;
  /** Of the step that it comes from, where that is not seen. */
  number: number | null;
  currency: string;
  quiet: boolean;
  /** The amount for which the purchase does not pass here. */
  offAt: number | null;
}) {
  const { t, language } = useText();
  const words = condition ? sayCondition(condition, currency, language) : '';
  const said = words ? t('sheet.linkOn', { from, to, condition: words }) : t('sheet.link', { from, to });
  const notTaken = offAt === null ? '' : t('sheet.notTakenAt', { amount: sayMoney(offAt, currency, language) });
  const d = roundedPath(link.points, link.kind === 'next' ? 0 : 6);
  const looks = [styles.link, styles[link.kind], quiet && styles.quiet, asked.selected && styles.selected];
  return (
    <g className={looks.filter(Boolean).join(' ')}>
      <Bridges bridges={link.bridges} />
      <path d={d} className={styles.stroke} />
      <path d={arrowHead(link.points, link.kind === 'next' ? 8 : 7)} className={styles.tip} />
      {link.label && words !== '' && (
        <foreignObject {...boxOf(link.label)}>
          <div className={`${styles.condition} ${link.label.height > CONDITION_LINE ? styles.twoLines : ''}`}>
            <span>{tearable(number === null ? words : `${number} · ${words}`)}</span>
          </div>
        </foreignObject>
      )}
      {link.id !== null && (
        <Grip
          d={d}
          label={notTaken ? `${said} (${notTaken})` : said}
          words={words === '' ? null : link.label}
          wire={{ kind: 'link', id: link.id }}
          {...asked}
        />
      )}
    </g>
  );
});

const RelationWire = memo(function RelationWire({
  line,
  relation,
  from,
  to,
  strong,
  ...asked
}: Asked & { line: Line; relation: Relation; from: string; to: string; strong: boolean }) {
  const { t } = useText();
  const label = t(SAY_RELATION[relation.kind], { from, to });
  const d = roundedPath(line.points);
  const looks = [
    styles.line,
    styles[relation.kind],
    relation.kind === 'influence' && styles[relation.strength],
    strong && styles.near,
    asked.selected && styles.selected,
  ];
  const middle = relation.kind === 'conflict' ? middleOf(line.points) : null;
  return (
    <g className={looks.filter(Boolean).join(' ')}>
      <Bridges bridges={line.bridges} />
      <path d={d} className={styles.stroke} />
      {relation.kind !== 'conflict' && <path d={arrowHead(line.points, 7)} className={styles.tip} />}
      {middle && <path d={`M${middle.x - 5} ${middle.y - 5}l10 10m0-10l-10 10`} className={styles.cross} />}
      <Grip d={d} label={label} wire={{ kind: 'relation', id: line.id }} {...asked} />
    </g>
  );
});

/** Short stretches of bare paper under a line where it passes over others, as one path. */
function Bridges({ bridges }: { bridges: readonly Bridge[] }) {
  if (bridges.length === 0) return null;
  const stretches = bridges.map(({ x, y, along }) => (along === 'x' ? `M${x - 6} ${y}h12` : `M${x} ${y - 6}v12`));
  return <path d={stretches.join('')} className={styles.bridge} />;
}
