/** What changed about steps, links and relations, in words; must never tell of links that merely followed a step. */
import { mapIndex } from '../../model/mapIndex.ts';
import type { Link, Relation, Step } from '../../model/records.ts';
import type { RelationKind } from '../../model/words.ts';
import { STEP_KIND_NAMES, STRENGTH_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import type { TextKey } from '../../text/text.ts';
import { sayCondition } from '../sayCondition.ts';
import { type Change, cameOrWent, type Look, personIn, said, stepIn, typed, value } from './names.ts';

export function tellStep(look: Look, was: Step | undefined, is: Step | undefined): readonly Change[] {
  const { t, language, after } = look;
  const step = stepIn(look, (is ?? was)?.id ?? '');
  if (!was) return [said(t('outline.stepAdded', { step }))];
  if (!is) return [said(t('outline.stepRemoved', { step }))];
  const changes: Change[] = [];
  if (was.name !== is.name) {
    changes.push(typed(t('changes.renamed', { before: was.name || t('common.unnamedStep'), after: step })));
  }
  if (was.kind !== is.kind) changes.push(said(value(look, step, STEP_KIND_NAMES[is.kind][language])));
  if (was.here !== is.here) changes.push(said(t(is.here ? 'changes.here' : 'changes.hereNot', { step })));
  if (was.order !== is.order) {
    changes.push(said(t('sheet.stepMoved', { step, number: mapIndex(after).positionOfStep(is.id) + 1 })));
  }
  if (was.quote !== is.quote) changes.push(typed(value(look, step, is.quote || t('common.none'))));
  return changes;
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

export function tellLink(look: Look, was: Link | undefined, is: Link | undefined): readonly Change[] {
  const { t, before } = look;
  if (stepsMoved(look)) return [];
  if (was && is) {
    const isText = was.condition?.kind === 'text' && is.condition?.kind === 'text';
    if (sameJson(was.condition, is.condition) && was.from === is.from && was.to === is.to) return [];
    const words = is.condition ? sayLink(look, is) : value(look, sayLink(look, is), t('inspector.conditionAlways'));
    return [isText ? typed(words) : said(words)];
  }
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

export function tellRelation(look: Look, was: Relation | undefined, is: Relation | undefined): readonly Change[] {
  const { t, language } = look;
  const ends = is ?? was;
  if (!ends || cameOrWent(look, 'people', ends.from) || cameOrWent(look, 'people', ends.to)) return [];
  if (!was || !is)
    return [said(is ? sayRelation(look, is) : t('changes.noLonger', { words: sayRelation(look, ends) }))];
  const changes: Change[] = [];
  if (was.from !== is.from || was.to !== is.to || was.kind !== is.kind) changes.push(said(sayRelation(look, is)));
  if (was.strength !== is.strength) {
    const words = sayRelation(look, { ...is, strength: 'normal' });
    changes.push(
      said(t('changes.withStrength', { words, strength: STRENGTH_NAMES[is.strength][language].toLowerCase() })),
    );
  }
  if (was.note !== is.note) changes.push(typed(value(look, sayRelation(look, is), is.note || t('common.none'))));
  return changes;
}
