/** Our side, filled in quickly: people, systems, capabilities, teams, settings. */
import { REQUIREMENT_KINDS } from '../../model/ourSide.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { useText } from '../kit/useText.ts';
import { AssetGroup } from './AssetGroup.tsx';
import type { Asked } from './assetRows.ts';
import { OurPeople } from './OurPeople.tsx';
import { OurSettings } from './OurSettings.tsx';
import { OurSideFile } from './OurSideFile.tsx';
import styles from './ourside.module.css';

/** `asked` is what the map beside it asks for, empty without a map; `playbook` the address of our playbook from here. */
export function OurSideView({ asked, playbook }: { asked: Asked; playbook: string }) {
  const { t } = useText();
  return (
    <main className={styles.view}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{t('ourside.title')}</h1>
          <p>{t('ourside.forAllMaps')}</p>
          <BarLink href={playbook}>{t('playbook.title')}</BarLink>
        </header>
        <OurPeople asked={asked} />
        <div className={styles.groups}>
          {REQUIREMENT_KINDS.map((kind) => (
            <AssetGroup key={kind} kind={kind} asked={asked} />
          ))}
        </div>
        <OurSettings />
        <OurSideFile />
      </div>
    </main>
  );
}
