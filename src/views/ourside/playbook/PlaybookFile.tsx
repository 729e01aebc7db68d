/** The company's playbook as a file: out, and into ours entry by entry; must never take in a file that is refused, nor overwrite without asking. */
import { useRef, useState } from 'react';
import { comparePlaybooks, mergePlaybook } from '../../../edit/ourSide/mergePlaybook.ts';
import { MAX_TEXT } from '../../../format/limits.ts';
import { parsePlaybook, serialisePlaybook } from '../../../format/playbookFile.ts';
import type { OurSide } from '../../../model/ourSide.ts';
import { sayRefusal } from '../../../telling/sayRefusal.ts';
import { useOurSide, useOurSideStore } from '../../context/contexts.ts';
import { kindOfFile } from '../../context/kindOfFile.ts';
import { sayKind } from '../../context/sayFileKind.ts';
import { announce } from '../../kit/announce.ts';
import { Button } from '../../kit/Button.tsx';
import { download } from '../../kit/download.ts';
import { useText } from '../../kit/useText.ts';
import { MergeDialog } from './MergeDialog.tsx';
import styles from './playbook.module.css';

export function PlaybookFile() {
  const { t, language } = useText();
  const store = useOurSideStore();
  const isEmpty = useOurSide((state) => Object.keys(state.ours.playbook).length === 0);
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<OurSide['playbook'] | null>(null);
  const between = language === 'en' ? ' ' : '';
  const refuse = async (file: File, reason: string) => {
    const kind = await kindOfFile(file);
    const what = kind && kind !== 'ourSide' ? t('files.isOnly', { name: file.name, kind: sayKind(kind, t) }) : reason;
    setSaid([what, t('home.nothingChanged')].join(between));
  };
  const read = async (file: File) => {
    setSaid(null);
    if (file.size > MAX_TEXT)
      return refuse(
        file,
        sayRefusal({ code: 'too-large', where: null, most: { of: 'characters', count: MAX_TEXT } }, t),
      );
    const parsed = parsePlaybook(await file.text());
    if (!parsed.ok) {
      const { reason } = parsed;
      if (reason === 'no-playbook') return refuse(file, t('playbook.noEntries'));
      return refuse(file, reason.code === 'not-a-map' ? t('ourside.notOurSide') : sayRefusal(reason, t));
    }
    const { added, differing } = comparePlaybooks(store.getState().ours.playbook, parsed.value);
    if (added.length + differing.length === 0) return setSaid(t('playbook.mergeNothing'));
    setTheirs(parsed.value);
  };
  const take = (over: readonly string[]) => {
    if (!theirs) return;
    const { added, differing } = comparePlaybooks(store.getState().ours.playbook, theirs);
    setTheirs(null);
    if (!store.getState().commit((ours) => mergePlaybook(ours, { theirs, over }))) return;
    const words = t('playbook.merged', {
      added: added.length,
      replaced: over.length,
      kept: differing.length - over.length,
    });
    setSaid(words);
    announce(words);
  };
  return (
    <>
      <Button
        aria-disabled={isEmpty}
        title={isEmpty ? t('playbook.nothingToSave') : undefined}
        onClick={() =>
          isEmpty
            ? setSaid(t('playbook.nothingToSave'))
            : void download('playbook.json', serialisePlaybook(store.getState().ours.playbook))
        }
      >
        {t('playbook.saveFile')}
      </Button>
      <Button onClick={() => picker.current?.click()}>{t('playbook.openFile')}</Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="playbook-file"
        onChange={async (event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) await read(file);
        }}
      />
      {said && (
        <p role="status" className={styles.said}>
          {said}
        </p>
      )}
      {theirs && <MergeDialog theirs={theirs} onTake={take} onClose={() => setTheirs(null)} />}
    </>
  );
}
