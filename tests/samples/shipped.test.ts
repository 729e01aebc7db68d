/** The samples that come with the product: patterns in both languages, each of its own, and each a map that bears a flow. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { SAMPLES, sampleFiles } from '../../src/cli/samples/sampleFiles.ts';
import { parseSamples } from '../../src/format/samplesFile.ts';
import { isChair } from '../../src/model/chair.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { isShipped, SHIPPED_SAMPLES, shippedSampleId } from '../../src/model/shippedSamples.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { rolesFilled } from '../../src/samples/completeness.ts';
import { differences } from '../../src/samples/differences.ts';
import { sampleGrid } from '../../src/samples/sampleGrid.ts';
import { startFrom } from '../../src/samples/startFrom.ts';
import { strayIn } from '../../src/samples/strayIn.ts';
import type { Day } from '../../src/shared/day.ts';

const TODAY = '2026-12-01' as Day;
const folder = new URL('../../public/samples/', import.meta.url);

describe('public/samples', () => {
  it('holds a library for each language and no other file', () => {
    expect(readdirSync(folder).sort()).toEqual([...sampleFiles().keys()].sort());
  });

  it.each([...sampleFiles()])('%s is up to date (npx tsx src/cli/writeExamples.ts)', (name, text) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });

  it.each([...sampleFiles()])('%s is read as it was told', (name, text) => {
    const language = LANGUAGES.find((one) => name.includes(one)) ?? 'en';
    const read = parseSamples(text, TODAY);
    expect(read.ok && new Set(read.value.map(({ id }) => id))).toEqual(new Set(SHIPPED_SAMPLES.map(shippedSampleId)));
    for (const name of SHIPPED_SAMPLES) {
      const sample = read.ok && read.value.find(({ id }) => id === shippedSampleId(name));
      expect(sample).toEqual(SAMPLES[name](language));
    }
  });
});

const EACH = SHIPPED_SAMPLES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

describe.each(EACH)('%s in %s', (name, language) => {
  const sample = SAMPLES[name](language);
  const map = startFrom(sample, 'started' as MapId);

  it('is a pattern and no more', () => {
    expect(checkMap(sample)).toEqual([]);
    expect(strayIn(sample)).toBeNull();
    expect(isShipped(sample.id)).toBe(true);
    for (const person of Object.values(sample.people)) {
      expect(isChair(person)).toBe(person.sort === 'person');
      expect(person.title || person.name).not.toBe('');
      expect(person.function).not.toBe('unknown');
    }
  });

  it('says what it is for, what it is known from, and its traps', () => {
    const { category, industry, companySize, volume, traps, basis, profile } = sample.fields;
    for (const text of [category, industry, companySize, volume, basis]) expect(text).not.toBe('');
    expect(traps.split('\n').length).toBeGreaterThanOrEqual(3);
    expect(profile).not.toBe('unknown');
  });

  it('has somebody in every step, days for each, and somebody who may sign it all', () => {
    const { steps, seatsOfStep } = mapIndex(sample);
    for (const step of steps) {
      expect(seatsOfStep(step.id).length, step.name).toBeGreaterThan(0);
      expect(step.days, step.name).toBeGreaterThan(0);
    }
    expect(Object.values(sample.people).filter(({ limit }) => limit.kind === 'unlimited')).toHaveLength(1);
  });

  it('begins a map whose chairs fill every role it asks for, and that differs nowhere', () => {
    const filled = rolesFilled(map, sample);
    expect(filled.length).toBeGreaterThan(3);
    expect(filled.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(differences(map, sample)).toEqual([]);
  });

  it('bears a flow in which its customers are unknown', () => {
    const { readiness, blockers, flow, facts } = analyse(map, BLANK_OUR_SIDE, TODAY);
    expect(readiness).toMatchObject({ ready: true, disagreement: null });
    const rules = new Set(blockers.map(({ rule }) => rule));
    for (const wrong of [
      'missing-function',
      'unreachable-step',
      'dead-end',
      'not-placed',
      'no-initiator',
      'no-approver',
    ])
      expect(rules).not.toContain(wrong);
    expect(rules).toContain('uncontacted-approver');
    expect(facts.index.people.every(({ id }) => !facts.isContacted(id))).toBe(true);
    for (const step of facts.index.steps) expect(flow.cell(step.id, 'action').length, step.name).toBeGreaterThan(0);
  });
});

/** Kinds of steps in order, and where they fork. */
function chainOf(map: BuyingMap): string {
  const { steps, links, positionOfStep } = mapIndex(map);
  const forks = links
    .filter(({ condition }) => condition !== null)
    .map(({ from, to }) => `${positionOfStep(from)}>${positionOfStep(to)}`);
  return [...steps.map(({ kind }) => kind), ...forks.sort()].join(' ');
}

it('are twelve, none of which is another in other words', () => {
  const chains = SHIPPED_SAMPLES.map((name) => chainOf(SAMPLES[name]('en')));
  expect(new Set(chains).size).toBe(SHIPPED_SAMPLES.length);
  const parts = (map: BuyingMap) =>
    new Set(mapIndex(map).seats.map(({ person, role }) => `${map.people[person]?.function} ${role}`));
  for (const one of SHIPPED_SAMPLES)
    for (const other of SHIPPED_SAMPLES) {
      if (one >= other) continue;
      const [a, b] = [parts(SAMPLES[one]('en')), parts(SAMPLES[other]('en'))];
      const apart = [...a].filter((part) => !b.has(part)).length + [...b].filter((part) => !a.has(part)).length;
      expect(apart, `${one} and ${other}`).toBeGreaterThan(5);
    }
});

it('stand the same in both languages, and in a grid with gaps', () => {
  const shape = (map: BuyingMap) => [
    Object.keys(map.people),
    Object.values(map.seats).map(({ person, step, role }) => `${person} ${step} ${role}`),
    Object.values(map.links),
    Object.values(map.people).map(({ limit }) => limit),
  ];
  for (const name of SHIPPED_SAMPLES) {
    const links = (map: BuyingMap) => Object.values(map.links).map(({ id }) => id);
    const [en, zh] = [SAMPLES[name]('en'), SAMPLES[name]('zh-CN')];
    expect(links(zh)).toEqual(links(en));
    expect(shape(zh).filter((_, place) => place !== 2)).toEqual(shape(en).filter((_, place) => place !== 2));
  }
  for (const language of LANGUAGES) {
    const shelf = SHIPPED_SAMPLES.map((name) => ({ ...SAMPLES[name](language).fields, search: '' }));
    const { rows, sizes } = sampleGrid(shelf, shelf);
    expect(sizes).toHaveLength(4);
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell.length === 0).length).toBeGreaterThan(20);
    expect(rows.flatMap(({ cells }) => cells).flat()).toHaveLength(SHIPPED_SAMPLES.length);
  }
});
