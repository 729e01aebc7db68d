// The customer's process as BPMN, read by another program; and that its drawing is one that can be read.
import { BpmnModdle, type Element } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { placeProcess } from '../../../src/exchange/out/process/placeProcess.ts';
import { processOf } from '../../../src/exchange/out/process/processOf.ts';
import { writeBpmn } from '../../../src/exchange/out/writeBpmn.ts';
import { overlaps } from '../../../src/layout/rect.ts';
import type { Rect } from '../../../src/layout/sheetLayout.ts';
import { largeMap } from '../../fixtures/largeMap.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { tellingMap } from '../../fixtures/tellingMap.ts';
import { describeWriter, unescapeXml } from './acceptance.ts';
import { givenOf } from './given.ts';

const readBpmn = async (xml: string) => new BpmnModdle().fromXML(xml);

describeWriter('BPMN', {
  write: writeBpmn,
  holds: 'people',
  read: async (written) => {
    const { elementsById, warnings } = await readBpmn(String(written));
    expect(warnings).toEqual([]);
    return [
      ...Object.values(elementsById).map(({ name }) => name ?? ''),
      ...[...String(written).matchAll(/<bpmn:documentation>([^<]*)/g)].map(([, said = '']) => unescapeXml(said)),
    ].join('\n');
  },
});

const forked = sketch({
  fields: { name: 'New press', customer: 'Linden Works' },
  people: {
    anna: { name: 'Anna', title: 'Plant manager', function: 'operations', stance: 'opponent' },
    bruno: { name: 'Bruno', function: 'finance' },
  },
  steps: { need: { name: 'Need', kind: 'need' }, sign: 'budget', report: 'budget', paper: 'contract' },
  seats: [
    'anna initiator need',
    'bruno informed need',
    'bruno approver sign',
    'bruno approver report',
    'anna approver paper',
  ],
  links: [
    'need > sign : up-to 300000',
    'need > report : above 300000',
    'sign > paper',
    'report > paper',
    'paper > need : text if refused',
  ],
});

const named = (value: unknown): string => (value as Element).name ?? '';

describe('a process that forks', () => {
  it('has its pool, its lanes, its tasks in them, a gateway and its conditions', async () => {
    const { elementsById: all, warnings } = await readBpmn(writeBpmn(givenOf(forked)));
    expect(warnings).toEqual([]);
    expect(named(all.pool)).toBe('Linden Works');
    const lanes = ['lane_1', 'lane_2'].map((id) => all[id] as Element);
    expect(lanes.map(named)).toEqual(['Operations', 'Finance']);
    expect(lanes.map((lane) => (lane.flowNodeRef as Element[]).map(({ id }) => id))).toEqual([
      ['start', 'step_1', 'step_1_fork', 'step_4', 'step_4_fork', 'end'],
      ['step_2', 'step_3'],
    ]);
    expect(all.step_1_fork?.$type).toBe('bpmn:ExclusiveGateway');
    const flows = Object.values(all).filter(({ $type }) => $type === 'bpmn:SequenceFlow');
    const said = flows.map(({ sourceRef, targetRef, name = '', conditionExpression }) =>
      [
        (sourceRef as Element).id,
        (targetRef as Element).id,
        name,
        (conditionExpression as { body?: string } | undefined)?.body ?? '',
      ].join('|'),
    );
    expect(said).toContain('step_1_fork|step_2|up to CNY 300,000|amount <= 300000');
    expect(said).toContain('step_1_fork|step_3|above CNY 300,000|amount > 300000');
    expect(said).toContain('step_4_fork|step_1|if refused|');
    expect(said).toContain('step_4_fork|end||');
  });

  it('names everybody who sits there, with their role', async () => {
    const { elementsById: all } = await readBpmn(writeBpmn(givenOf(forked, { language: 'zh-CN' })));
    expect((all.step_1 as Element & { resources: Element[] }).resources.map(named)).toEqual([
      'Anna · Plant manager · 运营 · 发起人',
      'Bruno · 财务 · 知会人',
    ]);
  });
});

it('is the same for us and for the customer but for what safe to show leaves out', () => {
  expect(writeBpmn(givenOf(forked, { safe: true }))).toBe(writeBpmn(givenOf(forked)));
  const ours = writeBpmn(givenOf(tellingMap));
  expect(ours).not.toContain('ZZQnotes');
});

describe('the drawing', () => {
  for (const [name, map] of [
    ['that forks and leads back', forked],
    ['of twelve steps', largeMap('en')],
  ] as const) {
    it(`of a process ${name} has every part, none over another, and no flow through a task`, () => {
      const process = processOf(givenOf(map));
      const { pool, lanes, nodes, flows } = placeProcess(process);
      expect([...flows.keys()].sort()).toEqual(
        [
          ...process.flows.map(({ id }) => id),
          ...process.tasks.flatMap(({ id, fork }) => (fork ? [`fork ${id}`] : [])),
        ].sort(),
      );
      const boxes = [...nodes.values()];
      boxes.forEach((box, nth) => {
        expect(overlaps(box, pool)).toBe(true);
        expect(lanes.filter((lane) => overlaps(lane, box))).toHaveLength(1);
        for (const other of boxes.slice(nth + 1)) expect(overlaps(box, other)).toBe(false);
      });
      for (const [id, points] of flows) {
        points.slice(1).forEach((to, nth) => {
          const from = points[nth] ?? to;
          const piece: Rect = {
            x: Math.min(from.x, to.x),
            y: Math.min(from.y, to.y),
            width: Math.max(0.1, Math.abs(to.x - from.x)),
            height: Math.max(0.1, Math.abs(to.y - from.y)),
          };
          const inner = boxes.map((box) => ({
            x: box.x + 1,
            y: box.y + 1,
            width: box.width - 2,
            height: box.height - 2,
          }));
          expect(
            inner.filter((box) => overlaps(box, piece)),
            id,
          ).toEqual([]);
        });
      }
    });
  }
});
