/** A card in words, and a person of ours in two or three signs. */
import { describe, expect, it } from 'vitest';
import { makePerson } from '../../src/model/makeRecord.ts';
import type { Person } from '../../src/model/records.ts';
import { initials, sayCard } from '../../src/telling/sayCard.ts';
import { sayPerson } from '../../src/telling/sayLine.ts';
import '../../src/text/laterWords.ts';
import { sayIn, startText } from '../../src/text/text.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const says = { en: sayIn(startText('en'), 'en'), 'zh-CN': sayIn(startText('zh-CN'), 'zh-CN') };
const gao = (what: Partial<Person>) => makePerson({ id: asId('gao'), name: 'Gao', title: 'CIO', ...what });
const card = (person: Person, language: 'en' | 'zh-CN', safe = false) =>
  sayCard(
    {
      person,
      part: 'approver',
      stepName: 'Choice',
      level: person.contact,
      cover: 'not recorded',
      stamp: null,
      quiet: false,
      hiddenLines: 0,
    },
    says[language],
    language,
    safe,
  );
const line = (person: Person, language: 'en' | 'zh-CN', safe = false) =>
  sayPerson({ person, seat: null, level: person.contact, blockers: 0 }, sketch({}), says[language], language, safe);

describe('somebody who has left', () => {
  it.each([
    ['en', 'Gao, CIO, Has left, '],
    ['zh-CN', 'Gao，CIO，已离职，'],
  ] as const)('is told as gone in %s, on a card and in a line, safe to show or not', (language, words) => {
    for (const say of [card, line]) {
      for (const safe of [false, true]) {
        expect(say(gao({ left: true }), language, safe)).toMatch(new RegExp(`^${words}`));
        expect(say(gao({}), language, safe)).not.toMatch(/left|离职/);
      }
    }
  });
});

describe('a body', () => {
  it.each([
    ['en', 'contacted', 'Contacted', 'Whoever prepares it was spoken to'],
    ['en', 'met', 'Met', 'Presented to'],
    ['zh-CN', 'contacted', '已联系', '已与经办人沟通'],
    ['zh-CN', 'met', '见过面', '已上会汇报'],
  ] as const)('is not met, but presented to (%s, %s)', (language, contact, ofPerson, ofBody) => {
    for (const say of [card, line]) {
      expect(say(gao({ contact }), language)).toContain(ofPerson);
      expect(say(gao({ contact, sort: 'department' }), language)).toContain(ofPerson);
      expect(say(gao({ contact, sort: 'body' }), language)).toContain(ofBody);
    }
  });
});

it.each([
  ['Chen Hao', 'CH'],
  ['Anna Maria Vogel', 'AV'],
  ['Bo', 'BO'],
  ['陈浩', '陈浩'],
  ['欧阳文静', '欧阳文'],
])('%s is %s', (name, short) => {
  expect(initials(name)).toBe(short);
});
