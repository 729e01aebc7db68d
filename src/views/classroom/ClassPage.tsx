/** What a class handed in, compared with a reference; must never give a mark, show a name unasked, or keep what was opened. */
import '../../text/laterWords.ts';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { fileNameOf } from '../../format/mapFileName.ts';
import { parseMap } from '../../format/parseMap.ts';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { acceptExtra } from '../../reference/acceptExtra.ts';
import { type Corrections, NO_CORRECTIONS } from '../../reference/bothMaps.ts';
import { compareWithReference } from '../../reference/compareWithReference.ts';
import type { Day } from '../../shared/day.ts';
import { newId } from '../../store/newId.ts';
import { writeClass } from '../../telling/classroom/writeClass.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { sayRefusal } from '../../telling/sayRefusal.ts';
import { useLibrary } from '../context/contexts.ts';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { Button } from '../kit/Button.tsx';
import { download } from '../kit/download.ts';
import { SelectField } from '../kit/fields.tsx';
import { Mark } from '../kit/Mark.tsx';
import { useText } from '../kit/useText.ts';
import { ClassCounts } from './ClassCounts.tsx';
import styles from './class.module.css';
import { GiveTask } from './GiveTask.tsx';
import { SmallSheets } from './SmallSheets.tsx';
import { TakeHomeSheet } from './TakeHomeSheet.tsx';
import { tellMap } from './tellMap.ts';

interface HandedIn {
  /** Two may hand in copies of one map: told apart by their place. */
  readonly key: string;
  readonly map: BuyingMap;
  readonly corrections: Corrections;
}

export function ClassPage({ today }: { today: Day }) {
  const { t, language } = useText();
  const library = useLibrary();
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const [chosen, setChosen] = useState('');
  const [reference, setReference] = useState<BuyingMap | null>(null);
  const [handedIn, setHandedIn] = useState<readonly HandedIn[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [named, setNamed] = useState(false);
  /** Something was accepted that the map on this device does not have. */
  const [isGrown, setGrown] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let left = false;
    setReference(null);
    setGrown(false);
    if (chosen !== '')
      void library.read(chosen as MapId).then((read) => {
        if (!left && read.ok) setReference(read.value);
      });
    return () => {
      left = true;
    };
  }, [library, chosen]);
  const compared = useMemo(
    () =>
      reference
        ? handedIn.map((one) => ({ ...one, compared: compareWithReference(reference, one.map, one.corrections) }))
        : [],
    [reference, handedIn],
  );

  const take = async (list: FileList | null) => {
    // A picker or a drop hands over a list that is emptied behind it.
    const chosenFiles = [...(list ?? [])];
    const [maps, not]: [HandedIn[], string[]] = [[], []];
    for (const file of chosenFiles) {
      const map = parseMap(await file.text(), today);
      if (map.ok) maps.push({ key: `${handedIn.length + maps.length}`, map: map.value, corrections: NO_CORRECTIONS });
      else not.push(t('classroom.notTaken', { name: file.name, why: sayRefusal(map.reason, t) }));
    }
    setHandedIn((before) => [...before, ...maps]);
    setRefused(not);
  };
  const titleOf = (map: BuyingMap, place: number) =>
    (named && map.fields.drawnBy) || t('classroom.trainee', { number: place + 1 });
  const all = useMemo(() => compared.map((one) => one.compared), [compared]);
  const shown = compared.map(({ key, map }, place) => ({ key, map, title: titleOf(map, place) }));
  const save = () => {
    if (!reference) return;
    const told = compared.map(({ map, compared: held }, place) => ({
      title: titleOf(map, place),
      told: tellMap(reference, map, held, today, { t, language }),
    }));
    void download(
      fileNameOf(reference, 'md', t('classroom.title')),
      writeClass(reference, all, told, t),
      'text/markdown',
    );
  };
  /** Beside the map that it came from, which stays as it is. */
  const keepReference = async () => {
    if (!reference) return;
    const name = t('classroom.grownName', { name: nameOfMap(reference.fields, t) });
    const made = await library.create({ ...reference, id: newId<MapId>(), fields: { ...reference.fields, name } });
    if (made.ok) setGrown(false);
    else setRefused([sayRefusal(made.reason, t)]);
  };
  const correct = (place: number, corrections: Corrections) =>
    setHandedIn((all) => all.map((one, at) => (at === place ? { ...one, corrections } : one)));
  return (
    <main
      className={styles.page}
      data-takes-files
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void take(event.dataTransfer.files)}
    >
      <header className={styles.top}>
        <a href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
          <Mark size={30} />
        </a>
        <h1>{t('classroom.title')}</h1>
        <span className={styles.grow} />
        <ThemeSwitch />
        <LanguageSwitch />
      </header>
      <GiveTask />
      <h2 className={styles.part}>{t('classroom.handedIn')}</h2>
      <div className={styles.choice}>
        <SelectField
          label={t('classroom.reference')}
          value={chosen}
          options={[
            { value: '', label: t('classroom.pick') },
            ...summaries.map((map) => ({ value: map.id as string, label: nameOfMap(map, t) })),
          ]}
          onChange={setChosen}
        />
        <input
          ref={files}
          type="file"
          multiple
          accept=".json"
          hidden
          onChange={(event) => void take(event.target.files)}
        />
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          onChange={(event) => void take(event.target.files)}
        />
        <Button look="primary" onClick={() => files.current?.click()}>
          {t('classroom.openFiles')}
        </Button>
        <Button onClick={() => folder.current?.click()}>{t('classroom.openFolder')}</Button>
        {compared.length > 0 && (
          <>
            <Button onClick={() => window.print()}>{t('classroom.print')}</Button>
            <Button onClick={save}>{t('classroom.saveClass')}</Button>
          </>
        )}
      </div>
      {refused.length > 0 && (
        <ul role="alert" className={styles.refused}>
          {refused.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      {!reference && <p className={styles.hint}>{t('classroom.noReference')}</p>}
      {reference && compared.length > 0 && (
        <>
          <label className={styles.named}>
            <input type="checkbox" checked={named} onChange={(event) => setNamed(event.target.checked)} />
            {t('classroom.withNames')}
          </label>
          {isGrown && (
            <p className={styles.grown}>
              {t('classroom.grown')}
              <Button look="link" onClick={() => void keepReference()}>
                {t('classroom.keepReference')}
              </Button>
            </p>
          )}
          <ClassCounts reference={reference} compared={all} today={today} />
          <SmallSheets maps={shown} today={today} />
          {compared.map(({ key, map, corrections, compared: held }, place) => (
            <TakeHomeSheet
              key={key}
              title={titleOf(map, place)}
              reference={reference}
              today={today}
              map={map}
              compared={held}
              corrections={corrections}
              onCorrect={(said) => correct(place, said)}
              onAccept={(extra) => {
                setReference(acceptExtra(reference, map, held, extra, newId));
                setGrown(true);
              }}
            />
          ))}
        </>
      )}
    </main>
  );
}
