/** Says of each file that was dropped or chosen what became of it, by name; must never leave one out. */
import '../../text/laterWords.ts';
import { sayRefusal } from '../../telling/sayRefusal.ts';
import type { Say } from '../../text/text.ts';
import { routeHash } from '../context/route.ts';
import { sayFileKind } from '../context/sayFileKind.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { NotFetched } from '../kit/NotFetched.tsx';
import { useText } from '../kit/useText.ts';
import styles from './files.module.css';
import { isTaken, type RefusedFile, type Taken } from './takeFile.ts';
import { WorkspaceTakenLines } from './WorkspaceTakenLines.tsx';

function titleOf(files: readonly Taken[], t: Say): string {
  const all = files.length;
  const count = files.filter(isTaken).length;
  if (count === all) return t('files.taken', { count });
  if (count > 0) return t('files.takenOf', { count, all });
  return t(all === 1 ? 'home.refused' : 'files.noneTaken');
}

function Why({ name, reason, kind }: RefusedFile) {
  const { t } = useText();
  if (reason === 'not-fetched') {
    return (
      <p>
        {t('files.isRefused', { name, why: '' })}
        <NotFetched />
      </p>
    );
  }
  if (kind !== null) {
    const [what, way] = sayFileKind(name, kind, t);
    return (
      <p>
        {what} <strong>{way}</strong>
      </p>
    );
  }
  const where = typeof reason === 'string' ? null : reason.where;
  return (
    <p>
      {t('files.isRefused', { name, why: sayRefusal(reason, t) })} {where && t('home.refusedWhere', { where })}
    </p>
  );
}

export function TakenDialog({ files, onClose }: { files: readonly Taken[]; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={titleOf(files, t)} onClose={onClose}>
      <div role="alert">
        <ul className={styles.files}>
          {files.map((file, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and nothing here has a state
            <li key={place}>
              {!isTaken(file) ? (
                <Why {...file} />
              ) : file.is === 'samples' ? (
                <p>
                  {t(file.there > 0 ? 'files.samplesThere' : 'files.samplesTaken', {
                    name: file.name,
                    count: file.added.length,
                    there: file.there,
                  })}{' '}
                  <a href={routeHash({ at: 'samples', id: null })} onClick={onClose}>
                    {t('files.toSamples')}
                  </a>
                </p>
              ) : file.is === 'workspace' ? (
                <WorkspaceTakenLines name={file.name} taken={file.taken} onClose={onClose} />
              ) : (
                <p>
                  {t('files.isTaken', { name: file.name })}{' '}
                  <a
                    href={routeHash({ at: 'map', id: file.id, view: 'sheet' })}
                    aria-label={t('files.openNamed', { name: file.name })}
                    onClick={onClose}
                  >
                    {t('files.open')}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
        {!files.some(isTaken) && <p className={styles.nothing}>{t('home.nothingChanged')}</p>}
        <DialogActions>
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
