// The days of a map as a calendar file, read by another program.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeIcs } from '../../../src/exchange/out/writeIcs.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { asDay, sketch } from '../../fixtures/mapBuilder.ts';
import { describeWriter, HARD_NAMES } from './acceptance.ts';
import { givenOf } from './given.ts';

interface ReadEvent {
  readonly uid: string;
  readonly from: string;
  readonly until: string;
  readonly what: string;
  readonly about: string;
}

function readIcs(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      what: event.summary,
      about: event.description ?? '',
    };
  });
}

describeWriter('ICS', {
  write: writeIcs,
  holds: 'days',
  read: (written) =>
    readIcs(String(written))
      .map(({ what, about }) => `${what}\n${about}`)
      .join('\n'),
});

const planned = (names: readonly string[]): BuyingMap =>
  sketch({
    people: Object.fromEntries(names.map((name, nth) => [`p${nth}`, { name }])),
    steps: { need: 'need' },
    seats: names.map((_, nth) => `p${nth} approver need`),
    contacts: names.map((_, nth) => ({ with: [`p${nth}`], day: '2026-12-24', status: 'planned' as const })),
  });

it('names of every script come back whole', () => {
  const said = readIcs(writeIcs(givenOf(planned(HARD_NAMES)))).map(({ what }) => what);
  for (const name of HARD_NAMES) expect(said).toContain(`Meeting with ${name}`);
});

it('no line is longer than 75 octets, and none is broken within a letter', () => {
  const names = ['欧阳'.repeat(60), '👩‍🚀'.repeat(40), 'ü'.repeat(150), 'x'.repeat(300)];
  const text = writeIcs(givenOf(planned(names), { language: 'zh-CN' }));
  const lines = text.split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines.some((line) => new TextEncoder().encode(line).length > 70)).toBe(true);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).not.toContain('\ufffd');
});

it('whatever a name is, it comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (name) => {
      fc.pre(name.trim() !== '');
      const said = readIcs(writeIcs(givenOf(planned([`a${name}z`])))).map(({ what }) => what);
      expect(said).toContain(`Meeting with a${name.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, ' ').replace(/\r\n?/g, '\n')}z`);
    }),
    { seed: 20261201, numRuns: 60 },
  );
});

describe('the days of ours', () => {
  const map = sketch({
    id: 'deal',
    fields: {
      tenderBidsDue: asDay('2027-01-15'),
      reasonBy: asDay('2027-03-01'),
      reasonNow: 'the lease ends',
      quiet: { from: asDay('2026-12-20'), to: asDay('2027-01-10') },
    },
    people: { anna: { name: 'Anna', quiet: { from: asDay('2026-12-05'), to: null } }, bruno: 'procurement' },
    steps: { need: { name: 'Need', kind: 'need', lastDay: asDay('2026-12-31') } },
    seats: ['anna approver need', 'bruno initiator need'],
    contacts: [{ with: ['bruno'], day: '2026-12-03', status: 'planned', aim: 'hear the need' }],
  });
  const events = readIcs(writeIcs(givenOf(map)));
  const find = (what: string) => events.find((one) => one.what === what);

  it('a planned contact is a whole day with its aim', () => {
    const meeting = find('Meeting with Bruno');
    expect(meeting).toMatchObject({ from: '2026-12-03', until: '2026-12-04' });
    expect(meeting?.about).toContain('hear the need');
  });

  it('a quiet period lasts from its first to its last day, and one without an end says so', () => {
    expect(find('No contact with this customer')).toMatchObject({ from: '2026-12-20', until: '2027-01-11' });
    expect(find('No contact with Anna')).toMatchObject({
      from: '2026-12-05',
      until: '2026-12-06',
      about: 'It has no end yet.',
    });
  });

  it('days that were named stand there', () => {
    expect(find('Bids due')?.from).toBe('2027-01-15');
    expect(find('Has to be done by today')).toMatchObject({ from: '2027-03-01', about: 'the lease ends' });
    expect(find('Last day the customer named: Need')?.from).toBe('2026-12-31');
  });

  it('each has a name of its own that stays', () => {
    const names = events.map(({ uid }) => uid);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('deal-contact-contact.1@blanksheet');
  });

  it('the customer gets the steps and nothing of this', () => {
    const theirs = readIcs(writeIcs(givenOf(map, { safe: true })));
    expect(theirs.map(({ what, from, until }) => [what, from, until])).toEqual([['Need', '2026-12-01', '2027-01-01']]);
  });
});
