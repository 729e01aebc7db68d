/** Our side by itself, reached from home, with a bar of its own; must never be a dead end. */
import { Redo2, Undo2 } from 'lucide-react';
import { useOurSide } from '../shell/contexts.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { Mark } from '../shell/Mark.tsx';
import { routeHash } from '../shell/route.ts';
import { SaveState } from '../shell/SaveState.tsx';
import shell from '../shell/shell.module.css';
import { ThemeSwitch } from '../shell/ThemeSwitch.tsx';
import { useText } from '../shell/useText.ts';
import { useUndoKeys } from '../shell/useUndoKeys.ts';
import type { Asked } from './assetRows.ts';
import { OurSideView } from './OurSideView.tsx';

const NOTHING_ASKED: Asked = new Map();

export function OurSidePage() {
  const { t } = useText();
  const { saveStatus, canUndo, canRedo, undo, redo } = useOurSide((state) => state);
  useUndoKeys(undo, redo);
  return (
    <div className={shell.screen}>
      <header className={shell.bar}>
        <a className={shell.mark} href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
          <Mark />
        </a>
        <a className={shell.ours} href={routeHash({ at: 'home' })}>
          {t('shell.home')}
        </a>
        <span className={shell.grow} />
        <SaveState status={saveStatus} />
        <div className={shell.tools}>
          <button
            type="button"
            className={shell.iconButton}
            aria-label={t('common.undo')}
            title={t('common.undo')}
            disabled={!canUndo}
            onClick={() => undo()}
          >
            <Undo2 size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={shell.iconButton}
            aria-label={t('common.redo')}
            title={t('common.redo')}
            disabled={!canRedo}
            onClick={() => redo()}
          >
            <Redo2 size={17} aria-hidden="true" />
          </button>
          <ThemeSwitch />
        </div>
        <LanguageSwitch />
      </header>
      <OurSideView asked={NOTHING_ASKED} />
    </div>
  );
}
