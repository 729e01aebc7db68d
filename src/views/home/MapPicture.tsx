/** The small picture of a map on home: columns of cards, a stop outlined in red. */
import type { MapSummary } from '../../store/library.ts';

const COLUMN = 64;
const ROW = 17;
const MOST_COLUMNS = 7;
const MOST_ROWS = 3;

/** Draws at most seven columns of three cards; a picture is a hint, not a reading. */
export function MapPicture({ picture }: { picture: MapSummary['picture'] }) {
  const columns = picture.slice(0, MOST_COLUMNS);
  const width = Math.max(4, columns.length) * COLUMN - 12;
  return (
    <svg
      viewBox={`-1 0 ${width + 2} 76`}
      width="100%"
      height="76"
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {columns.map((cards, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing without state; its places are its identity
        <g key={column} transform={`translate(${column * COLUMN} 0)`}>
          <rect y="4" width="52" height="2" fill="var(--ink)" />
          {cards.slice(0, MOST_ROWS).map((stop, row) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={row}
              y={12 + row * ROW}
              width="52"
              height="13"
              rx="3"
              fill="var(--card)"
              stroke={stop ? 'var(--seal)' : 'var(--hair-strong)'}
            />
          ))}
        </g>
      ))}
      <rect y="66" width={width} height="10" fill="var(--ours)" />
    </svg>
  );
}
