/** Industries downwards, company sizes across; must never leave out a cell in which nothing stands. */
import type { MapId } from '../../model/ids.ts';
import { isShipped } from '../../model/shippedSamples.ts';
import { sampleGrid } from '../../samples/sampleGrid.ts';
import { routeHash } from '../context/route.ts';
import { useText } from '../kit/useText.ts';
import type { OnShelf } from './onShelf.ts';
import styles from './samples.module.css';

interface Props {
  readonly all: readonly OnShelf[];
  readonly found: readonly OnShelf[];
  readonly open: MapId | null;
}

export function SampleGrid({ all, found, open }: Props) {
  const { t } = useText();
  const { sizes, rows } = sampleGrid(all, found);
  return (
    <div className={styles.scroll}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{t('samples.industry')}</th>
            {sizes.map((size) => (
              <th scope="col" key={size}>
                {size || t('samples.notSaid')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ industry, cells }) => (
            <tr key={industry}>
              <th scope="row">{industry || t('samples.notSaid')}</th>
              {cells.map((cell, place) => (
                <td key={sizes[place]} className={cell.length === 0 ? styles.gap : ''}>
                  {cell.length === 0 && <span>{t('samples.emptyCell')}</span>}
                  {cell.map(({ sample, name, category }) => (
                    <a
                      key={sample.id}
                      className={styles.cell}
                      href={routeHash({ at: 'samples', id: sample.id })}
                      aria-current={sample.id === open ? 'true' : undefined}
                    >
                      <b>{name}</b>
                      <small>
                        {category || t('samples.notSaid')}
                        {!isShipped(sample.id) && ` · ${t('samples.own')}`}
                      </small>
                    </a>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
