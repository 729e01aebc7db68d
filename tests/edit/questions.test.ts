/** Questions of one's own: written down, answered into the notes, taken out. */
import { describe, expect, it } from 'vitest';
import { addQuestion } from '../../src/edit/addQuestion.ts';
import { answerQuestion } from '../../src/edit/answerQuestion.ts';
import { deleteQuestion } from '../../src/edit/deleteQuestion.ts';
import { editQuestion } from '../../src/edit/editQuestion.ts';
import { leadTo } from '../../src/edit/leadTo.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const id = asId<never>;
const drawn = sketch({
  people: { lin: { notes: 'Likes tea.' } },
  steps: { a: 'need', b: 'budget', c: 'contract' },
  links: ['a > b : up-to 100', 'b > c'],
});
const asked = addQuestion(drawn, { id: id('q'), text: 'Who moves the data?', person: id('lin'), step: id('gone') });

describe('a question of one’s own', () => {
  it('is about whom and what is there, and written once', () => {
    expect(asked.questions[id('q')]).toMatchObject({
      added: true,
      text: 'Who moves the data?',
      person: 'lin',
      step: null,
    });
    expect(addQuestion(asked, { id: id('q'), text: 'Another' })).toBe(asked);
  });

  it('is answered into the notes of whoever said it, below what stands there, else into the map’s', () => {
    const said = answerQuestion(asked, { question: id('q'), answer: 'They do.', person: id('lin') });
    expect(said.people[id('lin')]?.notes).toBe('Likes tea.\nWho moves the data?\nThey do.');
    expect(said.questions).toEqual({});
    expect(answerQuestion(asked, { question: id('q'), answer: 'They do.', person: null }).fields.notes).toBe(
      'Who moves the data?\nThey do.',
    );
  });

  it('keeps its words and is no derived one: what hides one of these answers nothing', () => {
    const hidden = editQuestion(drawn, { question: 'goal|', patch: { hidden: true } });
    const [record] = Object.values(hidden.questions);
    expect(answerQuestion(hidden, { question: record?.id as never, answer: 'Yes', person: null })).toBe(hidden);
    expect(deleteQuestion(asked, { question: id('q') }).questions).toEqual({});
    expect(editQuestion(asked, { question: 'q', patch: { due: null, owner: null } })).toBe(asked);
  });
});

describe('it goes from one step to another', () => {
  it('whatever the amount, along the link that is there', () => {
    const after = leadTo(drawn, { id: id('new'), from: id('a'), to: id('b') });
    expect(Object.values(after.links)).toHaveLength(2);
    expect(Object.values(after.links).find(({ to }) => to === 'b')?.condition).toBeNull();
  });

  it('along a new one where there is none', () => {
    const after = leadTo(drawn, { id: id('new'), from: id('a'), to: id('c') });
    expect(after.links[id('new')]).toMatchObject({ from: 'a', to: 'c', condition: null });
  });
});
