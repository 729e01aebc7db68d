/** The signs and the one table of keys, shown on demand; must never list a key that does nothing. */
import type { TextKey } from '../../text/text.ts';
import { useSafe } from '../context/contexts.ts';
import { Legend } from '../context/Legend.tsx';
import { safeView, tabsOf } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { sayKeys } from '../kit/sayKeys.ts';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';
import { VIEW_WORDS } from './viewWords.ts';

type Key = readonly [keys: string, what: TextKey, whenSafe?: 'ours' | TextKey];

/** By where they work. While only what is safe may be shown, those marked `ours` do nothing, and some do less: the third word says it then. */
const KEYS: readonly (readonly [where: TextKey, keys: readonly Key[]])[] = [
  [
    'shell.keysEverywhere',
    [
      ...tabsOf(false).map(
        ({ view, number }): Key => [
          `Alt+Shift+${number}`,
          VIEW_WORDS[view].key,
          ...(safeView(view) === view ? ([] as const) : (['ours'] as const)),
        ],
      ),
      ['Alt+Shift+A', 'shell.aboutMap', 'ours'],
      ['Alt+Shift+B', 'playbook.key', 'ours'],
      ['Alt+Shift+E', 'out.key'],
      ['Alt+Shift+K', 'story.keyKeep', 'ours'],
      ['Alt+Shift+M', 'moments.key', 'ours'],
      ['Alt+Shift+P', 'showing.keyPresent'],
      ['Alt+Shift+S', 'showing.keySafe'],
      ['Alt+Shift+Y', 'story.key', 'ours'],
      ['Ctrl+P', 'showing.keyPrint'],
      ['Ctrl+S', 'shell.keySave', 'shell.keySaved'],
      ['Ctrl+Z', 'common.undo'],
      ['Ctrl+Shift+Z', 'common.redo'],
      ['Ctrl+K', 'find.title'],
      ['Ctrl+/', 'shell.keyKeys'],
    ],
  ],
  [
    'shell.sheet',
    [
      ['← → ↑ ↓', 'sheet.keyWalk'],
      ['PgDn · PgUp', 'sheet.keyLines', 'ours'],
      ['Alt+Shift+↓ ↑', 'sheet.keyPerson'],
      ['Alt+Shift+→ ←', 'sheet.keyStep'],
      ['Ctrl+Enter', 'sheet.keyNextStep'],
      ['Alt+L', 'sheet.keyLine', 'ours'],
      ['Alt+L', 'sheet.keySplit', 'ours'],
      ['Alt+← → ↑ ↓', 'sheet.keyMove'],
      ['Alt+M', 'sheet.keyHand'],
      ['Enter', 'sheet.keySelect'],
      ['Delete', 'sheet.keyTakeOut'],
      ['Esc', 'sheet.keyEscape'],
    ],
  ],
  [
    'shell.outline',
    [
      ['↑ ↓', 'shell.keyWalk'],
      ['Enter', 'shell.keyNextPerson'],
      ['Enter', 'shell.keyEmptyLine'],
      ['Ctrl+Enter', 'shell.keyNewStep'],
      ['Alt+1 … 4', 'shell.keyRole'],
      ['Alt+S', 'shell.keyStance', 'ours'],
      ['Alt+C', 'shell.keyContact', 'ours'],
      ['Alt+F', 'shell.keyFunction'],
      ['Alt+F', 'shell.keyKind'],
      ['Alt+W', 'outline.keyWeight', 'ours'],
      ['Alt+R', 'outline.keyRelate', 'ours'],
      ['Alt+L', 'outline.keyLink'],
      ['Alt+K', 'shell.keyKp', 'ours'],
      ['Alt+Enter', 'shell.keyDetails'],
      ['Alt+↑ ↓', 'shell.keyMove', 'showing.keyMove'],
      ['Backspace', 'shell.keyRemove'],
    ],
  ],
  [
    'clipboard.keysChoosing',
    [
      ['Ctrl+A', 'clipboard.keyAll', 'ours'],
      ['Shift+← → ↑ ↓', 'clipboard.keyExtend', 'ours'],
      ['Shift', 'clipboard.keyMarquee', 'ours'],
      ['Ctrl+C, Ctrl+X', 'clipboard.keyCopy', 'ours'],
      ['Ctrl+V', 'clipboard.keyPaste', 'ours'],
      ['Ctrl+D', 'clipboard.keyDuplicate', 'ours'],
    ],
  ],
  ['power.tab', [['← → ↑ ↓', 'power.keyMove', 'ours']]],
  [
    'showing.present',
    [
      ['PgDn, PgUp, ← →', 'showing.keyNext'],
      ['Home', 'showing.keyWhole'],
      ['+ −', 'showing.keyZoom'],
      ['O', 'story.keyOurs', 'ours'],
      ['B', 'story.keyAsk', 'ours'],
      ['F', 'showing.keyFullScreen'],
      ['Esc', 'showing.keyLeave'],
    ],
  ],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const safe = useSafe();
  const sayKey = ([keys, what, whenSafe = what]: Key): readonly (readonly [string, TextKey])[] => {
    if (!safe) return [[keys, what]];
    return whenSafe === 'ours' ? [] : [[keys, whenSafe]];
  };
  const shown = KEYS.map(([where, keys]) => ({ where, keys: keys.flatMap(sayKey) })).filter(
    ({ keys }) => keys.length > 0,
  );
  return (
    <Dialog title={t('shell.keysTitle')} onClose={onClose} wide>
      <div className={styles.keys}>
        {shown.map(({ where, keys }) => (
          <section key={where}>
            <h3>{t(where)}</h3>
            <dl>
              {keys.map(([pressed, what]) => (
                <div key={what}>
                  <dt>
                    <kbd>{sayKeys(pressed)}</kbd>
                  </dt>
                  <dd>{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <h3 className={styles.signs}>{t('legend.title')}</h3>
      <Legend />
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
