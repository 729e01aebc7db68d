/** The way out of a finding: an edit, a question or a place to open; must never guess what only the user knows. */

import { isValue } from '../analysis/account.ts';
import type { Fix, MapField, PersonField } from '../analysis/blockers/blockerRule.ts';
import { addLink } from '../edit/addLink.ts';
import { newLink } from '../edit/chain.ts';
import type { Edit } from '../edit/edit.ts';
import { setPerson } from '../edit/setPerson.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { PersonId, StepId } from '../model/ids.ts';
import type { Selection } from '../model/selection.ts';
import { firstDateThatHolds } from '../plan/schedule.ts';
import { unreachable } from '../shared/assert.ts';
import { addDays } from '../shared/day.ts';
import type { Ask } from './ask.ts';
import { askForContact, askForOtherDays } from './askForContact.ts';
import { ourPeople } from './ourPeople.ts';
import { proposeNextLink } from './proposeNextLink.ts';
import { whereRole } from './whereTo.ts';

/** What one click does about a finding: it changes the map, asks for the one thing that is missing, or opens what is to be worked on. */
export type WayOut =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'ask'; readonly ask: Ask }
  /** Our side has a view of its own; anything else is selected, so that it can be edited. */
  | { readonly kind: 'open'; readonly open: Selection | 'our-side' };

/** A date to act by is proposed this many days ahead. */
const DAYS_TO_ACT = 60;

/** The way out that a rule names, on this map; null when there is none, or what it is about has gone. */
export function wayOut(fix: Fix | null, facts: MapFacts): WayOut | null {
  if (fix === null) return null;
  switch (fix.do) {
    case 'seat-somebody': {
      const where = whereRole(facts.map, fix.role);
      const step = fix.step !== null && facts.map.steps[fix.step] ? fix.step : where.step;
      return ask({ kind: 'somebody', role: fix.role, step, newStep: where.newStep });
    }
    case 'fill-functions':
      return fix.functions.length === 0 ? null : ask({ kind: 'functions', functions: fix.functions });
    case 'record-contact':
    case 'plan-contact':
      return asked(askForContact(fix, facts));
    case 'answer-concerns':
      return facts.map.people[fix.person]
        ? ask({ kind: 'concerns', person: fix.person, concerns: fix.concerns })
        : null;
    case 'answer-terms':
      return facts.map.steps[fix.step] ? ask({ kind: 'terms', step: fix.step, terms: fix.terms }) : null;
    case 'edit-person':
      return facts.map.people[fix.person] ? fixPerson(fix.person, fix.field, facts) : null;
    case 'edit-step':
      return facts.map.steps[fix.step] ? fixStep(fix.step, fix.field, facts) : null;
    case 'edit-map':
      return fixMap(fix.field, facts);
    case 'win-over': {
      const people = there(fix.people, facts);
      return people.length === 0 ? null : ask({ kind: 'stance', people });
    }
    case 'meet': {
      const people = there(fix.people, facts);
      return people.length === 0 ? null : ask({ kind: 'level', people });
    }
    case 'hand-over':
      return fixLeaver(fix.person, facts);
    case 'assign-owner':
      return askForOwner(there(fix.people, facts), facts);
    case 'edit-our-side':
      return open('our-side');
    case 'account':
      return fixAccount(fix.person, facts);
    default:
      return unreachable(fix);
  }
}

const ask = (what: Ask): WayOut => ({ kind: 'ask', ask: what });
const open = (what: Selection | 'our-side'): WayOut => ({ kind: 'open', open: what });

const asked = (what: Ask | null): WayOut | null => (what === null ? null : ask(what));

const there = (people: readonly PersonId[], facts: MapFacts): readonly PersonId[] =>
  people.filter((person) => facts.map.people[person] !== undefined);

function fixPerson(person: PersonId, field: PersonField, facts: MapFacts): WayOut | null {
  switch (field) {
    case 'stance':
      return ask({ kind: 'stance', people: [person] });
    case 'contact':
      return ask({ kind: 'level', people: [person] });
    case 'contacts':
      return asked(askForOtherDays(person, facts));
    case 'limit':
    case 'function':
    case 'competitor':
      return ask({ kind: field, person });
    case 'seats':
      return ask({ kind: 'seat', person, step: whereRole(facts.map, 'informed').step, role: 'informed' });
    case 'relations':
    case 'quiet':
    case 'several':
      return open({ kind: 'people', ids: [person] });
    default:
      return unreachable(field);
  }
}

/** Without a seat on the way there is nothing to hand on, and only the mark has to go. */
function fixLeaver(person: PersonId, { leavers }: MapFacts): WayOut | null {
  const gone = leavers.find((leaver) => leaver.person.id === person);
  if (!gone) return null;
  if (gone.steps.length > 0) return ask({ kind: 'successor', person });
  return { kind: 'edit', edit: (map) => setPerson(map, { person, patch: { kp: false } }) };
}

function fixStep(step: StepId, field: 'links' | 'seats' | 'terms', facts: MapFacts): WayOut {
  if (field === 'terms') return ask({ kind: 'terms', step, terms: [] });
  if (field === 'seats') return ask({ kind: 'somebody', role: 'executor', step, newStep: 'custom' });
  const { index, way } = facts;
  const component = way.components.find((steps) => steps.includes(step));
  const first = way.components[0];
  if (component && first && component !== first && component[0] === step) {
    // The component with the first step always has one ahead of any other's first.
    const from = first.filter((other) => index.positionOfStep(other) < index.positionOfStep(step)).at(-1) as StepId;
    return { kind: 'edit', edit: (map) => addLink(map, { id: newLink(map, from, step).id, from, to: step }) };
  }
  const on = proposeNextLink(facts, step);
  return on.choices.length > 0 ? ask({ kind: 'link', from: step, ...on }) : open({ kind: 'step', id: step });
}

function fixMap(field: MapField, facts: MapFacts): WayOut | null {
  switch (field) {
    case 'amount':
      return ask({ kind: 'amount' });
    case 'reasonNow':
      return ask({ kind: 'reason', by: addDays(facts.today, DAYS_TO_ACT) });
    case 'reasonBy':
      return ask({ kind: 'by-when', day: firstDateThatHolds(facts) ?? addDays(facts.today, DAYS_TO_ACT) });
    case 'contested':
    case 'budgetPublished':
      return ask({ kind: 'yes-no', field });
    case 'account':
      return fixAccount(null, facts);
    case 'steps':
      // What a map's steps lack is the end of the way, payment and acceptance, and somebody who signs there.
      return ask({ kind: 'somebody', role: 'approver', step: null, newStep: 'payment' });
    case 'offer':
      return open({ kind: 'map' });
    default:
      return unreachable(field);
  }
}

function fixAccount(person: PersonId | null, facts: MapFacts): WayOut | null {
  if (person !== null && !facts.map.people[person]) return null;
  const lines = Object.values(facts.map.accountLines).filter((line) => line.person === person);
  const sides = [
    ...(lines.some(isValue) ? [] : (['value'] as const)),
    ...(lines.some((line) => !isValue(line)) ? [] : (['cost'] as const)),
  ];
  // With both sides there, what is missing is a better case: no single question makes it.
  if (sides.length > 0) return ask({ kind: 'account', person, sides });
  return open(person === null ? { kind: 'map' } : { kind: 'people', ids: [person] });
}

function askForOwner(people: readonly PersonId[], facts: MapFacts): WayOut | null {
  if (people.length === 0) return null;
  const choices = ourPeople(facts);
  return choices.length === 0 ? open('our-side') : ask({ kind: 'owner', people, choices });
}
