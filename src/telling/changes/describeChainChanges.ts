/** What changed about steps, links and relations, in words; must never tell of links that merely followed a step. */
import { mapIndex } from '../../model/mapIndex.ts';
import type { Link, Relation, Step } from '../../model/records.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import type { RelationKind } from '../../model/words.ts';
import { STEP_KIND_NAMES, STRENGTH_NAMES } from '../../playbook/names.ts';
import type { TextKey } from '../../text/text.ts';
import { dayOrNone, labelled, orNone, plainly, type Tellers, type Told, tellFieldsOf, worded } from './fieldTellers.ts';
import { type Change, cameOrWent, type Look, personIn, said, stepIn, typed, value } from './names.ts';

const STEP: Tellers<Step> = {
  name: ({ look: { t }, was, name }) =>
    typed(t('changes.renamed', { before: was.name || t('common.unnamedStep'), after: name })),
  kind: plainly((is, { language }) => STEP_KIND_NAMES[is.kind][language]),
  here: ({ look: { t }, is, name }) => said(t(is.here ? 'changes.here' : 'changes.hereNot', { step: name })),
  order: ({ look: { t, after }, is, name }) =>
    said(t('sheet.stepMoved', { step: name, number: mapIndex(after).positionOfStep(is.id) + 1 })),
  days: labelled('facts.days', (is, look) => orNone(is.days, look)),
  lastDay: labelled('facts.lastDay', (is, look) => dayOrNone(is.lastDay, look)),
  papersBy: labelled('facts.papersBy', (is, look) => dayOrNone(is.papersBy, look)),
  quote: worded((is) => is.quote),
};

export function tellStep(look: Look, was: Step | undefined, is: Step | undefined): readonly Change[] {
  const name = stepIn(look, (is ?? was)?.id ?? '');
  if (!was) return [said(look.t('outline.stepAdded', { step: name }))];
  if (!is) return [said(look.t('outline.stepRemoved', { step: name }))];
  return tellFieldsOf(STEP, { look, was, is, name });
}

/** Links are redrawn where a step came, went or was moved: the step says it. */
const stepsMoved = ({ before, after }: Look): boolean =>
  Object.values(before.steps).some((step) => after.steps[step.id]?.order !== step.order) ||
  Object.keys(after.steps).some((id) => !Object.hasOwn(before.steps, id));

const sayLink = (look: Look, link: Link): string => {
  const { after, t, language } = look;
  const ends = { from: stepIn(look, link.from), to: stepIn(look, link.to) };
  if (!link.condition) return t('sheet.link', ends);
  return t('sheet.linkOn', { ...ends, condition: sayCondition(link.condition, after.fields.currency, language) });
};

/** One sentence names both ends and the condition, so that either says it for all. */
const LINK: Tellers<Link> = {
  from: ({ look, is }) => said(sayLink(look, is)),
  to: ({ look, was, is }) => (was.from === is.from ? said(sayLink(look, is)) : null),
  condition: ({ look, was, is }) => {
    if (was.from !== is.from || was.to !== is.to) return null;
    const isText = was.condition?.kind === 'text' && is.condition?.kind === 'text';
    const words = is.condition
      ? sayLink(look, is)
      : value(look, sayLink(look, is), look.t('inspector.conditionAlways'));
    return isText ? typed(words) : said(words);
  },
};

export function tellLink(look: Look, was: Link | undefined, is: Link | undefined): readonly Change[] {
  const { t, before } = look;
  if (stepsMoved(look)) return [];
  if (was && is) return tellFieldsOf(LINK, { look, was, is, name: '' });
  // The first link draws all that the order implied; only what the order did not say is news.
  if (is && mapIndex(before).links.length === 0 && isNextInOrder(look, is) && !is.condition) return [];
  if (is) return [said(t('changes.linkAdded', { link: sayLink(look, is) }))];
  return was ? [said(t('changes.linkRemoved', { link: sayLink(look, was) }))] : [];
}

const isNextInOrder = ({ after }: Look, { from, to }: Link): boolean => {
  const { positionOfStep } = mapIndex(after);
  return positionOfStep(to) === positionOfStep(from) + 1;
};

const RELATIONS: { readonly [Kind in RelationKind]: TextKey } = {
  influence: 'sheet.sways',
  conflict: 'sheet.conflict',
  'reports-to': 'sheet.reportsTo',
  guards: 'sheet.guards',
};

const sayRelation = (look: Look, { kind, from, to, strength }: Relation): string => {
  const words = look.t(RELATIONS[kind], { from: personIn(look, from), to: personIn(look, to) });
  if (kind !== 'influence' || strength === 'normal') return words;
  return look.t('changes.withStrength', { words, strength: STRENGTH_NAMES[strength][look.language].toLowerCase() });
};

const sayStrength = ({ look, is }: Told<Relation>): Change => {
  const words = sayRelation(look, { ...is, strength: 'normal' });
  const strength = STRENGTH_NAMES[is.strength][look.language].toLowerCase();
  return said(look.t('changes.withStrength', { words, strength }));
};

const RELATION: Tellers<Relation> = {
  kind: ({ look, is }) => said(sayRelation(look, is)),
  from: ({ look, was, is }) => (was.kind === is.kind ? said(sayRelation(look, is)) : null),
  to: ({ look, was, is }) => (was.kind === is.kind && was.from === is.from ? said(sayRelation(look, is)) : null),
  strength: sayStrength,
  note: ({ look, is }) => typed(value(look, sayRelation(look, is), is.note || look.t('common.none'))),
};

export function tellRelation(look: Look, was: Relation | undefined, is: Relation | undefined): readonly Change[] {
  const ends = is ?? was;
  if (!ends || cameOrWent(look, 'people', ends.from) || cameOrWent(look, 'people', ends.to)) return [];
  if (was && is) return tellFieldsOf(RELATION, { look, was, is, name: '' });
  return [said(is ? sayRelation(look, is) : look.t('changes.noLonger', { words: sayRelation(look, ends) }))];
}
