/** One set of maps: which maps, and the decision over them; must never decide over a map that is not open. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { isStandardWay } from '../../../analysis/decision/decide.ts';
import { setSetMeasure } from '../../../edit/sets/setSetMeasure.ts';
import { type MapSet, type MapSetId, mapsOf } from '../../../model/mapSets.ts';
import { derivedId } from '../../../model/recordId.ts';
import type { Day } from '../../../shared/day.ts';
import type { MapShelf } from '../../../store/createMapShelf.ts';
import { nameOfMap } from '../../../telling/nameOfSet.ts';
import { useLibrary, useOurSide, useSets } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';
import { Answer, StandardWay } from '../Answer.tsx';
import { ChartAndChange } from '../ChartAndChange.tsx';
import { Checklist, type KeptChecklist } from '../Checklist.tsx';
import { DecisionPage } from '../DecisionPage.tsx';
import { GuardRailCards } from '../GuardRailCards.tsx';
import { readSet } from './readSet.ts';
import { LeftOutMaps, SetMaps } from './SetMaps.tsx';
import { SetMissing } from './SetMissing.tsx';
import { SetResults } from './SetResults.tsx';
import { SetStuck } from './SetStuck.tsx';

export function SetView({ set, shelf, today }: { set: MapSet; shelf: MapShelf; today: Day }) {
  const { t } = useText();
  const library = useLibrary();
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const sets = useSets((state) => state.sets);
  const ours = useOurSide((state) => state.ours);
  const kept = useSetChecklist(set.id);
  const maps = useStore(shelf.store, (state) => state.maps);
  const members = useMemo(() => mapsOf(sets, set.id), [sets, set.id]);
  const here = useMemo(() => new Set(summaries.map(({ id }) => id)), [summaries]);
  useEffect(() => shelf.want(members.filter((id) => here.has(id))), [shelf, members, here]);
  const { decision, each, states } = useMemo(
    () => readSet(members, maps, here, ours, today),
    [members, maps, here, ours, today],
  );

  const isPath = decision.kind === 'path';
  const counted = isPath ? decision.maps.flatMap((id) => each.get(id) ?? []) : [];
  const [first] = counted;
  const nameIn = (id: string) => {
    const summary = summaries.find((one) => one.id === id);
    return summary ? nameOfMap(summary, t) : t('sets.gone');
  };
  const rings = [...states].flatMap(([id, state]) =>
    state.is === 'counted' ? [{ id, name: nameIn(id), fit: state.fit, blocked: state.share }] : [],
  );
  return (
    <DecisionPage
      decision={decision}
      answer={
        <>
          {isPath ? (
            <Answer decision={decision} facts={counted.map(({ facts }) => facts)} />
          ) : isStandardWay(decision) ? (
            <StandardWay />
          ) : (
            <SetMissing states={states} />
          )}
          <LeftOutMaps set={set} summaries={summaries} states={states} />
          <SetResults maps={members.flatMap((id) => maps.get(id)?.fields ?? [])} />
        </>
      }
      over={<SetMaps set={set} summaries={summaries} states={states} />}
      below={isPath && first && <ChartAndChange decision={decision} facts={first.facts} ours={ours} rings={rings} />}
      beside={
        isPath && (
          <>
            <SetStuck decision={decision} counted={counted} nameOf={nameIn} />
            <Checklist path={decision.path} kept={kept} />
            <GuardRailCards path={decision.path} />
          </>
        )
      }
    />
  );
}

/** The checklist that is kept with the set. */
function useSetChecklist(set: MapSetId): KeptChecklist {
  const measures = useSets((state) => state.sets.measures);
  const commit = useSets((state) => state.commit);
  const commitTyping = useSets((state) => state.commitTyping);
  const endTyping = useSets((state) => state.endTyping);
  const mark = (measure: string) => `measure ${set} ${measure}`;
  return {
    mark,
    of: (measure) => measures[derivedId('measure', set, measure)] ?? { done: false, note: '' },
    tick: (measure, done) => commit((sets) => setSetMeasure(sets, { set, measure, patch: { done } })),
    write: (measure, note) =>
      commitTyping(mark(measure), (sets) => setSetMeasure(sets, { set, measure, patch: { note } })),
    endWriting: endTyping,
  };
}
