/** One map on home: picture, name, when it changed, its stops; must never open the map to show it. */

import { Download, Trash2 } from 'lucide-react';
import type { MapSummary } from '../../store/library.ts';
import { sayWhen } from '../../telling/sayWhen.ts';
import { routeHash } from '../context/route.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';
import { MapPicture } from './MapPicture.tsx';

export function MapCard({ map, onRemove, onExport }: { map: MapSummary; onRemove: () => void; onExport: () => void }) {
  const { t, language } = useText();
  const name = map.name || map.customer || t('common.unnamedMap');
  return (
    <li className={styles.map}>
      <div className={styles.picture}>
        <MapPicture picture={map.picture} />
      </div>
      <a className={styles.open} href={routeHash({ at: 'map', id: map.id, view: 'sheet' })} title={name}>
        {name}
      </a>
      <div className={styles.facts}>
        <span>{sayWhen(map.changedAt, Date.now(), language)}</span>
        {map.stops > 0 && <em>{t('home.stops', { count: map.stops })}</em>}
        <span className={styles.mapTools}>
          <IconButton label={t('home.export', { name })} title={t('shell.saveFile')} onClick={onExport}>
            <Download size={16} aria-hidden="true" />
          </IconButton>
          <IconButton label={t('home.remove', { name })} title={t('common.delete')} onClick={onRemove}>
            <Trash2 size={16} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
    </li>
  );
}
