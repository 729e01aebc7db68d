/** Builds a map in the outline as a screen reader finds it, by roles and names alone; must never ask for a class, an id or a place. */
import { expect, type Locator, type Page } from '@playwright/test';
import { firstCompetitor } from '../../../src/model/competitors.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import type { Condition, Person, Step } from '../../../src/model/records.ts';
import { sayDay } from '../../../src/model/sayDay.ts';
import {
  ACCOUNT_NAMES,
  CONTACT_NAMES,
  FUNCTION_NAMES,
  OFFER_NAMES,
  PROBLEM_NAMES,
  PROFILE_NAMES,
  ROLE_NAMES,
  SIZE_NAMES,
  STANCE_NAMES,
  STEP_KIND_NAMES,
  STRENGTH_NAMES,
  TOPIC_NAMES,
} from '../../../src/playbook/names.ts';
import { RELATION_VERBS } from '../../../src/telling/relationWords.ts';
import type { Say, TextKey } from '../../../src/text/text.ts';

const WHEN = {
  above: 'inspector.conditionAbove',
  'up-to': 'inspector.conditionUpTo',
  text: 'inspector.conditionText',
} as const satisfies { readonly [Kind in Condition['kind']]: TextKey };

const WEIGHTS = {
  unknown: 'common.unknown',
  small: 'inspector.weightSmall',
  medium: 'inspector.weightMedium',
  large: 'inspector.weightLarge',
} as const;

export class ByName {
  readonly #page: Page;
  readonly #t: Say;
  readonly #map: BuyingMap;

  constructor(page: Page, t: Say, map: BuyingMap) {
    this.#page = page;
    this.#t = t;
    this.#map = map;
  }

  /** All of it, from home's question on. */
  async build(): Promise<void> {
    const index = mapIndex(this.#map);
    const [first] = index.seats;
    if (!first) throw new Error('There is nobody to begin with');
    const question = this.#page.getByRole('textbox', { name: this.#t('home.question') });
    await question.fill(this.#name(first.person));
    await question.press('Enter');
    for (const [place, step] of index.steps.entries()) await this.#step(step, place);
    await this.#outside();
    for (const person of index.people) await this.#person(person);
    for (const step of index.steps) await this.#links(step);
    for (const step of index.steps) await this.#stepDetails(step);
    for (const person of index.people) await this.#relations(person);
    await this.#aboutMap();
  }

  #name = (id: string): string => this.#map.people[id]?.name ?? '';

  #field = (within: Page | Locator, label: string): Locator =>
    within.getByRole('textbox', { name: label, exact: true });

  #list = (within: Page | Locator, label: string): Locator =>
    within.getByRole('combobox', { name: label, exact: true });

  #button = (within: Page | Locator, label: string): Locator =>
    within.getByRole('button', { name: label, exact: true });

  async #step(step: Step, place: number): Promise<void> {
    const t = this.#t;
    if (place === 0) await this.#field(this.#page, t('outline.stepName', { number: 1 })).fill(step.name);
    else {
      const next = this.#field(this.#page, t('outline.newStep'));
      await next.fill(step.name);
      await next.press('Enter');
    }
    const block = this.#block(place);
    await this.#list(block, t('outline.stepKind')).selectOption(STEP_KIND_NAMES[step.kind].en);
    if (step.here) await this.#button(block, t('outline.here')).click();
    const line = this.#list(block, t('outline.newPerson', { step: step.name }));
    for (const [seatPlace, seat] of mapIndex(this.#map).seatsOfStep(step.id).entries()) {
      if (place === 0 && seatPlace === 0) continue;
      await line.fill(`${this.#name(seat.person)}, ${ROLE_NAMES[seat.role].en}`);
      await line.press('Enter');
      await expect(line).toHaveValue('');
    }
  }

  #block = (place: number): Locator => {
    const words = this.#t('outline.stepOf', { number: place + 1, all: '' }).trim();
    return this.#page.getByRole('group', { name: new RegExp(`^${words}`) });
  };

  async #outside(): Promise<void> {
    const { people, seatsOfPerson } = mapIndex(this.#map);
    const line = this.#list(this.#page, this.#t('outline.newOutside'));
    for (const person of people.filter(({ id }) => seatsOfPerson(id).length === 0)) {
      await line.fill(person.name);
      await line.press('Enter');
      await expect(line).toHaveValue('');
    }
  }

  /** Opens the details that belong to a name, does something in them, and closes them. */
  async #inDetails(name: string, does: (details: Locator) => Promise<void>): Promise<void> {
    const called = this.#t('outline.details', { name });
    const button = this.#page.getByRole('button', { name: new RegExp(`^${called}`) }).first();
    await button.click();
    const details = this.#page.getByRole('region', { name: called, exact: true });
    await expect(details).toBeVisible();
    await does(details);
    await button.click();
    await expect(details).toBeHidden();
  }

  async #person(person: Person): Promise<void> {
    const t = this.#t;
    const index = mapIndex(this.#map);
    await this.#inDetails(person.name, async (details) => {
      await this.#field(details, t('inspector.personTitle')).fill(person.title);
      await this.#list(details, t('inspector.function')).selectOption(FUNCTION_NAMES[person.function].en);
      const stance = person.stance === 'unknown' ? t('common.unknown') : STANCE_NAMES[person.stance].en;
      await details
        .getByRole('group', { name: t('inspector.stance') })
        .getByRole('radio', { name: stance })
        .check();
      await this.#list(details, t('inspector.contact')).selectOption(CONTACT_NAMES[person.contact].en);
      const weight = details.getByRole('group', { name: t('inspector.weight') });
      await weight.getByRole('radio', { name: t(WEIGHTS[person.weight]), exact: true }).check();
      if (person.limit.kind === 'amount') {
        await this.#list(details, t('inspector.limit')).selectOption(t('inspector.limitAmount'));
        await this.#amount(details, t('inspector.limitUpTo'), person.limit.amount);
      }
      if (person.kp) await details.getByRole('checkbox', { name: t('inspector.kp') }).check();
      const competitor = firstCompetitor(person.competitors);
      if (competitor !== null) {
        await details.getByRole('checkbox', { name: t('inspector.competitor') }).check();
        await this.#field(details, t('inspector.competitorName')).fill(competitor);
      }
      for (const [place, { text, message }] of index.concernsOfPerson(person.id).entries()) {
        await this.#button(details, t('inspector.addConcern')).click();
        const box = details.getByRole('group', { name: `${t('inspector.concern')} ${place + 1}` });
        await this.#field(box, t('inspector.concern')).fill(text);
        if (message !== '') await this.#field(box, t('inspector.message')).fill(message);
      }
      for (const contact of index.contactsOfPerson(person.id).filter(({ people }) => people[0] === person.id)) {
        await this.#button(details, t('inspector.addContact')).click();
        // The newest stands first until it gets its day.
        const today = details.getByRole('group', { name: new RegExp(`^${t('inspector.contacts')}`) }).first();
        await today.getByLabel(t('inspector.contactDay'), { exact: true }).fill(contact.day);
        const box = details.getByRole('group', { name: `${t('inspector.contacts')} ${sayDay(contact.day, 'en')}` });
        for (const other of contact.people.slice(1)) {
          await this.#list(box, t('inspector.alsoWith')).selectOption(this.#name(other));
        }
        for (const topic of contact.topics) await box.getByRole('checkbox', { name: TOPIC_NAMES[topic].en }).check();
        await this.#field(box, t('inspector.learnt')).fill(contact.learnt);
      }
      if (person.notes !== '') await this.#field(details, t('inspector.notes')).fill(person.notes);
    });
  }

  async #links(step: Step): Promise<void> {
    const t = this.#t;
    const { links } = mapIndex(this.#map);
    const wanted = links.filter((link) => link.from === step.id);
    const called = t('outline.addLinkFrom', { step: step.name });
    await this.#page.getByRole('button', { name: called }).click();
    const row = this.#page.getByRole('group', { name: called });
    const drawn = wanted.filter(({ from, to, condition }) => condition !== null || !this.#isImplied(from, to));
    for (const link of drawn) {
      await this.#list(row, t('inspector.links')).selectOption(this.#map.steps[link.to]?.name ?? '');
      await this.#list(row, t('inspector.condition')).selectOption(
        t(link.condition ? WHEN[link.condition.kind] : 'inspector.conditionAlways'),
      );
      if (link.condition && link.condition.kind !== 'text') {
        await this.#field(row, t('inspector.conditionAmount')).fill(`${link.condition.amount}`);
      }
      await this.#button(row, t('common.add')).click();
    }
    await this.#button(row, t('common.close')).click();
    // What the order alone implied, and the customer does not do, is taken away.
    const next = mapIndex(this.#map).steps[mapIndex(this.#map).positionOfStep(step.id) + 1];
    if (next && !wanted.some((link) => link.to === next.id)) {
      const chip = this.#button(
        this.#page.getByRole('list', { name: t('outline.linksOf', { step: step.name }) }),
        t('outline.leadsTo', { step: next.name }),
      );
      await chip.click();
      await this.#button(this.#page, t('inspector.deleteLink')).click();
    }
  }

  #isImplied = (from: string, to: string): boolean => {
    const { steps } = mapIndex(this.#map);
    return steps.findIndex(({ id }) => id === to) === steps.findIndex(({ id }) => id === from) + 1;
  };

  async #stepDetails(step: Step): Promise<void> {
    const t = this.#t;
    await this.#inDetails(step.name, async (details) => {
      await this.#field(details, t('inspector.quote')).fill(step.quote);
      for (const [place, term] of mapIndex(this.#map).termsOfStep(step.id).entries()) {
        await this.#button(details, t('inspector.addTerm')).click();
        const box = details.getByRole('group', { name: `${t('inspector.terms')} ${place + 1}` });
        await this.#field(box, t('inspector.term')).fill(term.text);
        if (term.complies !== null) {
          const answer = t(term.complies ? 'inspector.compliesYes' : 'inspector.compliesNo');
          await box.getByRole('radio', { name: answer, exact: true }).check();
        }
        if (term.reason !== '') await this.#field(box, t('inspector.reason')).fill(term.reason);
      }
    });
  }

  async #relations(person: Person): Promise<void> {
    const t = this.#t;
    const relations = mapIndex(this.#map).relations.filter(({ from }) => from === person.id);
    if (relations.length === 0) return;
    const called = t('outline.addRelationTo', { name: person.name });
    await this.#page.getByRole('button', { name: called }).click();
    const row = this.#page.getByRole('group', { name: called });
    for (const { kind, to, strength } of relations) {
      await this.#list(row, t('inspector.relationKind')).selectOption(t(RELATION_VERBS[kind]));
      await this.#list(row, t('inspector.other')).selectOption(this.#name(to));
      if (kind === 'influence') {
        await this.#list(row, t('inspector.strength')).selectOption(STRENGTH_NAMES[strength].en);
      }
      await this.#button(row, t('common.add')).click();
    }
    await this.#button(row, t('common.close')).click();
    const around = this.#page.getByRole('list', { name: t('outline.aroundOf', { name: person.name }) }).first();
    for (const { kind, to, note } of relations) {
      const verb = { influence: 'sways', conflict: 'conflict', 'reports-to': 'reportsTo', guards: 'guards' } as const;
      const chip = around.getByRole('button', { name: t(`inspector.${verb[kind]}`, { name: this.#name(to) }) });
      await chip.click();
      await this.#field(around, t('inspector.note')).fill(note);
      await chip.click();
    }
  }

  async #aboutMap(): Promise<void> {
    const t = this.#t;
    const { fields, accountLines } = this.#map;
    await this.#page.getByRole('button', { name: new RegExp(t('common.unnamedMap')) }).click();
    const about = this.#page.getByRole('complementary', { name: t('inspector.aboutMap') });
    for (const [label, text] of [
      ['mapName', fields.name],
      ['customer', fields.customer],
      ['viewpoint', fields.viewpoint],
      ['offer', fields.offer],
      ['reasonNow', fields.reasonNow],
      ['category', fields.category],
      ['industry', fields.industry],
      ['companySize', fields.companySize],
      ['notes', fields.notes],
    ] as const) {
      await this.#field(about, t(`inspector.${label}`)).fill(text);
    }
    await this.#list(about, t('inspector.profile')).selectOption(PROFILE_NAMES[fields.profile].en);
    for (const kind of fields.offerKinds) await about.getByRole('checkbox', { name: OFFER_NAMES[kind].en }).check();
    for (const problem of fields.problems) {
      await about.getByRole('checkbox', { name: PROBLEM_NAMES[problem].en }).check();
    }
    for (const known of ['touchesMoney', 'touchesData', 'budgetPublished', 'contested'] as const) {
      const answer = fields[known];
      if (answer === null) continue;
      await this.#list(about, t(`inspector.${known}`)).selectOption(t(answer ? 'common.yes' : 'common.no'));
    }
    await this.#list(about, t('inspector.currency')).selectOption(fields.currency);
    if (fields.amount !== null) await this.#amount(about, t('inspector.amount'), fields.amount);
    if (fields.reasonBy) await about.getByLabel(t('inspector.reasonBy'), { exact: true }).fill(fields.reasonBy);
    for (const line of Object.values(accountLines)) {
      await this.#list(about, t('inspector.addAccountLine')).selectOption(ACCOUNT_NAMES[line.kind].en);
      const box = about.getByRole('group', { name: ACCOUNT_NAMES[line.kind].en, exact: true });
      await this.#field(box, t('inspector.accountLine')).fill(line.text);
      await this.#list(box, t('inspector.accountSize')).selectOption(SIZE_NAMES[line.size].en);
    }
    await this.#button(about, t('inspector.close')).click();
  }

  async #amount(within: Locator, label: string, amount: number): Promise<void> {
    const field = this.#field(within, label).first();
    await field.fill(`${amount}`);
    await field.press('Enter');
  }
}
