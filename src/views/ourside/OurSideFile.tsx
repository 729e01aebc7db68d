/** Our side as a file: out, and in again in place of what is there; must never take in a file that is refused. */
import { useRef, useState } from 'react';
import { MAX_TEXT } from '../../format/limits.ts';
import { parseOurSide } from '../../format/parseOurSide.ts';
import { isPlaybookAlone } from '../../format/playbookFile.ts';
import { serialiseOurSide } from '../../format/serialiseOurSide.ts';
import { sayRefusal } from '../../telling/sayRefusal.ts';
import { useOurSideStore } from '../context/contexts.ts';
import { kindOfFile } from '../context/kindOfFile.ts';
import { sayKind } from '../context/sayFileKind.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { download } from '../kit/download.ts';
import { useText } from '../kit/useText.ts';
import styles from './ourside.module.css';

export function OurSideFile() {
  const { t, language } = useText();
  const store = useOurSideStore();
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const sayOther = async (file: File): Promise<string> => {
    const kind = await kindOfFile(file);
    const what = kind && kind !== 'ourSide' ? t('files.isOnly', { name: file.name, kind: sayKind(kind, t) }) : '';
    return [what, t('ourside.notOurSide')].join(language === 'en' && what !== '' ? ' ' : '');
  };
  const takeIn = async (file: File) => {
    if (file.size > MAX_TEXT) return sayOther(file);
    const parsed = parseOurSide(await file.text());
    if (!parsed.ok) {
      const isOther = parsed.reason.code === 'not-a-map' || parsed.reason.code === 'not-json';
      return isOther
        ? sayOther(file)
        : [sayRefusal(parsed.reason, t), t('home.nothingChanged')].join(language === 'en' ? ' ' : '');
    }
    // It would take everybody of ours away, where only a playbook was meant.
    if (isPlaybookAlone(parsed.value)) return t('playbook.fileAlone');
    store.getState().commit(() => parsed.value);
    announce(t('ourside.fileTaken'));
    return t('ourside.fileTaken');
  };
  return (
    <div className={styles.files}>
      <Button onClick={() => void download('our-side.json', serialiseOurSide(store.getState().ours))}>
        {t('ourside.saveFile')}
      </Button>
      <Button onClick={() => picker.current?.click()}>{t('home.openOurSide')}</Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="our-side-file"
        onChange={async (event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) setSaid(await takeIn(file));
        }}
      />
      {said && <p role="status">{said}</p>}
    </div>
  );
}
