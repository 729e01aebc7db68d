/** The small picture of a map on home: its columns of cards, all of them, so that two maps are told apart; must never show whose card it is. */
import type { PictureCard } from '../../model/mapSummary.ts';
import type { MapSummary } from '../../store/library.ts';

const COLUMN = 64;
const CARD = 52;
const ROW = 17;
const TOP = 12;
/** Fewer leave paper free, as a sheet that was just begun does. */
const LEAST_COLUMNS = 4;
const LEAST_ROWS = 3;
/** What is beyond would be too small to be seen. */
const MOST_COLUMNS = 14;
const MOST_ROWS = 7;

const LOOK: { readonly [Card in PictureCard]: { readonly fill: string; readonly stroke: string } } = {
  stop: { fill: 'var(--seal-soft)', stroke: 'var(--seal)' },
  approver: { fill: 'var(--card)', stroke: 'var(--ink)' },
  plain: { fill: 'var(--card)', stroke: 'var(--hair-strong)' },
};

/** The more there is on a map, the smaller it is drawn. */
export function MapPicture({ picture }: { picture: MapSummary['picture'] }) {
  const columns = picture.slice(0, MOST_COLUMNS).map((cards) => cards.slice(0, MOST_ROWS));
  const rows = Math.max(LEAST_ROWS, ...columns.map(({ length }) => length));
  const width = Math.max(LEAST_COLUMNS, columns.length) * COLUMN - (COLUMN - CARD);
  const lanes = TOP + rows * ROW + 3;
  return (
    <svg
      viewBox={`-1 0 ${width + 2} ${lanes + 10}`}
      width="100%"
      height="76"
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {columns.map((cards, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing without state; its places are its identity
        <g key={column} transform={`translate(${column * COLUMN} 0)`}>
          <rect y="4" width={CARD} height="2" fill="var(--ink)" />
          {cards.map((card, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <rect key={row} y={TOP + row * ROW} width={CARD} height="13" rx="3" {...LOOK[card]} />
          ))}
        </g>
      ))}
      <rect y={lanes} width={width} height="10" fill="var(--ours)" />
    </svg>
  );
}
