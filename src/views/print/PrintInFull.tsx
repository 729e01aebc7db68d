/** What did not fit on the cards and heads of the pages, in full; must never print what safe to show hides. */
import { linesInFull } from '../../exchange/out/pictures/linesInFull.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './print.module.css';

/** `isWhole` tells of words whether the pages show them whole. */
export function PrintInFull({ isWhole }: { isWhole: (words: string) => boolean }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const lines = linesInFull(map, isWhole, language, t);
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{t('legend.inFull')}</h2>
      <ul className={styles.inFull}>
        {lines.map(({ id, head, rest }) => (
          <li key={id}>
            <strong>{head}</strong> {rest}
          </li>
        ))}
      </ul>
    </>
  );
}
