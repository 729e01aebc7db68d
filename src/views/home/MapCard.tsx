/** One map on home: picture, name, customer, amount, when it changed, its stops, and what can be done with it; must never open the map to show it. */

import { Copy, Download, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { exampleOf } from '../../model/example.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { MapSummary } from '../../store/library.ts';
import { sayMoment, sayWhen } from '../../telling/sayWhen.ts';
import { routeHash } from '../context/route.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';
import { MapPicture } from './MapPicture.tsx';
import { NEW_NAME, RenameField } from './RenameField.tsx';

export interface CardActions {
  readonly rename: (map: MapSummary, name: string) => Promise<void>;
  readonly duplicate: (map: MapSummary) => void;
  readonly putBack: (map: MapSummary) => void;
  readonly save: (map: MapSummary) => void;
  readonly remove: (map: MapSummary) => void;
}

export function MapCard({ map, actions }: { map: MapSummary; actions: CardActions }) {
  const { t, language } = useText();
  const drafts = useDrafts();
  // What was typed there and is not kept waits in the open.
  const [renaming, setRenaming] = useState(() => drafts.read(NEW_NAME) !== null);
  const pencil = useRef<HTMLButtonElement>(null);
  const name = map.name || map.customer || t('common.unnamedMap');
  const about = [map.name && map.customer, map.amount !== null && sayMoney(map.amount, map.currency, language)].filter(
    Boolean,
  );
  const tool = (label: string, title: string, icon: ReactNode, act: () => void) => (
    <IconButton label={label} title={title} onClick={act}>
      {icon}
    </IconButton>
  );
  return (
    <li className={styles.map}>
      <div className={styles.picture}>
        <MapPicture picture={map.picture} />
      </div>
      {renaming ? (
        <RenameField
          name={name}
          onEnd={(next, byKey) => {
            setRenaming(false);
            if (byKey) pencil.current?.focus();
            const end = () => drafts.write(NEW_NAME, null);
            if (next === null) end();
            else void actions.rename(map, next).then(end);
          }}
        />
      ) : (
        <a className={styles.open} href={routeHash({ at: 'map', id: map.id, view: 'sheet' })} title={name}>
          {name}
        </a>
      )}
      {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
      <p className={styles.facts}>
        <span title={t('home.changed', { when: sayMoment(map.changedAt, language) })}>
          {sayWhen(map.changedAt, Date.now(), language)}
        </span>
        {map.stops > 0 && <em>{t('home.stops', { count: map.stops })}</em>}
      </p>
      <div className={styles.mapTools}>
        <IconButton
          ref={pencil}
          label={t('home.rename', { name })}
          title={t('home.renameTool')}
          onClick={() => setRenaming(true)}
        >
          <Pencil size={15} aria-hidden="true" />
        </IconButton>
        {tool(t('home.duplicate', { name }), t('home.duplicateTool'), <Copy size={15} aria-hidden="true" />, () =>
          actions.duplicate(map),
        )}
        {exampleOf(map.id) &&
          tool(
            t('home.startAgain', { name }),
            t('home.startAgainTool'),
            <RotateCcw size={15} aria-hidden="true" />,
            () => actions.putBack(map),
          )}
        {tool(t('home.export', { name }), t('shell.saveFile'), <Download size={15} aria-hidden="true" />, () =>
          actions.save(map),
        )}
        {tool(t('home.remove', { name }), t('common.delete'), <Trash2 size={15} aria-hidden="true" />, () =>
          actions.remove(map),
        )}
      </div>
    </li>
  );
}
