/** Files as format 1 wrote them, kept for ever: every later release must read them, and this one writes the same bytes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../src/format/parseMap.ts';
import { parseOurSide } from '../../src/format/parseOurSide.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { serialiseOurSide } from '../../src/format/serialiseOurSide.ts';
import { TABLE_NAMES } from '../../src/model/map.ts';
import { assert } from '../../src/shared/assert.ts';
import type { Day } from '../../src/shared/day.ts';

const read = (name: string) => readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url), 'utf8');

describe('the frozen map of format 1', () => {
  const text = read('map.1.json');
  const result = parseMap(text, '2040-01-01' as Day);
  assert(result.ok, 'the frozen map is read');
  const map = result.value;

  it('is read in full: no table is empty, and no day has moved', () => {
    expect(TABLE_NAMES.filter((name) => Object.keys(map[name]).length === 0)).toEqual([]);
    expect(map.fields.quiet).toEqual({ from: '2025-12-20', to: null });
    expect(map.contacts['contact-04']).toMatchObject({ day: '2025-12-03', status: 'planned', writtenQuestion: true });
    expect(map.people.finance?.limit).toEqual({ kind: 'unlimited' });
    expect(map.fields.notes).toContain('🙂, "quotes" and a\nline break');
  });

  it('is written as the same bytes', () => {
    expect(serialiseMap(map)).toBe(text);
  });
});

describe('the frozen file of our side, format 1', () => {
  const text = read('our-side.1.json');
  const result = parseOurSide(text);
  assert(result.ok, 'the frozen file of our side is read');

  it('is read in full', () => {
    expect(result.value.thresholds.coldAfterDays).toBe(21);
    expect(result.value.people['ours-mei']?.capabilities).toEqual({
      'capability:customer-view': 'partly',
      'capability:negotiation': 'have',
    });
    expect(result.value.playbook['own.1']?.own?.asks).toBe('team:presales');
  });

  it('is written as the same bytes', () => {
    expect(serialiseOurSide(result.value)).toBe(text);
  });
});
