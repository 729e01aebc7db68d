/** Where the map and each person stand to a quiet period. */
import { describe, expect, it } from 'vitest';
import { readSilences } from '../../../src/analysis/flow/silence.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import type { MapFields } from '../../../src/model/mapFields.ts';
import { BLANK_OUR_SIDE, DEFAULT_THRESHOLDS } from '../../../src/model/ourSide.ts';
import type { Period } from '../../../src/model/records.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

// A Monday; thirty working days on is Monday 22 June.
const TODAY = asDay('2026-05-11');
const period = (from: string | null, to: string | null): Period =>
  ({ from: from && asDay(from), to: to && asDay(to) }) as Period;
const read = (fields: Partial<MapFields>, own: Period | null = null, ahead = 14) => {
  const map = sketch({ fields, people: { wu: { quiet: own } } });
  const ours = { ...BLANK_OUR_SIDE, thresholds: { ...DEFAULT_THRESHOLDS, quietAheadDays: ahead } };
  const facts = readFacts(map, ours, TODAY);
  const silences = readSilences(facts);
  const wu = facts.map.people[asId<never>('wu')];
  return { map: silences.map, wu: silences.of(wu as never), ofRules: facts.mapInQuiet };
};

describe('the map', () => {
  it.each<[Period, string]>([
    [period('2026-05-11', '2026-05-11'), 'inside'],
    [period(null, null), 'inside'],
    [period('2026-05-12', null), 'ahead'],
    [period('2026-06-22', '2026-07-01'), 'ahead'],
    [period('2026-06-23', '2026-07-01'), 'none'],
    [period('2026-05-01', '2026-05-10'), 'after'],
  ])('with %j is %s', (quiet, silence) => {
    expect(read({ quiet }).map.silence).toBe(silence);
  });

  it('counts down as early as our side wants to be told', () => {
    expect(read({ quiet: period('2026-07-20', null) }, null, 80).map).toMatchObject({
      silence: 'ahead',
      from: '2026-07-20',
    });
  });

  it('takes the tender of a public buyer where no period is recorded', () => {
    const fields = {
      procedure: 'public-tender',
      tenderPublished: asDay('2026-05-04'),
      tenderResult: asDay('2026-06-30'),
    } as const;
    expect(read(fields).map).toMatchObject({ silence: 'inside', until: '2026-06-30' });
    // The rules know recorded periods alone.
    expect(read(fields).ofRules).toBe(false);
    expect(read({ ...fields, quiet: period('2026-05-01', '2026-05-10') }).map.silence).toBe('after');
    expect(read({ ...fields, procedure: 'private-tender' }).map.silence).toBe('none');
  });
});

describe('somebody', () => {
  it('stands to the stricter of the map’s period and their own', () => {
    const ahead = period('2026-05-20', '2026-06-10');
    expect(read({ quiet: ahead }, period('2026-05-01', '2026-05-15')).wu).toMatchObject({
      silence: 'inside',
      until: '2026-05-15',
    });
    expect(read({ quiet: ahead }, period('2026-05-18', null)).wu).toMatchObject({
      silence: 'ahead',
      from: '2026-05-18',
    });
    expect(read({ quiet: ahead }, period('2026-05-18', null)).map).toMatchObject({
      silence: 'ahead',
      from: '2026-05-20',
    });
    expect(read({}, period('2026-05-01', '2026-05-02')).wu.silence).toBe('after');
  });

  it('is quiet until the later end, and without one where an end is open', () => {
    const quiet = period('2026-05-01', '2026-05-20');
    expect(read({ quiet }, period('2026-05-01', '2026-05-15')).wu.until).toBe('2026-05-20');
    expect(read({ quiet }, period('2026-05-01', null)).wu.until).toBeNull();
  });
});
