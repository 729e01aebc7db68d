/** Which line is open follows the selection that all views share, and which line shows a record. */
import { describe, expect, it } from 'vitest';
import { lineOfRecord, lineOfSelection, openLine } from '../../../src/views/outline/openLine.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: 'sales', gao: 'it', zhao: 'sales' },
  steps: { need: 'need', selection: 'selection' },
  seats: ['lin initiator need', 'lin executor selection', 'gao approver selection'],
  links: ['need > selection'],
  relations: ['zhao sways gao'],
  concerns: { gao: [['Is it safe?']] },
  terms: { selection: [['Pay late']] },
});

describe('the open line', () => {
  it('of somebody with several seats is the one that was opened, else their first', () => {
    const chosen = { kind: 'people', ids: ['lin'] } as const;
    expect(openLine(map, chosen, 'lin.executor.selection')).toBe('lin.executor.selection');
    expect(openLine(map, chosen, 'gao.approver.selection')).toBe('lin.initiator.need');
    expect(openLine(map, chosen, null)).toBe('lin.initiator.need');
  });

  it('of somebody outside the process is their own', () => {
    expect(openLine(map, { kind: 'people', ids: ['zhao'] }, null)).toBe('zhao');
  });

  it.each([
    [{ kind: 'nothing' } as const],
    [{ kind: 'map' } as const],
    [{ kind: 'people', ids: ['lin', 'gao'] } as const],
    [{ kind: 'relation', id: 'zhao.influence.gao' } as const],
  ])('is none for %j', (selection) => {
    expect(openLine(map, selection, null)).toBeNull();
  });
});

it.each([
  ['need', 'need'],
  ['gao', 'gao.approver.selection'],
  ['zhao', 'zhao'],
  ['need.selection', 'need'],
  ['zhao.influence.gao', 'zhao'],
  ['gao.concern.1', 'gao.approver.selection'],
  ['selection.term.1', 'selection'],
  ['nobody', null],
])('%s is seen on the line %s', (id, line) => {
  expect(lineOfRecord(map, id)).toBe(line);
});

it('a relation that is selected is on the line of whom it starts at', () => {
  expect(lineOfSelection(map, { kind: 'relation', id: 'zhao.influence.gao' }, null)).toBe('zhao');
});
