/** The sheet to take home: exact, in both languages, without a mark and without the answer to its questions. */
import { beforeAll, describe, expect, it } from 'vitest';
import '../../../src/text/laterWords.ts';
import { reimbursement } from '../../../src/cli/examples/reimbursement.ts';
import { LANGUAGES, type Language } from '../../../src/model/words.ts';
import { compareWithReference } from '../../../src/reference/compareWithReference.ts';
import { tellTakeHome } from '../../../src/telling/classroom/tellTakeHome.ts';
import { type Say, sayIn, startText } from '../../../src/text/text.ts';
import { drawTrainee } from '../../fixtures/class/drawTrainee.ts';
import { TRAINEES } from '../../fixtures/class/trainees.ts';
import { asDay } from '../../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-12-01');
let says: { readonly [Lang in Language]: Say };
beforeAll(async () => {
  const text = await startText('en');
  says = { en: sayIn(text, 'en'), 'zh-CN': sayIn(text, 'zh-CN') };
});

function sheetOf(number: string, language: Language) {
  const { drawn = '' } = TRAINEES.find(({ name }) => name.startsWith(number)) ?? {};
  const [reference, map] = [reimbursement(language, TODAY), drawTrainee(number, drawn)];
  return tellTakeHome(reference, map, compareWithReference(reference, map), null, { t: says[language], language });
}

describe('the sheet to take home', () => {
  it('of one who forgot the supervisors names them as missing, and asks after them without naming them', () => {
    const { seen, missing, near, extra, questions } = sheetOf('07', 'en');
    expect(seen).toBe('Your map shows 11 of the 13 seats where the reference has them.');
    expect(missing).toEqual([
      'The step “Is it safe?”',
      'Head of risk control: Approver in “Is it safe?”',
      'Internal auditor: Informed party in “Is it safe?”',
    ]);
    expect([near, extra]).toEqual([[], []]);
    expect(questions[0]).toBe('Who there has to be sure that nothing goes wrong with it, and when do they hear of it?');
    expect(questions.join(' ')).not.toMatch(/risk|audit/i);
  });

  it('of one in the wrong order asks for the order of two steps in their own words', () => {
    const { missing, questions } = sheetOf('11', 'en');
    expect(missing).toContain('“Will people use it?” before “Is it safe?”');
    expect(questions[0]).toContain('first there, “Contract” or “Users”?');
  });

  it('of one who took the parts otherwise says how, in Chinese', () => {
    const { near, questions } = sheetOf('08', 'zh-CN');
    expect(near).toContain('风控负责人：「稳不稳妥」的审批人；你的图上是风控：「合规检查」的知会人');
    expect(questions[0]).toBe('「试用」里谁能说不？你怎么知道？');
  });

  it('has all words and two different questions for each of twenty maps, in both languages', () => {
    for (const language of LANGUAGES)
      for (const { name } of TRAINEES) {
        const { seen, near, missing, extra, questions } = sheetOf(name.slice(0, 2), language);
        for (const line of [seen, ...near, ...missing, ...extra.map((one) => one.line), ...questions]) {
          expect(line).not.toMatch(/classroom\.|\{\{|undefined/);
          expect(line.trim()).not.toBe('');
        }
        expect(new Set(questions).size).toBe(2);
      }
  });

  it('tells one who has it all that they have it all', () => {
    const { seen, missing, near } = sheetOf('09', 'en');
    expect([seen, missing, near]).toEqual(['Your map shows all 13 seats of the reference.', [], []]);
  });
});
