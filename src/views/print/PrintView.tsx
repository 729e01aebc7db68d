/** The map on A4: the customer's half in pages, our lanes as tables, the blockers as a list; must never print what safe to show hides. */

import { useMemo } from 'react';
import { pictureWords } from '../../exchange/out/pictures/pictureWords.ts';
import { hasExampleTeam } from '../../model/ourSide.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { sliceColumns } from '../../picture/cutPages.ts';
import { drawPages, layoutForPages, PRINT_SCALE } from '../../picture/drawPages.ts';
import { isWholeOn } from '../../picture/isWhole.ts';
import { sayMapQuiet } from '../../telling/sayMapQuiet.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { Legend } from '../context/Legend.tsx';
import { useText } from '../kit/useText.ts';
import { Picture } from './Picture.tsx';
import { PrintBlockers } from './PrintBlockers.tsx';
import { PrintInFull } from './PrintInFull.tsx';
import { PrintLanes } from './PrintLanes.tsx';
import { PrintTitle } from './PrintTitle.tsx';
import styles from './print.module.css';

/** What A4 across leaves inside the margins of print.module.css, in pixels of print, without the line of the title. */
const PAPER = { width: 1031, height: 650 };

export function PrintView() {
  const { t, language } = useText();
  const safe = useSafe();
  const map = useOpenMap((state) => state.map);
  const ours = useOpenMap((state) => state.ours);
  const today = useOpenMap((state) => state.today);
  const analysis = useOpenMap((state) => state.analysis);
  const layout = useMemo(() => layoutForPages(map, analysis), [map, analysis]);
  const pages = drawPages(map, layout, analysis, {
    safe,
    paper: PAPER,
    words: pictureWords(analysis, language, t),
  });
  const name = map.fields.name || map.fields.customer || t('common.unnamedMap');
  const { customer, amount, currency } = map.fields;
  const about = [
    customer !== name && customer,
    amount !== null && sayMoney(amount, currency, language),
    sayMapQuiet(analysis.facts, t, language),
    hasExampleTeam(ours) && t('ourside.exampleOn'),
  ];
  const title = { name, about: safe ? '' : about.filter(Boolean).join(' · '), day: sayDay(today, language) };
  return (
    <div className={styles.print} data-print>
      {pages.map((page, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paper does not change while it is printed
        <section key={place} className={styles.page}>
          <PrintTitle {...title} />
          <Picture shape={page} />
        </section>
      ))}
      <section className={styles.signs}>
        <PrintTitle {...title} />
        <h2>{t('legend.title')}</h2>
        <Legend />
        <PrintInFull isWhole={isWholeOn(pages)} />
      </section>
      {!safe && analysis.readiness.ready && (
        <PrintLanes title={title} slices={sliceColumns(layout, PAPER.width / PRINT_SCALE)} />
      )}
      {!safe && analysis.blockers.length > 0 && <PrintBlockers title={title} />}
    </div>
  );
}
