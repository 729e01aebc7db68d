/** What every entry of the playbook must hold, whichever file it stands in. */
import { describe, expect, test } from 'vitest';
import { LANES, LANGUAGES } from '../../src/model/words.ts';
import { entries } from '../../src/playbook/entries.ts';
import { PLACEHOLDERS, type PlaybookEntry, type When } from '../../src/playbook/playbook.ts';
import { REQUIREMENTS } from '../../src/playbook/requirements.ts';

const idsWhere = (wrong: (entry: PlaybookEntry) => boolean): readonly string[] =>
  entries.filter(wrong).map((entry) => entry.id);

const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort();
const bothOf = ({ words }: PlaybookEntry): string => LANGUAGES.map((language) => words[language]).join(' ');

/** What is known of the state of one account, and what a person as such brings. */
const STATE: readonly (keyof When)[] = [
  'stances',
  'contact',
  'weights',
  'kp',
  'leansToCompetitor',
  'unnamed',
  'limit',
  'covered',
  'each',
  'gatekept',
  'guards',
  'opener',
  'quiet',
  'firstSeat',
];

/** Lines that suit any sale suit none. */
const GENERAL =
  /stakeholder|leverag|synerg|effectively|best practice|touchpoint|value proposition|pain point|build (a )?relationship|communicate with|follow up|circle back|win-win|seamless|holistic|赋能|抓手|闭环|对齐|痛点|颗粒度|加强沟通|有效沟通|建立良好关系|干系人|利益相关/i;

/** A place for names may hold one name or several, of anybody. */
const ONE_PERSON_ONLY =
  /\b(he|she|him|his|her|hers)\b|\{(who|initiator|approvers|opener|swayed|gatekeeper|guarded|competitor)\} (is|are|has|have|was|were|does|needs|wants|thinks|knows|keeps)\b|(?<!其)[他她]/i;

/** What each kind of item may speak of; elsewhere such a place would never have words. */
const NEEDS: { readonly [place: string]: (when: When) => boolean } = {
  '{concern}': ({ each }) => each?.startsWith('concern') === true,
  '{message}': ({ each }) => each === 'concern-answered',
  '{term}': ({ each }) => each?.startsWith('term') === true,
  '{reason}': ({ each }) => each === 'term-refused',
  '{condition}': ({ each }) => each === 'condition-in',
  '{opener}': ({ opener }) => opener === true,
  '{gatekeeper}': ({ gatekept }) => gatekept === true,
  '{guarded}': ({ guards }) => guards === true,
  '{until}': ({ quiet, silence }) => (quiet ?? false) !== false || silence?.join() === 'inside',
  '{from}': ({ silence }) => silence?.join() === 'ahead',
  '{competitor}': ({ leansToCompetitor, rivals }) => leansToCompetitor === true || (rivals?.length ?? 0) > 0,
  '{planned}': ({ planned }) => planned === true,
  '{aim}': ({ planned }) => planned === true,
  '{limit}': ({ limit }) => limit?.every((state) => state === 'below' || state === 'uncompared') === true,
  '{swayed}': ({ parts }) => parts?.every((part) => part === 'opinion-holder') === true,
};

describe('form', () => {
  test('ids are unique and can stand in a file', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(idsWhere(({ id }) => !/^[a-z][a-z.-]+$/.test(id) || id.startsWith('own.'))).toEqual([]);
  });

  test('systems, capabilities and teams ask for something of their lane; actions and information ask for nothing', () => {
    const asking = new Set(['system', 'capability', 'team']);
    expect(
      idsWhere(({ lane, asks }) => (asking.has(lane) ? !asks?.startsWith(`${lane}:`) : asks !== undefined)),
    ).toEqual([]);
    expect(idsWhere(({ asks }) => asks !== undefined && !(asks in REQUIREMENTS))).toEqual([]);
  });

  test('the state of one account asks for nothing, so that it never moves the decision', () => {
    const stateful = entries.filter(({ when }) => STATE.some((condition) => when[condition] !== undefined));
    expect(stateful.length).toBeGreaterThan(40);
    expect(stateful.filter(({ lane }) => lane !== 'action' && lane !== 'information')).toEqual([]);
  });

  test('a day is given to what is done or said, in whole working days', () => {
    const dated = entries.filter(({ day }) => day !== undefined);
    expect(dated.length).toBeGreaterThan(10);
    expect(idsWhere(({ lane, day }) => day !== undefined && lane !== 'action' && lane !== 'information')).toEqual([]);
    expect(idsWhere(({ day }) => day !== undefined && !Number.isInteger(day.days))).toEqual([]);
  });

  test('a topic only ever decides among actions and information', () => {
    expect(idsWhere(({ topic, asks }) => topic !== undefined && asks !== undefined)).toEqual([]);
  });

  test('ranks lie from 0 to 100', () => {
    expect(idsWhere(({ rank }) => rank < 0 || rank > 100)).toEqual([]);
  });
});

describe('words', () => {
  test('both languages are written, and fill the same known places', () => {
    const known = new Set<string>(PLACEHOLDERS.map((place) => `{${place}}`));
    expect(idsWhere(({ words }) => LANGUAGES.some((language) => words[language].trim() === ''))).toEqual([]);
    expect(idsWhere(({ words }) => placesOf(words.en).join() !== placesOf(words['zh-CN']).join())).toEqual([]);
    expect(idsWhere((entry) => placesOf(bothOf(entry)).some((place) => !known.has(place)))).toEqual([]);
  });

  test('a place stands only where it will have words', () => {
    expect(idsWhere((entry) => placesOf(bothOf(entry)).some((place) => NEEDS[place]?.(entry.when) === false))).toEqual(
      [],
    );
  });

  test('nothing general, and nothing that suits one person only', () => {
    expect(idsWhere((entry) => GENERAL.test(bothOf(entry)))).toEqual([]);
    expect(idsWhere((entry) => ONE_PERSON_ONLY.test(bothOf(entry)))).toEqual([]);
  });

  test('no genitive of a name: names end in anything', () => {
    expect(idsWhere(({ words }) => /\}[’']/.test(words.en))).toEqual([]);
  });

  test('no dashes, no exclamation marks, no full stops at the end; each language its own punctuation', () => {
    expect(idsWhere((entry) => /[—–!！]/.test(bothOf(entry)))).toEqual([]);
    expect(idsWhere(({ words }) => /[.。]$/.test(words.en) || /[.。]$/.test(words['zh-CN']))).toEqual([]);
    expect(idsWhere(({ words }) => /[,;:?"']/.test(words['zh-CN']) || /[，。；：？']/.test(words.en))).toEqual([]);
  });

  test('one kind of quotation marks in each language', () => {
    expect(idsWhere(({ words }) => /[“”]/.test(words['zh-CN']) || /[「」]/.test(words.en))).toEqual([]);
  });

  // What a place holds is the map's own and takes the room it takes.
  test('every line can be said in one breath', () => {
    const inEnglish = ({ words }: PlaybookEntry) => words.en.split(/\s+/).length;
    const inChinese = ({ words }: PlaybookEntry) => words['zh-CN'].replace(/\{[a-zA-Z]+\}/g, '某某').length;
    expect(idsWhere((entry) => inEnglish(entry) > 24 || inChinese(entry) > 48)).toEqual([]);
  });

  test('what is to be learnt stands under information, and nothing says so in its words', () => {
    expect(idsWhere(({ lane, learns }) => learns === true && lane !== 'information')).toEqual([]);
    expect(idsWhere((entry) => /^(Learn|Tell|Find out): |^(了解|告知)：/.test(bothOf(entry)))).toEqual([]);
  });

  test('where somebody is asked, it is said that they are approached', () => {
    const names = /\{(who|initiator|approvers|opener|gatekeeper|guarded)\}/;
    const asks = ({ words }: PlaybookEntry) =>
      /^(Ask|Meet|Visit|Show|Invite|Call) /.test(words.en) && names.test(words.en);
    expect(
      idsWhere((entry) => asks(entry) && (entry.acts ?? []).length === 0 && entry.when.silence === undefined),
    ).toEqual([]);
  });

  test('what is asked for opens with its name', () => {
    expect(
      idsWhere(
        ({ asks, words }) =>
          asks !== undefined && LANGUAGES.some((language) => !words[language].startsWith(REQUIREMENTS[asks][language])),
      ),
    ).toEqual([]);
  });

  test.each(LANGUAGES)('nothing twice (%s)', (language) => {
    const first = new Map<string, string>();
    const twice = entries.flatMap(({ id, lane, words }) => {
      const text = `${lane} ${words[language].toLowerCase()}`;
      const before = first.get(text);
      first.set(text, id);
      return before === undefined ? [] : [`${before} = ${id}`];
    });
    expect(twice).toEqual([]);
  });

  test('every lane has plenty to say', () => {
    const counts = LANES.map((lane) => entries.filter((entry) => entry.lane === lane).length);
    expect(Math.min(...counts)).toBeGreaterThan(35);
  });
});
