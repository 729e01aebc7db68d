/** What differs between two states of our side, in words with names; must never tell anything about a customer. */
import { RULES } from '../../analysis/blockers/rules.ts';
import { dropExampleTeam } from '../../edit/ourSide/exampleTeam.ts';
import type {
  Asset,
  LeadTime,
  OurPerson,
  OurSide,
  PlaybookOverride,
  Product,
  RequirementKey,
  RuleSetting,
  Thresholds,
} from '../../model/ourSide.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { Language } from '../../model/words.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { nameOfOurs } from '../nameOfOurs.ts';
import { nameOfRequirement } from '../nameOfRequirement.ts';
import { type Silent, silent } from './fieldTellers.ts';
import { type Change, said, typed } from './names.ts';

/** How to speak of them. */
interface Voice {
  readonly t: Say;
  readonly language: Language;
}

interface Told<Rec> extends Voice {
  readonly was: Rec;
  readonly is: Rec;
  readonly name: string;
}

type TellField<Rec> = (told: Told<Rec>) => readonly Change[];
type Tellers<Rec> = { readonly [Field in Exclude<keyof Rec, 'id'>]-?: TellField<Rec> | Silent };
type Fields = { readonly [field: string]: unknown };

function tellFieldsOf<Rec extends object>(tellers: Tellers<Rec>, told: Told<Rec>): readonly Change[] {
  const [was, is] = [told.was as Fields, told.is as Fields];
  return Object.entries<TellField<Rec> | Silent>(tellers).flatMap(([field, tell]) =>
    typeof tell !== 'function' || sameJson(was[field], is[field]) ? [] : tell(told),
  );
}

const changed = (t: Say, name: string, value: string) => t('outline.changed', { name, value });
const asked = (key: string, language: Language) => nameOfRequirement(key as RequirementKey, language);
const idsOf = (was: object, is: object) => [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
const ORDER = silent('nothing of ours is moved by hand');

const PERSON: Tellers<OurPerson> = {
  name: ({ t, is, name }) => [typed(changed(t, name, is.name || t('common.none')))],
  title: ({ t, is, name }) => [typed(changed(t, name, is.title || t('common.none')))],
  capabilities: ({ t, language, was, is, name }) =>
    idsOf(was.capabilities, is.capabilities)
      .filter((key) => was.capabilities[key] !== is.capabilities[key])
      .map((key) => {
        const have = is.capabilities[key] ?? 'notRecorded';
        return said(changed(t, name, changed(t, asked(key, language), t(`ourside.${have}`))));
      }),
  example: silent('it comes and goes with the example team, which is told as a whole'),
  order: ORDER,
};

const ASSET: Tellers<Asset> = {
  have: ({ t, is, name }) => [said(changed(t, name, t(`ourside.${is.have}`)))],
  note: ({ t, was, is, name }) => (was.have === is.have ? [typed(changed(t, name, is.note || t('common.none')))] : []),
  example: silent('the mark goes with an edit that is told'),
};

/** One that was never switched is one that is on. */
const RULE: Tellers<RuleSetting> = {
  off: ({ t, is, name }) => [said(t(is.off ? 'changes.ruleOffAll' : 'changes.ruleOn', { rule: name }))],
};

const percent = (label: TextKey, bound: keyof Thresholds): TellField<Thresholds> => {
  return ({ t, is }) => [said(changed(t, t(label), `${Math.round(is[bound] * 100)}`))];
};
const days = (label: TextKey, bound: keyof Thresholds): TellField<Thresholds> => {
  return ({ t, is }) => [said(changed(t, t(label), `${is[bound]}`))];
};

const THRESHOLDS: Tellers<Thresholds> = {
  partTimeFit: percent('ourside.partTimeFit', 'partTimeFit'),
  partTimeBlocked: percent('ourside.partTimeBlocked', 'partTimeBlocked'),
  splitFit: percent('ourside.splitFit', 'splitFit'),
  splitBlocked: percent('ourside.splitBlocked', 'splitBlocked'),
  coldAfterDays: days('ourside.coldAfterDays', 'coldAfterDays'),
  quietAheadDays: days('ourside.quietAheadDays', 'quietAheadDays'),
};

const sayPlaybook: TellField<PlaybookOverride> = ({ t }) => [said(t('changes.playbook'))];

const PLAYBOOK: Tellers<PlaybookOverride> = {
  words: sayPlaybook,
  off: sayPlaybook,
  day: sayPlaybook,
  shipped: silent('it is noted beside words, which are told'),
  own: sayPlaybook,
  gates: sayPlaybook,
  silences: sayPlaybook,
  place: sayPlaybook,
  learns: sayPlaybook,
  once: sayPlaybook,
};

const LEAD_TIME: Tellers<LeadTime> = {
  days: ({ t, is, name }) => [said(changed(t, name, `${t('facts.days')} ${is.days}`))],
};

const PRODUCT: Tellers<Product> = {
  name: ({ t, name }) => [typed(changed(t, t('facts.product'), name))],
  revenue: ({ t, language, is, name }) => [said(changed(t, name, sayMoney(is.revenue, is.currency, language)))],
  currency: ({ t, language, was, is, name }) =>
    was.revenue === is.revenue ? [said(changed(t, name, sayMoney(is.revenue, is.currency, language)))] : [],
  order: ORDER,
};

/** Of one record, in one of the states or in both. */
type TellRecord<Rec> = (voice: Voice, was: Rec | undefined, is: Rec | undefined) => readonly Change[];
type Tables = Omit<OurSide, 'thresholds'>;

const TABLES: { readonly [Name in keyof Tables]: TellRecord<Tables[Name][string]> } = {
  people: (voice, was, is) => {
    const { t } = voice;
    const person = is ?? was;
    const name = person ? nameOfOurs(person, t) : '';
    if (!was) return [said(t('ourside.personAdded', { name }))];
    if (!is) return [said(t('ourside.personRemoved', { name }))];
    return tellFieldsOf(PERSON, { ...voice, was, is, name });
  },
  assets: (voice, was, is) => {
    const { t, language } = voice;
    const name = asked((is ?? was)?.id ?? '', language);
    if (was && is) return tellFieldsOf(ASSET, { ...voice, was, is, name });
    return [said(changed(t, name, t(`ourside.${is?.have ?? 'notRecorded'}`)))];
  },
  ruleSettings: (voice, was, is) => {
    const id = (is ?? was)?.id ?? '';
    const never: RuleSetting = { id, off: false };
    const name = RULES.find((rule) => rule.id === id)?.words[voice.language].name ?? voice.t('changes.someRule');
    return tellFieldsOf(RULE, { ...voice, was: was ?? never, is: is ?? never, name });
  },
  playbook: (voice, was, is) =>
    was && is
      ? tellFieldsOf(PLAYBOOK, { ...voice, was, is, name: '' }).slice(0, 1)
      : [said(voice.t('changes.playbook'))],
  leadTimes: (voice, was, is) => {
    const { t, language } = voice;
    const id = (is ?? was)?.id;
    const name = id ? STEP_KIND_NAMES[id][language] : '';
    if (was && is) return tellFieldsOf(LEAD_TIME, { ...voice, was, is, name });
    return [said(changed(t, name, `${t('facts.days')} ${is ? is.days : t('facts.usual')}`))];
  },
  products: (voice, was, is) => {
    const { t } = voice;
    const name = (is ?? was)?.name || t('changes.empty');
    if (was && is) return tellFieldsOf(PRODUCT, { ...voice, was, is, name });
    return [said(t(is ? 'changes.noted' : 'changes.dropped', { what: changed(t, t('facts.product'), name) }))];
  },
};

function tellTable<Name extends keyof Tables, Rec extends Tables[Name][string]>(
  voice: Voice,
  name: Name,
  before: Tables[Name],
  after: Tables[Name],
): readonly Change[] {
  const tell: TellRecord<Rec> = TABLES[name];
  return idsOf(before, after)
    .filter((id) => before[id] !== after[id])
    .flatMap((id) => tell(voice, before[id] as Rec | undefined, after[id] as Rec | undefined));
}

/** The example team comes and goes as a whole, and is told as one. */
const triesExample = ({ people }: OurSide): boolean => Object.values(people).some(({ example }) => example);

/** The changes that lead from one state to the other. */
export function findOurChanges(before: OurSide, after: OurSide, t: Say, language: Language): readonly Change[] {
  const voice: Voice = { t, language };
  const tables = Object.keys(TABLES) as (keyof Tables)[];
  const bounds = tellFieldsOf(THRESHOLDS, { ...voice, was: before.thresholds, is: after.thresholds, name: '' });
  const [was, is] = [before, after].map(triesExample);
  const told = tables.flatMap((name) =>
    was === is
      ? tellTable(voice, name, before[name], after[name])
      : tellTable(voice, name, dropExampleTeam(before)[name], dropExampleTeam(after)[name]),
  );
  // Several entries of the playbook that change at once, as when a file is opened, are told once.
  const once = told.filter(
    (change, place) =>
      change.words !== t('changes.playbook') || told.findIndex(({ words }) => words === change.words) === place,
  );
  const team = was === is ? [] : [said(t(is ? 'ourside.exampleAdded' : 'ourside.exampleDropped'))];
  return [...team, ...once, ...bounds];
}
