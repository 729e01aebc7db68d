// Contact cards as address books write them: who they are of, and that nothing written on one is lost.
import { describe, expect, it } from 'vitest';
import { pastedList } from '../../fixtures/pastedList.ts';

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const person = (...lines: readonly string[]) => pastedList(card(...lines)).rows[0];

describe('the name on a card', () => {
  it.each([
    [['FN:Ann Poe', 'N:Other;Name;;;'], 'Ann Poe'],
    [['N:Poe;Ann;Maria;Dr.;MBA'], 'Dr. Ann Maria Poe MBA'],
    [['N:Poe;Ann'], 'Ann Poe'],
    [['N:Poe'], 'Poe'],
    [['N:王;伟;;;'], '王伟'],
    [['N:王;David;;;'], 'David 王'],
    [['FN:', 'N:Poe;Ann;;;'], 'Ann Poe'],
    [['FN:Poe; Ann'], 'Poe; Ann'],
    [['FN:Poe\\, Ann'], 'Poe, Ann'],
    [['fn:Ann Poe'], 'Ann Poe'],
    [['item1.FN:Ann Poe'], 'Ann Poe'],
    [['FN;LANGUAGE=en;X-NOTE="a:b":Ann Poe'], 'Ann Poe'],
    [['NICKNAME:Annie', 'FN:Ann Poe'], 'Ann Poe'],
    [['TITLE:cook'], ''],
  ])('%j is "%s"', (lines, name) => {
    expect(person(...lines)?.name).toBe(name);
  });

  it.each([
    ['UTF-8', '=E7=8E=8B=E4=BC=9F', '王伟'],
    ['GBK', '=CD=F5=CE=B0', '王伟'],
    ['gb2312', '=cd=f5=ce=b0', '王伟'],
    ['ISO-8859-1', 'M=FCller', 'Müller'],
    ['X-ODD', '=E7=8E=8B', '王'],
    ['my-utf-8', '=E7=8E=8B', '王'],
    ['utf-8-odd', '=E7=8E=8B', '王'],
  ])('is read in the letters of %s', (charset, value, name) => {
    expect(person(`FN;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${value}`)?.name).toBe(name);
    expect(person(`FN;ENCODING=quoted-printable;CHARSET=${charset}:${value}`)?.name).toBe(name);
  });

  it('is in UTF-8 where nothing is said of its letters', () => {
    expect(person('FN;QUOTED-PRINTABLE:M=C3=BCller')?.name).toBe('Müller');
    expect(person('FN:M=FCller')?.name).toBe('M=FCller');
  });
});

describe('a long line on a card', () => {
  it('goes on where the next begins with a space or a tab', () => {
    expect(person('FN:Ann', '\t Poe', 'TITLE:head co', ' ok')).toMatchObject({ name: 'Ann Poe', title: 'head cook' });
  });

  it('goes on behind an equals sign where it is quoted, as often as it says so', () => {
    expect(person('FN;ENCODING=QUOTED-PRINTABLE:Ann=', '=20P=', 'oe', 'TITLE:cook')).toMatchObject({
      name: 'Ann Poe',
      title: 'cook',
    });
    expect(person('FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E7=8E=8B=', '=E4=BC=9F')?.name).toBe('王伟');
  });

  it('ends at an equals sign that is a word’s own', () => {
    expect(person('FN:Ann', 'NOTE:a=', 'TITLE:cook')).toMatchObject({ title: 'cook', notes: 'Note: a=' });
  });
});

describe('what else stands on a card', () => {
  it('has its place: the first address and number, all titles, and the department of a company', () => {
    expect(
      person(
        'FN:Ann',
        'TITLE:cook',
        'TITLE:driver',
        'ORG:Linden Works;Finance',
        'EMAIL;TYPE=home:a@x.example',
        'TEL;TYPE=cell:+86 10 55',
      ),
    ).toMatchObject({
      title: 'cook, driver',
      function: 'finance',
      email: 'a@x.example',
      phone: '+86 10 55',
      notes: 'Note: Linden Works',
    });
  });

  it('is a note where there is no place for it, in the order of company, part, notes, addresses and numbers', () => {
    expect(
      person(
        'TEL:55',
        'TEL;VALUE=uri:tel:+1-77',
        'EMAIL:a@x.example',
        'EMAIL:b@x.example',
        'NOTE:likes\\nfigures\\; much',
        'ROLE:keeps the keys',
        'ORG:Linden',
        'FN:Ann',
      )?.notes,
    ).toBe('Note: Linden, keeps the keys, likes figures; much, b@x.example, +1-77');
  });

  it('names a department without a company, or several departments', () => {
    expect(person('FN:Ann', 'ORG:;Finance')).toMatchObject({ function: 'finance', notes: '' });
    expect(person('FN:Ann', 'ORG:Linden;North;Yard')).toMatchObject({ title: 'North, Yard', notes: 'Note: Linden' });
  });

  it('is nothing where nothing is written behind the colon', () => {
    expect(person('FN:Ann', 'EMAIL:', 'EMAIL:b@x.example', 'ORG:', 'TITLE:', 'TEL: ', 'TEL:77', 'NOTE:')).toMatchObject(
      { title: '', email: 'b@x.example', phone: '77', notes: '' },
    );
    expect(person('a line without a colon', 'FN:Ann')).toMatchObject({
      name: 'Ann',
      title: '',
      email: '',
      phone: '',
      notes: '',
    });
  });

  it('stays whole where a semicolon parts it, or where it speaks of cards', () => {
    expect(
      person('FN:Ann', 'TEL:tel:+1-55;ext=3', 'EMAIL:a@x.example;b@x.example', 'NOTE:no END:VCARD here', 'TITLE:cook'),
    ).toMatchObject({
      phone: '+1-55 ext=3',
      email: 'a@x.example b@x.example',
      notes: 'Note: no END:VCARD here',
      title: 'cook',
    });
  });
});

it('cards one after the other are one line each, however the words around them are written', () => {
  const text = `begin:vcard \nFN:Ann\nend:vcard\n\n${card('FN:Bob')}`;
  expect(pastedList(text).rows.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
});
