/** An edit whose target has gone, in another tab say, writes nothing. */
import { describe, expect, it } from 'vitest';
import { deleteAccountLine } from '../../src/edit/deleteAccountLine.ts';
import { deleteConcern } from '../../src/edit/deleteConcern.ts';
import { deleteContact } from '../../src/edit/deleteContact.ts';
import { deleteLaneEdit } from '../../src/edit/deleteLaneEdit.ts';
import { deleteLink } from '../../src/edit/deleteLink.ts';
import { deletePerson } from '../../src/edit/deletePerson.ts';
import { deleteRelation } from '../../src/edit/deleteRelation.ts';
import { deleteSeat } from '../../src/edit/deleteSeat.ts';
import { deleteStep } from '../../src/edit/deleteStep.ts';
import { deleteTerm } from '../../src/edit/deleteTerm.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { reverseRelation } from '../../src/edit/reverseRelation.ts';
import { setAccountLine } from '../../src/edit/setAccountLine.ts';
import { setConcern } from '../../src/edit/setConcern.ts';
import { setContact } from '../../src/edit/setContact.ts';
import { setLink } from '../../src/edit/setLink.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { setRelation } from '../../src/edit/setRelation.ts';
import { setStep } from '../../src/edit/setStep.ts';
import { setTerm } from '../../src/edit/setTerm.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: 'finance', gao: 'it' },
  steps: { need: 'need', sign: 'approval' },
  seats: ['lin initiator need'],
  links: ['need > sign'],
  relations: ['lin sways gao'],
  contacts: [{ with: ['lin'], day: '2026-11-02' }],
  concerns: { lin: [['Safe?']] },
  terms: { sign: [['Pay late']] },
  account: ['saving large'],
  laneEdits: [{ step: 'need', lane: 'action', item: 'meet', done: true }],
});
const gone = asId<never>('gone');

const EDITS: { readonly [name: string]: Edit } = {
  deleteAccountLine: (given) => deleteAccountLine(given, { line: gone }),
  deleteConcern: (given) => deleteConcern(given, { concern: gone }),
  deleteContact: (given) => deleteContact(given, { contact: gone }),
  deleteLaneEdit: (given) => deleteLaneEdit(given, { edit: gone }),
  deleteLink: (given) => deleteLink(given, { link: gone }),
  deletePerson: (given) => deletePerson(given, { person: gone }),
  deleteRelation: (given) => deleteRelation(given, { relation: gone }),
  deleteSeat: (given) => deleteSeat(given, { seat: gone }),
  deleteStep: (given) => deleteStep(given, { step: gone }),
  deleteTerm: (given) => deleteTerm(given, { term: gone }),
  reverseRelation: (given) => reverseRelation(given, { relation: gone }),
  setAccountLine: (given) => setAccountLine(given, { line: gone, patch: { text: 'new' } }),
  setConcern: (given) => setConcern(given, { concern: gone, patch: { text: 'new' } }),
  setContact: (given) => setContact(given, { contact: gone, patch: { learnt: 'new' } }),
  setLink: (given) => setLink(given, { link: gone, condition: { kind: 'text', text: 'new' } }),
  setPerson: (given) => setPerson(given, { person: gone, patch: { name: 'new' } }),
  setRelation: (given) => setRelation(given, { relation: gone, patch: { note: 'new' } }),
  setStep: (given) => setStep(given, { step: gone, patch: { name: 'new' } }),
  setTerm: (given) => setTerm(given, { term: gone, patch: { text: 'new' } }),
};

describe('an edit of something that has gone', () => {
  it.each(Object.entries(EDITS))('%s returns the same map', (_, edit) => {
    expect(edit(map)).toBe(map);
  });
});
