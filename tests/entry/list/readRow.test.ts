// What one line of a list says of somebody: what each word is taken for, and what becomes of the rest.
import { describe, expect, it } from 'vitest';
import { pastedList } from '../../fixtures/pastedList.ts';

const line = (text: string) => {
  const [row] = pastedList(text, { steps: ['The need', 'The money'] }).rows;
  return row && { ...row, proposed: [...row.proposed].sort() };
};
const heads = (headings: string, cells: string) => line(`${headings}\n${cells}`);

describe('under a heading a word', () => {
  it.each([
    ['Approver', { role: null }],
    ['Key opinion holder', { outside: false }],
    ['decides', { role: null }],
    ['approves up to 500k', { role: null, limit: null }],
    ['Sceptic', { stance: null }],
    ['Met', { contact: null }],
    ['The need', { step: null }],
    ['Has left', { left: false }],
    ['Marketing', { proposed: ['function'] }],
  ])('is a title where it says Title: %s', (title, row) => {
    expect(heads('Name\tTitle', `Ann\t${title}`)).toMatchObject({ name: 'Ann', title, ...row });
  });

  it.each([
    ['Role', 'Sceptic', { stance: null }],
    ['Role', 'Has left', { left: false }],
    ['Attitude', 'Approver', { role: null }],
    ['Department', 'Met', { contact: null }],
    ['Department', 'The need', { step: null }],
  ])('that is none of %s is kept as a title: %s', (heading, word, row) => {
    expect(heads(`Name\t${heading}`, `Ann\t${word}`)).toMatchObject({ title: word, ...row });
  });

  it('lets one suppose a part where it says Role', () => {
    expect(heads('Name\tRole', 'Ann\tdecides')).toMatchObject({ title: '', role: 'approver', proposed: ['role'] });
  });

  it('is a note where no heading stands over it', () => {
    expect(heads('Name\tTitle', 'Ann\tcook\tground floor')).toMatchObject({ title: 'cook', notes: 'ground floor' });
  });
});

describe('of two words that say the same kind of thing, the first counts and the other is kept', () => {
  it.each([
    ['Ann, approver, initiator', { role: 'approver', title: 'initiator' }],
    ['Ann, informed party, decides', { role: 'informed', title: 'decides', proposed: [] }],
    ['Ann, starts it, decides', { role: 'initiator', title: 'decides' }],
    ['Ann, supporter, sceptic', { stance: 'supporter', title: 'sceptic' }],
    ['Ann, met, contacted', { contact: 'met', title: 'contacted' }],
    ['Ann, IT, Sales', { function: 'it', title: 'Sales' }],
    ['Ann, Sales, CFO', { function: 'sales', title: 'CFO', proposed: [] }],
    ['Ann, The need, The money', { step: 'The need', title: 'The money' }],
    ['Name\tStep\tStage\nAnn\tThe need\tweek one', { step: 'The need', title: 'week one' }],
    ['王芳，关键意见人，Key opinion holder', { outside: true, title: 'Key opinion holder' }],
  ])('%j', (text, row) => {
    expect(line(text)).toMatchObject(row);
  });
});

describe('a line', () => {
  it.each(['Ann, cook, has left', 'Ann, 离职, cook', 'Ann, cook, 已离职'])(
    'can say that somebody has left: %s',
    (text) => {
      expect(line(text)).toMatchObject({ left: true, title: 'cook' });
    },
  );

  it('says of nobody that they have left unless it says so', () => {
    expect(line('Ann, cook, left wing')).toMatchObject({ left: false, title: 'cook, left wing' });
  });

  it('can say that a function is not known, which is no title', () => {
    expect(line('Ann, function not known')).toMatchObject({ function: null, title: '' });
    expect(line('Ann, 职能还不清楚, stance not known')).toMatchObject({ function: null, stance: 'unknown', title: '' });
  });

  it('lets one suppose a part and its limit, and says so of both', () => {
    expect(line('Ann, approves up to 500k')).toMatchObject({
      role: 'approver',
      limit: { kind: 'amount', amount: 500_000 },
      proposed: ['limit', 'role'],
    });
    expect(line('Ann, decides')).toMatchObject({ role: 'approver', limit: null, proposed: ['role'] });
  });

  it.each([
    ['Ann, key opinion holder', true],
    ['Ann, key opinion holder, approver', false],
    ['Ann, key opinion holder, the money', false],
    ['Ann, approver', false],
  ])('leaves an opinion holder outside unless it names a part or a step: %s', (text, outside) => {
    expect(line(text)?.outside).toBe(outside);
  });

  it.each([
    ['First name\tLast name', 'David\t王', 'David 王'],
    ['姓\t名', 'Poe\t安', '安 Poe'],
    ['名\t姓', '伟\t王', '王伟'],
    ['Name\tSurname', 'Ann\tPoe', 'Ann Poe'],
    ['First name\tGiven name\tLast name', 'Anna\tMaria\tPoe', 'Anna Maria Poe'],
    ['First name\tLast name\tFamily name', 'Ana\tPoe\tLee', 'Ana Poe Lee'],
  ])('joins the parts of a name as its script has them: %j, %j', (headings, cells, name) => {
    expect(heads(headings, cells)?.name).toBe(name);
  });

  it('keeps all notes, addresses and numbers apart', () => {
    expect(
      heads('Name,Note,Remarks,Email,Mail,Phone,Mobile', 'Ann,likes figures,calls back,a@x.example,b@x.example,55,77'),
    ).toMatchObject({
      notes: 'Note: likes figures\nRemarks: calls back',
      email: 'a@x.example, b@x.example',
      phone: '55, 77',
    });
  });

  it('is told as it was written, without what is empty', () => {
    const row = line('Ann\t\tcook\t\thas left\tmet');
    expect(row?.said).toBe('Ann, cook, has left, met');
    expect(row?.cells).toEqual([
      { text: 'Ann', as: 'name' },
      { text: 'cook', as: 'title' },
      { text: 'has left', as: 'left' },
      { text: 'met', as: 'contact' },
    ]);
  });
});
