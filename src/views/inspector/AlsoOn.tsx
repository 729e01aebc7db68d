/** On which other maps of the customer somebody stands, with their part and stance there; must never say that two are one where that is open, nor change a map. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type MapPeople, readPeople } from '../../analysis/overMaps/readMap.ts';
import { type PartOnMap, partsElsewhere } from '../../analysis/overMaps/samePeople.ts';
import { readFacts } from '../../facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../model/ourSide.ts';
import type { Person } from '../../model/records.ts';
import { nameKey } from '../../shared/sameName.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { sayPartOnMap } from '../../telling/sayPartOnMap.ts';
import { useLibrary, useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { Fold } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

export function AlsoOn({ person }: { person: Person }) {
  const { t, language } = useText();
  const others = useMapsThatMayHave(person.name);
  const facts = useOpenMap((state) => state.analysis.facts);
  const parts = others.length === 0 ? [] : partsElsewhere(readPeople(facts), person.id, others);
  if (parts.length === 0) return null;
  const nameOf = ({ map }: PartOnMap) => {
    const fields = others.find(({ id }) => id === map)?.fields;
    return fields ? nameOfMap(fields, t) : '';
  };
  return (
    <Fold title={t('inspector.alsoOn', { count: parts.length })} holds={parts.map(nameOf).join(t('common.comma'))}>
      <ul className={styles.elsewhere}>
        {parts.map((part) => (
          <li key={part.map}>
            <a href={routeHash({ at: 'map', id: part.map, view: 'sheet' })}>{nameOf(part)}</a>
            <span>{sayPartOnMap(part, t, language)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Other maps of the customer on which this name is written, read one after the other; empty while none is. */
function useMapsThatMayHave(name: string): readonly MapPeople[] {
  const library = useLibrary();
  const own = useOpenMap((state) => state.map.id);
  const customer = nameKey(useOpenMap((state) => state.map.fields.customer));
  const today = useOpenMap((state) => state.analysis.facts.today);
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const [read, setRead] = useState<readonly MapPeople[]>([]);
  const sought = nameKey(name);
  useEffect(() => {
    const there =
      customer === '' || sought === ''
        ? []
        : summaries.filter(
            (map) =>
              map.id !== own &&
              !map.sample &&
              nameKey(map.customer) === customer &&
              map.search.split('\n').some((line) => nameKey(line) === sought),
          );
    let left = false;
    void Promise.all(there.map(({ id }) => library.read(id))).then((maps) => {
      if (left) return;
      setRead(maps.flatMap((map) => (map.ok ? readPeople(readFacts(map.value, BLANK_OUR_SIDE, today)) : [])));
    });
    return () => {
      left = true;
    };
  }, [library, own, customer, today, summaries, sought]);
  return read;
}
