/** Tests the example team: it comes where nobody is recorded, counts alone, and takes nothing of the seller's along. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { crm } from '../../../src/cli/examples/crm.ts';
import { reimbursement } from '../../../src/cli/examples/reimbursement.ts';
import { createDocument } from '../../../src/document/document.ts';
import { OUR_SIDE_SCHEMA } from '../../../src/document/ourSideSchema.ts';
import { addOurPerson } from '../../../src/edit/ourSide/addOurPerson.ts';
import { addExampleTeam, dropExampleTeam, exampleOwner } from '../../../src/edit/ourSide/exampleTeam.ts';
import { setAsset } from '../../../src/edit/ourSide/setAsset.ts';
import { setOurCapability } from '../../../src/edit/ourSide/setOurCapability.ts';
import { setOurPerson } from '../../../src/edit/ourSide/setOurPerson.ts';
import { parseOurSide } from '../../../src/format/parseOurSide.ts';
import { serialiseOurSide } from '../../../src/format/serialiseOurSide.ts';
import { BLANK_OUR_SIDE, HAVES, hasExampleTeam, isRecorded, type OurSide } from '../../../src/model/ourSide.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { REQUIREMENTS } from '../../../src/playbook/requirements.ts';
import { asDay, asId } from '../../fixtures/mapBuilder.ts';

const id = (name: string) => asId<never>(name);
const tried = addExampleTeam(BLANK_OUR_SIDE, 'en');
const today = asDay('2026-06-01');

describe('the example team', () => {
  it('is marked in every record and every name, in both languages, and asks for nothing that the flow does not know', () => {
    for (const language of LANGUAGES) {
      const { people, assets } = addExampleTeam(BLANK_OUR_SIDE, language);
      const mark = language === 'en' ? '(example)' : '（示例）';
      expect(Object.values(people).filter(({ name, example }) => !example || !name.endsWith(mark))).toEqual([]);
      expect(Object.values(assets).filter(({ example }) => !example)).toEqual([]);
      const asked = [...Object.values(people).flatMap((one) => Object.keys(one.capabilities)), ...Object.keys(assets)];
      expect(asked.filter((key) => !Object.hasOwn(REQUIREMENTS, key))).toEqual([]);
    }
  });

  it('is enough to decide both worked examples with, and leaves something to be done in each', () => {
    for (const story of [reimbursement, crm]) {
      const { decision } = analyse(story('en', today), tried, today);
      expect(decision).toMatchObject({ kind: 'path', path: 'split' });
    }
  });

  it('survives its file', () => {
    const read = parseOurSide(serialiseOurSide(tried));
    expect(read.ok && read.value).toEqual(tried);
  });

  it('is one team where two tabs begin it at once', () => {
    const [one, other] = [1, 2].map((replica) => createDocument<OurSide>(OUR_SIDE_SCHEMA, 'our-side', { replica }));
    for (const tab of [one, other]) tab?.commit((ours) => addExampleTeam(ours, 'en'));
    one?.applyUpdate(other?.encodeAll() ?? new Uint8Array());
    expect(one?.projection()).toEqual(tried);
    one?.commit(dropExampleTeam);
    expect(one?.projection()).toEqual(BLANK_OUR_SIDE);
  });
});

describe('what the seller has recorded', () => {
  const answers = fc.dictionary(
    fc.constantFrom(...Object.keys(REQUIREMENTS)),
    fc.record({ have: fc.constantFrom(...HAVES), note: fc.string() }),
  );
  const recorded = answers.map(
    (given): OurSide => ({
      ...BLANK_OUR_SIDE,
      assets: Object.fromEntries(Object.entries(given).map(([key, answer]) => [key, { id: key, ...answer }])),
    }),
  );

  it('stands while the team is tried, and is exactly that when it has gone', () => {
    fc.assert(
      fc.property(recorded, (side) => {
        const now = addExampleTeam(side, 'zh-CN');
        expect(now.assets).toMatchObject(side.assets);
        expect(dropExampleTeam(now)).toEqual(side);
      }),
      { seed: 20261130 },
    );
  });

  it('keeps the team away once somebody is recorded', () => {
    const wei = addOurPerson(BLANK_OUR_SIDE, { id: id('wei'), name: 'Wei Ran' });
    expect(addExampleTeam(wei, 'en')).toBe(wei);
    expect(addExampleTeam(tried, 'en')).toBe(tried);
    expect(dropExampleTeam(wei)).toBe(wei);
  });

  it('stays where it was answered while the team was tried', () => {
    const answered = setAsset(tried, { asset: 'system:security-papers', have: 'have' });
    expect(dropExampleTeam(answered)).toEqual(
      setAsset(BLANK_OUR_SIDE, { asset: 'system:security-papers', have: 'have' }),
    );
  });

  it('never counts beside the team: the first of ours ends it', () => {
    const own = addOurPerson(tried, { id: id('wei'), name: 'Wei Ran' });
    expect(own).toEqual(addOurPerson(BLANK_OUR_SIDE, { id: id('wei'), name: 'Wei Ran' }));
    expect([hasExampleTeam(tried), hasExampleTeam(own), isRecorded(own)]).toEqual([true, false, true]);
  });

  it('is not made of somebody made up', () => {
    const person = exampleOwner('it') ?? id('none');
    expect(tried.people[person]).toBeDefined();
    expect(setOurPerson(tried, { person, patch: { name: 'Ann Poe' } })).toBe(tried);
    expect(setOurCapability(tried, { person, capability: 'capability:tendering', have: 'have' })).toBe(tried);
  });
});
