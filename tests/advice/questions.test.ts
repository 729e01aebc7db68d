/** Whatever a map does not know, answering every question leaves none; and nobody is asked who may not be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { readSilences } from '../../src/analysis/flow/silence.ts';
import { readQuestions } from '../../src/analysis/questions/readQuestions.ts';
import { sayQuestion } from '../../src/analysis/questions/sayQuestion.ts';
import { isChair } from '../../src/model/chair.ts';
import { type BuyingMap, TABLE_NAMES } from '../../src/model/map.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { arbitrarySketch } from '../analysis/arbitrarySketch.ts';
import { TODAY, team } from '../analysis/ruleTester.ts';
import { answerTo } from '../fixtures/answerTo.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asDay, sketch } from '../fixtures/mapBuilder.ts';
import { counter } from '../fixtures/wayOut.ts';

const read = (map: BuyingMap) => analyse(map, team(['li', 'wu']), asDay(TODAY));
const anyMap = fc.oneof(arbitrarySketch.map(sketch), arbitraryMap);

/** Answers brought somebody new at most so often; more would be a circle. */
const MOST_ANSWERS = 200;

describe('the questions of any map', () => {
  it('are gone once each is answered', () => {
    fc.assert(
      fc.property(anyMap, (drawn) => {
        const newId = counter();
        let analysis = read(drawn);
        for (let answers = 0; ; answers += 1) {
          const [question] = readQuestions(analysis).open;
          if (!question) return;
          expect(answers, `still asked: ${question.key}`).toBeLessThan(MOST_ANSWERS);
          analysis = read(answerTo(question, analysis.facts, newId)(analysis.facts.drawn));
          const after = readQuestions(analysis).open.map(({ key }) => key);
          expect(after, 'what was answered').not.toContain(question.key);
        }
      }),
      { seed: 20_261_201, numRuns: 12 },
    );
  });

  it('are put to nobody who may not be asked, and to two at most', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const analysis = read(map);
        const { facts } = analysis;
        const silences = readSilences(facts);
        for (const { askOf } of readQuestions(analysis).open) {
          expect(askOf.length).toBeLessThanOrEqual(2);
          for (const id of askOf) {
            const person = facts.map.people[id];
            expect(person).toBeDefined();
            if (!person) continue;
            expect([person.sort === 'body', isChair(person), facts.inQuiet(id)]).toEqual([false, false, false]);
            expect(silences.of(person).silence).not.toBe('inside');
          }
        }
      }),
      { seed: 20_261_202, numRuns: 150 },
    );
  });

  it('stand in one order, whatever the order of the records, and each once', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const tables = TABLE_NAMES.map((table) => [table, Object.fromEntries(Object.entries(map[table]).reverse())]);
        const turned: BuyingMap = { ...map, ...Object.fromEntries(tables) };
        const keys = readQuestions(read(map)).open.map(({ key, askOf }) => [key, ...askOf]);
        expect(readQuestions(read(turned)).open.map(({ key, askOf }) => [key, ...askOf])).toEqual(keys);
        expect(new Set(keys.map(([key]) => key)).size).toBe(keys.length);
      }),
      { seed: 20_261_203, numRuns: 150 },
    );
  });

  it('read as a sentence in both languages, put to somebody or to nobody', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const analysis = read(map);
        for (const question of readQuestions(analysis).open) {
          for (const language of LANGUAGES) {
            for (const to of [null, question.askOf[0] ?? null]) {
              const { ask, why } = sayQuestion(question, analysis.facts, language, to);
              expect(why).toMatch(/[.。]$/);
              if (question.kind !== 'own') expect(ask).toMatch(/[.?？]$/);
              expect(ask + why).not.toMatch(/undefined|null|NaN|\u2063| {2}/);
            }
          }
        }
      }),
      { seed: 20_261_204, numRuns: 100 },
    );
  });
});
