/** The customer's process as BPMN 2.0 with lanes and its drawing; must never hold a stance, nor anything that an engine would run by itself. */
import type { Point, Rect } from '../../layout/sheetLayout.ts';
import type { Given } from './given.ts';
import { placeProcess } from './process/placeProcess.ts';
import { END, type Flow, type OutProcess, processOf, START, type Task } from './process/processOf.ts';
import { xmlText } from './xmlText.ts';

const SPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** A line end would become a blank where an attribute is read. */
const attribute = (text: string): string =>
  xmlText(text)
    .replace(/\r\n?|\n/g, '&#10;')
    .replaceAll('\t', '&#9;');

const forkOf = (task: string): string => `${task}_fork`;

/** Flows leave a task by its gateway, where it has one. */
const sourceOf = (flow: Flow, { tasks }: OutProcess): string =>
  tasks.find(({ id }) => id === flow.from)?.fork ? forkOf(flow.from) : flow.from;

const ends = (id: string, process: OutProcess): string => {
  const incoming = process.flows
    .filter(({ to }) => to === id)
    .map((flow) => `<bpmn:incoming>${flow.id}</bpmn:incoming>`);
  const outgoing = process.flows
    .filter((flow) => sourceOf(flow, process) === id)
    .map((flow) => `<bpmn:outgoing>${flow.id}</bpmn:outgoing>`);
  return [...incoming, ...outgoing].join('');
};

function taskXml(task: Task, process: OutProcess): string {
  const { id, name, seats, about, fork } = task;
  const said = [about, ...seats.map((seat) => [seat.name, seat.about].filter(Boolean).join(': '))]
    .filter(Boolean)
    .join('\n');
  const documentation = said && `<bpmn:documentation>${xmlText(said)}</bpmn:documentation>`;
  const owners = seats.map(
    (seat, nth) =>
      `<bpmn:potentialOwner id="${id}_owner_${nth + 1}" name="${attribute([seat.name, seat.about].filter(Boolean).join(' · '))}">` +
      `<bpmn:resourceAssignmentExpression><bpmn:formalExpression>${xmlText(seat.name)}</bpmn:formalExpression>` +
      '</bpmn:resourceAssignmentExpression></bpmn:potentialOwner>',
  );
  const own = fork ? `${ends(id, process)}<bpmn:outgoing>${id}_to_fork</bpmn:outgoing>` : ends(id, process);
  const node = `<bpmn:userTask id="${id}" name="${attribute(name)}">${documentation}${own}${owners.join('')}</bpmn:userTask>`;
  if (!fork) return node;
  const gate = fork === 'exclusive' ? 'exclusiveGateway' : 'parallelGateway';
  return (
    `${node}<bpmn:${gate} id="${forkOf(id)}"><bpmn:incoming>${id}_to_fork</bpmn:incoming>${ends(forkOf(id), process)}</bpmn:${gate}>` +
    `<bpmn:sequenceFlow id="${id}_to_fork" sourceRef="${id}" targetRef="${forkOf(id)}"/>`
  );
}

function flowXml(flow: Flow, process: OutProcess): string {
  const { id, to, name, expression } = flow;
  const open = `<bpmn:sequenceFlow id="${id}"${name && ` name="${attribute(name)}"`} sourceRef="${sourceOf(flow, process)}" targetRef="${to}"`;
  const isChoice = process.tasks.some((task) => task.id === flow.from && task.fork === 'exclusive');
  if (expression === '' || !isChoice) return `${open}/>`;
  return `${open}><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${xmlText(expression)}</bpmn:conditionExpression></bpmn:sequenceFlow>`;
}

function laneXml(name: string, lane: number, { tasks }: OutProcess): string {
  const refs = tasks
    .filter((task) => task.lane === lane)
    .flatMap(({ id, fork }) => [id, ...(fork ? [forkOf(id)] : [])]);
  if (lane === (tasks[0]?.lane ?? 0)) refs.unshift(START);
  if (lane === (tasks.at(-1)?.lane ?? 0)) refs.push(END);
  const inner = refs.map((id) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`).join('');
  return `<bpmn:lane id="lane_${lane + 1}" name="${attribute(name)}">${inner}</bpmn:lane>`;
}

const round = Math.round;
const bounds = ({ x, y, width, height }: Rect): string =>
  `<dc:Bounds x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
const shape = (of: string, box: Rect, more = ''): string =>
  `<bpmndi:BPMNShape id="${of}_di" bpmnElement="${of}"${more}>${bounds(box)}</bpmndi:BPMNShape>`;
/** The words of a flow stand beside where it leaves: over what it leaves where it goes across, else beside it. */
const edge = (of: string, points: readonly Point[], isNamed: boolean): string => {
  const [first, second] = points;
  const words = { width: 110, height: 27 };
  const label =
    isNamed && first && second
      ? `<bpmndi:BPMNLabel>${bounds(
          first.y === second.y
            ? { x: first.x - 80, y: first.y - 56, ...words }
            : { x: first.x + 6, y: Math.min(second.y - 29, first.y + 4), ...words },
        )}</bpmndi:BPMNLabel>`
      : '';
  const way = points.map(({ x, y }) => `<di:waypoint x="${round(x)}" y="${round(y)}"/>`).join('');
  return `<bpmndi:BPMNEdge id="${of}_di" bpmnElement="${of}">${way}${label}</bpmndi:BPMNEdge>`;
};

function drawing(process: OutProcess): string {
  const { pool, lanes, nodes, flows } = placeProcess(process);
  const idOf = (key: string) => (key.startsWith('fork ') ? forkOf(key.slice('fork '.length)) : key);
  return [
    shape('pool', pool, ' isHorizontal="true"'),
    ...lanes.map((lane, nth) => shape(`lane_${nth + 1}`, lane, ' isHorizontal="true"')),
    ...[...nodes].map(([key, box]) => shape(idOf(key), box, key.startsWith('fork ') ? ' isMarkerVisible="true"' : '')),
    ...[...flows].map(([key, points]) =>
      key.startsWith('fork ')
        ? edge(`${key.slice('fork '.length)}_to_fork`, points, false)
        : edge(
            key,
            points,
            process.flows.some(({ id, name }) => id === key && name !== ''),
          ),
    ),
  ].join('\n');
}

export function writeBpmn(given: Given): string {
  const process = processOf(given);
  const named = (id: string, tag: string) => `<bpmn:${tag} id="${id}">${ends(id, process)}</bpmn:${tag}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${SPACES} id="definitions" targetNamespace="urn:blanksheet:process" exporter="Blanksheet">
<bpmn:collaboration id="collaboration"><bpmn:participant id="pool" name="${attribute(process.name)}" processRef="process"/></bpmn:collaboration>
<bpmn:process id="process" isExecutable="false">
<bpmn:laneSet id="lanes">${process.lanes.map((name, lane) => laneXml(name, lane, process)).join('')}</bpmn:laneSet>
${named(START, 'startEvent')}
${process.tasks.map((task) => taskXml(task, process)).join('\n')}
${named(END, 'endEvent')}
${process.flows.map((flow) => flowXml(flow, process)).join('\n')}
</bpmn:process>
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">
${drawing(process)}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}
