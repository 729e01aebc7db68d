// @vitest-environment happy-dom
// One person through time: the line breaks where nothing is known, and whoever cannot see it hears each turn.
import { within } from '@testing-library/dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language, Stance } from '../../../src/model/words.ts';
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import { drawLine } from '../../../src/views/compare/drawLine.ts';
import { PersonThroughTime } from '../../../src/views/compare/PersonThroughTime.tsx';
import { TextContext } from '../../../src/views/kit/useText.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const roots: Root[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
});

const noon = (day: number) => new Date(2026, 10, day, 12, 0).getTime();
const states = (...stances: readonly Stance[]) =>
  stances.map((stance, place) => ({ at: noon(place + 1), map: sketch({ people: { gao: { name: 'Gao', stance } } }) }));

function show(given: ReturnType<typeof states>, language: Language = 'en') {
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  roots.push(root);
  root.render(
    <TextContext value={{ t: sayIn(startText(language), language), language }}>
      <PersonThroughTime states={given} person={asId('gao')} />
    </TextContext>,
  );
  return within(box);
}

describe('one person through time', () => {
  it('says each turn with its moment, and where it leads', async () => {
    const shown = show(states('neutral', 'neutral', 'supporter'));
    const chart = await shown.findByRole('img', { name: /^Stance/ });
    expect(chart.getAttribute('aria-label')).toBe(
      'Stance: Neutral on 1 Nov 2026, 12:00; Supporter on 3 Nov 2026, 12:00',
    );
    expect(shown.getByText('moving towards us')).toBeTruthy();
    expect(shown.getByText('too little known to tell')).toBeTruthy();
  });

  it('in Chinese as well', async () => {
    const shown = show(states('supporter', 'opponent'), 'zh-CN');
    expect(await shown.findByText('离我们越来越远')).toBeTruthy();
    expect(shown.getByRole('img', { name: /^态度/ }).getAttribute('aria-label')).toBe(
      '态度：2026年11月1日 12:00 支持；2026年11月2日 12:00 反对',
    );
  });

  it('draws nothing of a single state', async () => {
    const shown = show(states('neutral'));
    await new Promise((done) => setImmediate(done));
    expect(shown.queryByRole('img')).toBeNull();
  });
});

describe('the line', () => {
  it('holds each value until the next one, between the two edges', () => {
    const { lines, dots } = drawLine([
      { at: 0, rank: 0 },
      { at: 10, rank: 4 },
    ]);
    expect(lines).toEqual(['M5 39H235V5']);
    expect(dots).toEqual([
      { x: 5, y: 39, known: true },
      { x: 235, y: 5, known: true },
    ]);
  });

  it('breaks where it is not known, and joins nothing across', () => {
    const { lines, dots } = drawLine([
      { at: 0, rank: 2 },
      { at: 1, rank: 2 },
      { at: 2, rank: null },
      { at: 3, rank: 3 },
      { at: 4, rank: 3 },
    ]);
    expect(lines).toEqual(['M5 22H62.5V22', 'M177.5 13.5H235V13.5']);
    expect(dots.map(({ known }) => known)).toEqual([true, true, false, true, true]);
  });

  it('of states at one time is no figure that is not a number', () => {
    const { dots } = drawLine([
      { at: 7, rank: 1 },
      { at: 7, rank: null },
    ]);
    expect(dots.map(({ x }) => x)).toEqual([5, 5]);
  });
});
