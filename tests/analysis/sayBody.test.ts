/** A body in an English sentence has its article and keeps its name; in Chinese nothing stands before it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { sayBlocker } from '../../src/analysis/blockers/sayBlocker.ts';
import { sayBody, sayPost } from '../../src/analysis/sayPost.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { asDay, sketch } from '../fixtures/mapBuilder.ts';

describe('a body in a sentence', () => {
  it.each([
    ['Party committee', 'the Party committee'],
    ['SteerCo', 'the SteerCo'],
    ['Überwachungsausschuss', 'the Überwachungsausschuss'],
    ['Theatre board', 'the Theatre board'],
    ['The board', 'The board'],
    ['our committee', 'our committee'],
    ['Lin’s round', 'Lin’s round'],
    ["Lin's round", "Lin's round"],
    ['Directors’ meeting', 'the Directors’ meeting'],
    ['党委会', '党委会'],
    [' ', ''],
  ])('%j is %j', (name, said) => {
    expect(sayBody(name, 'en')).toBe(said);
    expect(sayBody(name, 'zh-CN')).toBe(name.trim());
  });

  const map = sketch({
    fields: { profile: 'national' },
    people: {
      lin: 'operations',
      board: { name: 'Investment committee', sort: 'body', function: 'executive' },
    },
    steps: { need: 'need', end: 'approval' },
    seats: ['lin initiator need', 'board approver end'],
  });
  const { flow, blockers, facts } = analyse(map, BLANK_OUR_SIDE, asDay('2026-12-01'));

  it('is told so in the lines of the flow', () => {
    const lines = flow.items.filter(({ words }) => words.en.includes('Investment committee'));
    expect(lines.length).toBeGreaterThan(0);
    for (const { words } of lines) {
      expect(words.en).toMatch(/[Tt]he Investment committee/);
      expect(words['zh-CN']).not.toMatch(/the Investment/i);
    }
  });

  it('is told so in what stands in the way, with a capital where it begins', () => {
    const titles = blockers
      .map((blocker) => sayBlocker(blocker, facts, 'en').title)
      .filter((title) => title.includes('Investment committee'));
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).toMatch(/^The Investment committee|\bthe Investment committee/);
  });
});

describe('a post in a sentence', () => {
  it.each([
    ['Head of finance', 'the head of finance'],
    ['IT manager', 'the IT manager'],
    ['Bureau’s finance officer', 'the bureau’s finance officer'],
    ['The firm’s lawyer', 'the firm’s lawyer'],
    ['Our contact there', 'our contact there'],
    ['A friend elsewhere', 'a friend elsewhere'],
    ['Theatre manager', 'the theatre manager'],
    ['', ''],
  ])('%j is %j', (title, said) => expect(sayPost(title, 'en')).toBe(said));
});
