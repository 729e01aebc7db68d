/** What differs is told whole, in both languages, under whom or what it concerns, and mirrored when it is read the other way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { addConcern } from '../../../src/edit/addConcern.ts';
import { addContact } from '../../../src/edit/addContact.ts';
import { addPerson } from '../../../src/edit/addPerson.ts';
import { addSeat } from '../../../src/edit/addSeat.ts';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { type Edit, patchRecord, together } from '../../../src/edit/edit.ts';
import { moveStep } from '../../../src/edit/moveStep.ts';
import { placePerson } from '../../../src/edit/placePerson.ts';
import { setFields } from '../../../src/edit/setFields.ts';
import { setLink } from '../../../src/edit/setLink.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../../src/model/ourSide.ts';
import type { Language } from '../../../src/model/words.ts';
import { compareDecision } from '../../../src/moments/compareDecision.ts';
import { compareFindings } from '../../../src/moments/compareFindings.ts';
import { compareMaps } from '../../../src/moments/compareMaps.ts';
import { countChanges } from '../../../src/moments/countChanges.ts';
import { sayAll, sayCounts } from '../../../src/telling/compared/sayComparison.ts';
import { sidesOf, tellComparison } from '../../../src/telling/compared/tellComparison.ts';
import { tellDecision, tellFindings } from '../../../src/telling/compared/tellConclusions.ts';
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import { arbitraryMap } from '../../fixtures/arbitraryMap.ts';
import { everyField, fullMap } from '../../fixtures/everyField.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const id = asId<never>;
const SAY = { en: sayIn(startText('en'), 'en'), 'zh-CN': sayIn(startText('zh-CN'), 'zh-CN') };
const voiceOf = (language: Language) => ({ t: SAY[language], language });
const ours: OurSide = {
  ...BLANK_OUR_SIDE,
  people: { mei: { id: id('mei'), name: 'Mei', title: '', capabilities: {}, order: 'a0' } },
};

const map = sketch({
  fields: { amount: 800_000 },
  people: { gao: { name: 'Gao', function: 'it', stance: 'sceptic', title: 'Head of IT' }, lin: 'sales' },
  steps: { need: 'need', selection: 'selection', contract: 'contract' },
  seats: ['lin initiator need', 'gao approver selection'],
  links: ['need > selection', 'selection > contract : above 300000'],
  relations: ['gao sways lin strong'],
  concerns: { gao: [['Is it safe?']] },
});

function tell(before: BuyingMap, after: BuyingMap, language: Language = 'en'): string {
  const comparison = compareMaps(before, after);
  return sayAll([], tellComparison(comparison, sidesOf(comparison, ours, voiceOf(language))), voiceOf(language)).trim();
}
const told = (edit: Edit, language: Language = 'en') => tell(map, edit(map), language).split('\n');
const ofGao =
  (patch: Parameters<typeof setPerson>[1]['patch']): Edit =>
  (now) =>
    setPerson(now, { person: id('gao'), patch });

describe('what changed is told under whom it concerns', () => {
  it.each<readonly [string, Edit, readonly string[], readonly string[]]>([
    [
      'a stance',
      ofGao({ stance: 'supporter' }),
      ['People', 'Gao (IT, Head of IT)', '  Stance: Sceptic → Supporter'],
      ['人物', 'Gao（IT、Head of IT）', '  态度：存疑 → 支持'],
    ],
    [
      'who of ours is responsible, by name',
      ofGao({ owner: id('mei') }),
      ['People', 'Gao (IT, Head of IT)', '  Responsible on our side: None → Mei'],
      ['人物', 'Gao（IT、Head of IT）', '  我方负责人：没有 → Mei'],
    ],
    [
      'somebody who goes, once, with all that hung on them',
      (now) => deletePerson(now, { person: id('gao') }),
      [
        'People',
        '− Gao (IT, Head of IT)',
        '  − Approver in Selection',
        '  − sways Lin, strong',
        '  − Concern: Is it safe?',
      ],
      [
        '人物',
        '− Gao（IT、Head of IT）',
        '  − 「Selection」的审批人',
        '  − 影响Lin，强度：强',
        '  − 关注点：Is it safe?',
      ],
    ],
    [
      'somebody who goes and was swayed, from their own end',
      (now) => deletePerson(now, { person: id('lin') }),
      ['People', '− Lin (Sales)', '  − Initiator in Need', '  − is swayed by Gao, strong'],
      ['人物', '− Lin（销售）', '  − 「Need」的发起人', '  − 受Gao影响，强度：强'],
    ],
    [
      'somebody who came, with their seat',
      together(
        (now) => addPerson(now, { id: id('qiu'), name: 'Qiu', function: 'legal' }),
        (now) => addSeat(now, { id: id('qs'), person: id('qiu'), step: id('contract'), role: 'executor' }),
      ),
      ['People', '+ Qiu (Legal)', '  + Executor in Contract'],
      ['人物', '+ Qiu（法务）', '  + 「Contract」的执行人'],
    ],
    [
      'a concern and what we tell them',
      together(
        (now) => patchRecord(now, 'concerns', 'gao.concern.1', { message: 'Audited' }),
        (now) => addConcern(now, { id: id('c2'), person: id('gao'), text: 'Who pays?', message: '' }),
      ),
      [
        'What we know',
        'Gao (IT, Head of IT)',
        '  + Concern: Who pays?',
        '  Concern: Is it safe?: What we tell them: None → Audited',
      ],
      [
        '我们了解到的',
        'Gao（IT、Head of IT）',
        '  + 关注点：Who pays?',
        '  关注点：Is it safe?：我们要讲的：没有 → Audited',
      ],
    ],
    [
      'a contact, and the level that it raised',
      (now) => addContact(now, { id: id('m'), people: [id('gao')], day: asDay('2026-11-20'), status: 'took-place' }),
      [
        'People',
        'Gao (IT, Head of IT)',
        '  Contact: Not recorded → Contacted',
        '',
        'What we know',
        '+ Contact with Gao on 20 Nov 2026',
      ],
      [
        '人物',
        'Gao（IT、Head of IT）',
        '  接触程度：没有记录 → 已联系',
        '',
        '我们了解到的',
        '+ 2026年11月20日 与Gao的接触',
      ],
    ],
    [
      'a step that moved, without the links that follow the steps',
      (now) => moveStep(now, { step: id('need'), to: { after: id('selection') } }),
      ['Process', 'Need', '  Place in order: 1 → 2'],
      ['流程', 'Need（提出需求）', '  排在第几：1 → 2'],
    ],
    [
      'a condition',
      (now) => setLink(now, { link: id('selection.contract'), condition: null }),
      ['Process', 'Selection', '  From Selection to Contract: When: above CNY 300,000 → always'],
      ['流程', 'Selection（选型）', '  从「Selection」到「Contract」：条件：超过30万元 → 无条件'],
    ],
    [
      'the amount and the day',
      (now) => setFields(now, { patch: { amount: 900_000, reasonBy: asDay('2026-12-01'), owner: id('mei') } }),
      [
        'What we know',
        'The purchase',
        '  Amount: CNY 800,000 → CNY 900,000',
        '  By when: Not known → 1 Dec 2026',
        '',
        'Our own work',
        'The purchase',
        '  Led by: None → Mei',
      ],
      [
        '我们了解到的',
        '这次采购',
        '  金额：80万元 → 90万元',
        '  最晚什么时候：还不知道 → 2026年12月1日',
        '',
        '我方工作',
        '这次采购',
        '  牵头人：没有 → Mei',
      ],
    ],
    [
      'where a card was put, as a detail',
      (now) =>
        placePerson(placePerson(now, { person: id('gao'), at: { x: 1, y: 2 } }), {
          person: id('gao'),
          at: { x: 3, y: 4 },
        }),
      ['People', 'Gao (IT, Head of IT)', '  + Place of the card on the sheet'],
      ['人物', 'Gao（IT、Head of IT）', '  + 卡片在图上的位置'],
    ],
  ])('%s', (_, edit, english, chinese) => {
    expect(told(edit)).toEqual(english);
    expect(told(edit, 'zh-CN')).toEqual(chinese);
  });
});

const AS_A_DETAIL = /other details changed/;

describe('every field', () => {
  it.each(everyField().map((one) => [`${one.table} ${one.field}`, one] as const))('%s', (_, { map: after }) => {
    for (const [before, then] of [
      [fullMap, after],
      [after, fullMap],
    ] as const) {
      const english = tell(before, then);
      expect(english.split('\n').length).toBeGreaterThan(2);
      expect(english).toMatch(/ → |other details changed/);
      expect(english + tell(before, then, 'zh-CN')).not.toMatch(/undefined|null|\{\{|\bcompare\.|NaN/);
    }
  });

  it('has words of its own but for those that nobody reads', () => {
    const details = everyField().filter(({ map: after }) => AS_A_DETAIL.test(tell(fullMap, after)));
    expect(details.map(({ table, field }) => `${table} ${field}`).sort()).toEqual([
      'laneEdits added',
      'laneEdits item',
      'laneEdits reasonsThen',
      'places x',
      'places y',
      'questions added',
      'questions question',
      'sources field',
      'sources record',
      'sources table',
      'waivers finding',
    ]);
  });
});

describe('any two maps', () => {
  it('are told whole, in words of both languages', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (before, after) => {
        const comparison = compareMaps(before, after);
        for (const language of ['en', 'zh-CN'] as const) {
          const entries = tellComparison(comparison, sidesOf(comparison, ours, voiceOf(language)));
          expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
          for (const { name, lines, mark } of entries) {
            expect(name).not.toBe('');
            if (mark === 'changed') expect(lines).not.toEqual([]);
            for (const line of lines) expect(line.label).not.toMatch(/^$|undefined|\{\{|\bcompare\./);
          }
          if (comparison.records.length + comparison.fields.length > 0) expect(entries).not.toEqual([]);
        }
      }),
      { seed: 20261201, numRuns: 120 },
    );
  });

  it('read the other way say the same lines with before and after exchanged', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (before, after) => {
        const lines = (from: BuyingMap, to: BuyingMap, back: boolean) => {
          const comparison = compareMaps(from, to);
          return tellComparison(comparison, sidesOf(comparison, ours, voiceOf('en')))
            .flatMap(({ lines: all }) => all)
            .flatMap(({ turned }) =>
              turned ? [back ? `${turned.is} ${turned.was}` : `${turned.was} ${turned.is}`] : [],
            )
            .sort();
        };
        expect(lines(after, before, true)).toEqual(lines(before, after, false));
      }),
      { seed: 20261202, numRuns: 100 },
    );
  });
});

describe('blockers, decision and the figures above the list', () => {
  const day = asDay('2026-11-23');
  const concluded = (after: BuyingMap, language: Language) => {
    const comparison = compareMaps(map, after);
    const [was, is] = [analyse(map, ours, day), analyse(after, ours, day)];
    const sides = sidesOf(comparison, ours, voiceOf(language));
    const findings = compareFindings(was, is);
    return {
      entries: [
        ...tellFindings(findings, { before: was.facts, after: is.facts }, comparison, sides),
        ...tellDecision(compareDecision(was.decision, is.decision), sides),
      ],
      counts: sayCounts(countChanges(comparison, findings), 7, voiceOf(language)),
    };
  };
  const met = ofGao({ stance: 'champion', contact: 'met', weight: 'large' })(map);

  it('are the words of the list of blockers, each with how bad it is', () => {
    const { entries } = concluded(met, 'en');
    const gone = entries.filter(({ mark }) => mark === 'went');
    expect(gone.map(({ name, note }) => `${name} ${note}`)).toContain(
      'Gao must approve, and nobody has talked to them Stop',
    );
    expect(entries.every(({ name, place }) => name !== '' && place !== null)).toBe(true);
  });

  it('the figures name only what moved', () => {
    expect(concluded(met, 'en').counts).toMatch(/^1 person moved towards us, \d+ blockers gone/);
    expect(concluded(met, 'zh-CN').counts).toMatch(/^1 人更支持我们，消除 \d+ 个卡点/);
    expect(sayCounts(countChanges(compareMaps(map, map), []), 7, voiceOf('en'))).toBe('7 changes');
  });
});
