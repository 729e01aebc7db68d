/** A quiet page of words under a head, as Storage and Privacy are; must never show anything of a map but its name. */
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { BarLink } from '../kit/BarLink.tsx';
import { Mark } from '../kit/Mark.tsx';
import { useText } from '../kit/useText.ts';
import styles from './keeping.module.css';

export function KeepingPage({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <main className={styles.scroll}>
      <div className={styles.page}>
        <header className={styles.top}>
          <a href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
            <Mark size={30} />
          </a>
          <h1>{title}</h1>
          <span className={styles.grow} />
          <BarLink href={routeHash({ at: 'home' })}>{t('keeping.back')}</BarLink>
          <ThemeSwitch />
          <LanguageSwitch />
        </header>
        <p className={styles.hint}>{hint}</p>
        {children}
      </div>
    </main>
  );
}
