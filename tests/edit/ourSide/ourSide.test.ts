/** Tests every edit of our side: what it changes, and that nothing to change gives the same side back. */
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/edit/order.ts';
import { addOurPerson } from '../../../src/edit/ourSide/addOurPerson.ts';
import { deleteOurPerson } from '../../../src/edit/ourSide/deleteOurPerson.ts';
import { setAsset } from '../../../src/edit/ourSide/setAsset.ts';
import { setLeadTime } from '../../../src/edit/ourSide/setLeadTime.ts';
import { setOurCapability } from '../../../src/edit/ourSide/setOurCapability.ts';
import { setOurPerson } from '../../../src/edit/ourSide/setOurPerson.ts';
import { setRuleSetting } from '../../../src/edit/ourSide/setRuleSetting.ts';
import { setThresholds } from '../../../src/edit/ourSide/setThresholds.ts';
import { BLANK_OUR_SIDE, haveOf, isRecorded, type OurSide } from '../../../src/model/ourSide.ts';
import { asId } from '../../fixtures/mapBuilder.ts';

const id = (name: string) => asId<never>(name);
const wei = addOurPerson(BLANK_OUR_SIDE, { id: id('wei'), name: 'Wei Ran', title: 'Account manager' });
const both = addOurPerson(wei, { id: id('tan'), name: 'Tan Yi' });
const names = (ours: OurSide) => inOrder(Object.values(ours.people)).map((person) => person.name);

describe('our people', () => {
  it('come one after the other, and bring nothing yet', () => {
    expect(names(both)).toEqual(['Wei Ran', 'Tan Yi']);
    expect(both.people.tan?.capabilities).toEqual({});
    expect([isRecorded(BLANK_OUR_SIDE), isRecorded(wei)]).toEqual([false, true]);
  });

  it('come last even where a merge gave two of them the same key', () => {
    const tied: OurSide = {
      ...both,
      people: { ...both.people, tan: { ...both.people.tan, order: both.people.wei?.order } as never },
    };
    expect(names(addOurPerson(tied, { id: id('new'), name: 'Xu' })).at(-1)).toBe('Xu');
  });

  it('come last even where the key of another is none', () => {
    const broken: OurSide = { ...both, people: { ...both.people, tan: { ...both.people.tan, order: '' } as never } };
    expect(names(addOurPerson(broken, { id: id('aaa'), name: 'Xu' }))).toEqual(['Tan Yi', 'Wei Ran', 'Xu']);
  });

  it('are not added twice', () => {
    expect(addOurPerson(wei, { id: id('wei'), name: 'Somebody else' })).toBe(wei);
  });

  it('are renamed, and stay as they are when nothing changes or they have gone', () => {
    expect(setOurPerson(wei, { person: id('wei'), patch: { title: 'Head of sales' } }).people.wei?.title).toBe(
      'Head of sales',
    );
    expect(setOurPerson(wei, { person: id('wei'), patch: { name: 'Wei Ran' } })).toBe(wei);
    expect(setOurPerson(wei, { person: id('gone'), patch: { name: 'X' } })).toBe(wei);
  });

  it('are taken out alone', () => {
    expect(names(deleteOurPerson(both, { person: id('wei') }))).toEqual(['Tan Yi']);
    expect(deleteOurPerson(both, { person: id('gone') })).toBe(both);
  });
});

describe('what we have', () => {
  it('is recorded, kept with its note, and taken back', () => {
    const noted: OurSide = {
      ...BLANK_OUR_SIDE,
      assets: { 'system:quoting': { id: 'system:quoting', have: 'missing', note: 'asked for in May' } },
    };
    const partly = setAsset(noted, { asset: 'system:quoting', have: 'partly' });
    expect(partly.assets['system:quoting']).toEqual({ id: 'system:quoting', have: 'partly', note: 'asked for in May' });
    expect(setAsset(partly, { asset: 'system:quoting', have: 'partly' })).toBe(partly);
    expect(setAsset(partly, { asset: 'system:quoting', have: null }).assets).toEqual({});
    expect(setAsset(wei, { asset: 'system:quoting', have: null })).toBe(wei);
  });

  it('has no note until somebody writes one', () => {
    expect(setAsset(BLANK_OUR_SIDE, { asset: 'system:quoting', have: 'have' }).assets).toEqual({
      'system:quoting': { id: 'system:quoting', have: 'have', note: '' },
    });
  });

  it('counts a capability that one of our people brings', () => {
    const key = 'capability:negotiation';
    const partly = setOurCapability(wei, { person: id('wei'), capability: key, have: 'partly' });
    expect([haveOf(wei, key), haveOf(partly, key)]).toEqual(['missing', 'partly']);
    expect(setOurCapability(partly, { person: id('wei'), capability: key, have: 'partly' })).toBe(partly);
    expect(setOurCapability(partly, { person: id('wei'), capability: key, have: null })).toEqual(wei);
    expect(setOurCapability(wei, { person: id('gone'), capability: key, have: 'have' })).toBe(wei);
  });
});

describe('settings for all maps', () => {
  it('take sound bounds alone', () => {
    expect(setThresholds(wei, { patch: { splitFit: 0.5 } }).thresholds).toEqual({ ...wei.thresholds, splitFit: 0.5 });
    for (const patch of [{ splitFit: 1.2 }, { splitFit: Number.NaN }, { coldAfterDays: 2.5 }, { coldAfterDays: -1 }]) {
      expect(setThresholds(wei, { patch })).toBe(wei);
    }
    expect(setThresholds(wei, { patch: { coldAfterDays: 30 } })).toBe(wei);
  });

  it('take everything from none to all, and days up to ten years', () => {
    const least = { splitFit: 0, partTimeBlocked: 0, coldAfterDays: 0 };
    expect(setThresholds(wei, { patch: least }).thresholds).toEqual({ ...wei.thresholds, ...least });
    const most = { partTimeFit: 1, splitBlocked: 1, coldAfterDays: 3650 };
    expect(setThresholds(wei, { patch: most }).thresholds).toEqual({ ...wei.thresholds, ...most });
    for (const patch of [
      { splitFit: -0.1 },
      { partTimeFit: 1.01 },
      { splitBlocked: 1.01 },
      { partTimeBlocked: -0.1 },
      { coldAfterDays: 3651 },
    ]) {
      expect(setThresholds(wei, { patch })).toBe(wei);
    }
  });

  it('refuse all of several where one of them cannot be', () => {
    expect(setThresholds(wei, { patch: { coldAfterDays: 10, splitFit: 0.9 } })).toBe(wei);
    expect(setThresholds(wei, { patch: { coldAfterDays: -1, splitFit: 0.5 } })).toBe(wei);
  });

  it('refuse a bound that contradicts another, and no bound for what others are', () => {
    const wrong = [{ splitFit: 0.8 }, { partTimeFit: 0.4 }, { partTimeBlocked: 0.6 }, { splitBlocked: 0.1 }];
    for (const patch of wrong) expect(setThresholds(wei, { patch })).toBe(wei);
    const level = { splitFit: 0.75, partTimeBlocked: 0.5 };
    expect(setThresholds(wei, { patch: level }).thresholds).toEqual({ ...wei.thresholds, ...level });
    // Two tabs can bring two bounds together that contradict each other: each can still be mended, and the rest set.
    const crossed = { ...wei, thresholds: { ...wei.thresholds, splitFit: 0.9 } };
    expect(setThresholds(crossed, { patch: { coldAfterDays: 10 } }).thresholds.coldAfterDays).toBe(10);
    expect(setThresholds(crossed, { patch: { partTimeFit: 0.95 } }).thresholds.partTimeFit).toBe(0.95);
    expect(setThresholds(crossed, { patch: { splitFit: 0.85 } })).toBe(crossed);
  });

  it('switch a rule off and on again', () => {
    const off = setRuleSetting(wei, { rule: 'gone-cold', off: true });
    expect(off.ruleSettings['gone-cold']?.off).toBe(true);
    expect(setRuleSetting(off, { rule: 'gone-cold', off: false }).ruleSettings['gone-cold']?.off).toBe(false);
    expect(setRuleSetting(wei, { rule: 'gone-cold', off: false })).toBe(wei);
  });
});

describe('the days that customers of ours take', () => {
  it('are recorded where they are others than the usual, and taken back', () => {
    const longer = setLeadTime(BLANK_OUR_SIDE, { kind: 'pilot', days: 45 });
    expect(longer.leadTimes).toEqual({ pilot: { id: 'pilot', days: 45 } });
    expect(setLeadTime(longer, { kind: 'pilot', days: 45 })).toBe(longer);
    expect(setLeadTime(longer, { kind: 'pilot', days: 30 }).leadTimes).toEqual({});
    expect(setLeadTime(longer, { kind: 'pilot', days: null }).leadTimes).toEqual({});
    expect(setLeadTime(BLANK_OUR_SIDE, { kind: 'pilot', days: 30 })).toBe(BLANK_OUR_SIDE);
  });
});
