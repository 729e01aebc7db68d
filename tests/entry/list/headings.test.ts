// Which line of a list holds its headings: nobody is taken for one, and nobody under them is lost.
import { describe, expect, it } from 'vitest';
import { pastedList } from '../../fixtures/pastedList.ts';

const names = (text: string) => pastedList(text).rows.map(({ name }) => name);

describe('headings', () => {
  it.each([
    ['Name:\tTitle：\nAnn Poe\tdriver', ['Ann Poe']],
    ['姓名：\n王芳\n李雷', ['王芳', '李雷']],
    ['Surname\nPoe\nLee', ['Poe', 'Lee']],
    ['Name\t\t\nAnn Poe\tdriver\tground floor', ['Ann Poe']],
  ])('are found in %j', (text, people) => {
    expect(pastedList(text).headed).toBe(true);
    expect(names(text)).toEqual(people);
  });

  it.each([
    ['Na-Me\nAnn', ['Na-Me', 'Ann']],
    ['Name:Ann, Title:driver\nName:Bob, Title:cook', ['Name:Ann', 'Name:Bob']],
    ['Person, to be named\nBob, cook', ['Person', 'Bob']],
    ['名字，待定\n李雷，司机', ['名字', '李雷']],
    ['Department, Phone\nFinance, 555', ['Department', 'Finance']],
    ['李雷\n姓名\n韩梅', ['李雷', '姓名', '韩梅']],
  ])('are not found in %j', (text, people) => {
    expect(pastedList(text)).toMatchObject({ headed: false, above: [] });
    expect(names(text)).toEqual(people);
  });

  it('stand among the first five lines: further down, those above them are people', () => {
    const people = ['Ann', 'Bob', 'Cy', 'Dee'];
    const headed = [...people, 'Name,Title', 'Eve,cook'].join('\n');
    expect(names(headed)).toEqual(['Eve']);
    expect(pastedList(headed).above).toEqual(people);
    expect(names(`Zoe\n${headed}`)).toEqual(['Zoe', ...people, 'Name', 'Eve']);
  });

  it.each([
    ['Contacts at Linden, exported\nName\tTitle\nAnn\tcook', ['Contacts at Linden, exported']],
    ['Linden\t\tautumn\nName\tTitle\tNote\nAnn\tcook\tlate', ['Linden, autumn']],
    ['Linden\n\nautumn\nName,Title\nAnn,cook', ['Linden', 'autumn']],
    ['Name,Title\nAnn,cook', []],
  ])('have above them what the list is called, told as it was written: %j', (text, above) => {
    expect(pastedList(text).above).toEqual(above);
  });

  it.each(['Ann <a@x.example>; Bob <b@x.example>', 'BEGIN:VCARD\nFN:Ann\nEND:VCARD', 'To do\tAnn\tBob\nSign\tA\tI'])(
    'are not said to be in what has none: %j',
    (text) => {
      expect(pastedList(text)).toMatchObject({ headed: false, above: [] });
    },
  );
});
