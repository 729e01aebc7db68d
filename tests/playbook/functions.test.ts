/** What every function's entries must hold, so that no seat is left without a line and no line without a use. */
import { describe, expect, test } from 'vitest';
import { FUNCTIONS, type FunctionId, LANGUAGES, type Lane, STEP_KINDS } from '../../src/model/words.ts';
import { administrationEntries } from '../../src/playbook/functions/administration.ts';
import { complianceEntries } from '../../src/playbook/functions/compliance.ts';
import { dataProtectionEntries } from '../../src/playbook/functions/dataProtection.ts';
import { disciplineInspectionEntries } from '../../src/playbook/functions/disciplineInspection.ts';
import { executiveEntries } from '../../src/playbook/functions/executive.ts';
import { financeEntries } from '../../src/playbook/functions/finance.ts';
import { hrEntries } from '../../src/playbook/functions/hr.ts';
import { informationSecurityEntries } from '../../src/playbook/functions/informationSecurity.ts';
import { internalAuditEntries } from '../../src/playbook/functions/internalAudit.ts';
import { itEntries } from '../../src/playbook/functions/it.ts';
import { legalEntries } from '../../src/playbook/functions/legal.ts';
import { marketingEntries } from '../../src/playbook/functions/marketing.ts';
import { operationsEntries } from '../../src/playbook/functions/operations.ts';
import { otherEntries } from '../../src/playbook/functions/other.ts';
import { outsideEntries } from '../../src/playbook/functions/outside.ts';
import { procurementEntries } from '../../src/playbook/functions/procurement.ts';
import { riskControlEntries } from '../../src/playbook/functions/riskControl.ts';
import { salesEntries } from '../../src/playbook/functions/sales.ts';
import { shareholderEntries } from '../../src/playbook/functions/shareholder.ts';
import { staffRepresentationEntries } from '../../src/playbook/functions/staffRepresentation.ts';
import { tenderAgencyEntries } from '../../src/playbook/functions/tenderAgency.ts';
import { userDepartmentEntries } from '../../src/playbook/functions/userDepartment.ts';
import { PHASES } from '../../src/playbook/phases.ts';
import type { PlaybookEntry } from '../../src/playbook/playbook.ts';
import { REQUIREMENTS } from '../../src/playbook/requirements.ts';

const BY_FUNCTION: { readonly [Fn in FunctionId]: readonly PlaybookEntry[] } = {
  executive: executiveEntries,
  shareholder: shareholderEntries,
  finance: financeEntries,
  procurement: procurementEntries,
  legal: legalEntries,
  compliance: complianceEntries,
  'risk-control': riskControlEntries,
  'internal-audit': internalAuditEntries,
  it: itEntries,
  'information-security': informationSecurityEntries,
  administration: administrationEntries,
  sales: salesEntries,
  marketing: marketingEntries,
  operations: operationsEntries,
  hr: hrEntries,
  'user-department': userDepartmentEntries,
  'staff-representation': staffRepresentationEntries,
  'data-protection': dataProtectionEntries,
  'discipline-inspection': disciplineInspectionEntries,
  'tender-agency': tenderAgencyEntries,
  outside: outsideEntries,
  other: otherEntries,
};
const ALL = FUNCTIONS.flatMap((fn) => BY_FUNCTION[fn]);
const ASKING: readonly Lane[] = ['system', 'capability', 'team'];

/** English a seller would not say at a customer's table, and Chinese of the slide-writing kind. */
const EMPTY_WORDS =
  /stakeholder|leverag|synerg|effectively|align|engag|touchpoint|(?<!re)solution|赋能|抓手|闭环|对齐|痛点|链路|颗粒度|[!！]/i;
/** `{who}` may be several people, and anybody. */
const ONE_PERSON_ONLY =
  /\b(he|she|him|his|her|hers)\b|\{who\} (is|has|was|does|needs|wants|thinks|feels|likes|owns)\b|(?<!其)[他她]/i;

const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort();
const bare = (text: string): string => text.replace(/^((Learn|Tell \{who\}): |(了解|告诉\{who\})：)/, '');
const idsWhere = (wrong: (entry: PlaybookEntry) => boolean): readonly string[] =>
  ALL.filter(wrong).map((entry) => entry.id);

describe('cover', () => {
  test('the two phases hold every kind of step once', () => {
    expect([...PHASES.beforeContract, ...PHASES.fromContract].sort()).toEqual([...STEP_KINDS].sort());
  });
});

describe('form', () => {
  test('ids are unique, and name function and part', () => {
    expect(new Set(ALL.map((entry) => entry.id)).size).toBe(ALL.length);
    const wrong = FUNCTIONS.flatMap((fn) =>
      BY_FUNCTION[fn].filter(({ id, when }) => {
        const [first, second, word, ...more] = id.split('.');
        const named = first === fn && when.parts?.some((part) => part === second);
        return !named || !/^[a-z][a-z-]*$/.test(word ?? '') || more.length > 0;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(FUNCTIONS)('%s: its entries are for this function and for named parts', (fn) => {
    for (const { when } of BY_FUNCTION[fn]) {
      expect(when.functions).toEqual([fn]);
      expect(when.parts?.length).toBeGreaterThan(0);
    }
  });

  test('system, capability and team ask for something of their own lane, and nothing else asks', () => {
    expect(idsWhere(({ lane, asks }) => (ASKING.includes(lane) ? !asks?.startsWith(`${lane}:`) : !!asks))).toEqual([]);
  });

  test('nothing hangs on the state of one account', () => {
    expect(idsWhere(({ when }) => when.stances !== undefined || when.contact !== undefined)).toEqual([]);
  });

  test('ranks lie between filler and the most specific', () => {
    expect(idsWhere(({ rank }) => rank < 40 || rank > 70)).toEqual([]);
  });
});

describe('words', () => {
  test('both languages are there and fill the same places', () => {
    expect(idsWhere(({ words }) => LANGUAGES.some((language) => words[language].trim() === ''))).toEqual([]);
    expect(idsWhere(({ words }) => placesOf(words.en).join() !== placesOf(words['zh-CN']).join())).toEqual([]);
  });

  test('what is asked for opens with its name', () => {
    expect(
      idsWhere(({ asks, words }) => {
        if (!asks) return false;
        return LANGUAGES.some((language) => !words[language].startsWith(REQUIREMENTS[asks][language]));
      }),
    ).toEqual([]);
  });

  test('no empty words, and nothing that suits one person only', () => {
    const both = ({ words }: PlaybookEntry) => `${words.en} ${words['zh-CN']}`;
    expect(idsWhere((entry) => EMPTY_WORDS.test(both(entry)) || ONE_PERSON_ONLY.test(both(entry)))).toEqual([]);
  });

  test('each language uses its own punctuation, and no line ends in a full stop', () => {
    expect(idsWhere(({ words }) => /[,;:?"']/.test(words['zh-CN']) || /[，。；：？']/.test(words.en))).toEqual([]);
    expect(idsWhere(({ words }) => /\.$/.test(words.en) || /。$/.test(words['zh-CN']))).toEqual([]);
  });

  test.each(LANGUAGES)('no line is said twice (%s)', (language) => {
    const seen = new Map<string, string>();
    const twice = ALL.flatMap(({ id, words }) => {
      const text = bare(words[language]).toLowerCase();
      const before = seen.get(text);
      seen.set(text, id);
      return before === undefined ? [] : [`${before} = ${id}`];
    });
    expect(twice).toEqual([]);
  });
});
