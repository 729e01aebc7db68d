/** A made-up team with which our side can be tried; must never touch, or count beside, anybody whom the seller has recorded. */
import type { OurPersonId } from '../../model/ids.ts';
import { type Have, hasExampleTeam, isRecorded, type OurPerson, type OurSide } from '../../model/ourSide.ts';
import type { OrderKey } from '../../model/records.ts';
import type { FunctionId, Language } from '../../model/words.ts';
import { putOurs } from './ourSideEdit.ts';

interface Member {
  /** Always the same, so that two tabs that begin at once make one team. */
  readonly id: OurPersonId;
  readonly name: { readonly [Of in Language]: string };
  readonly title: { readonly [Of in Language]: string };
  readonly brings: OurPerson['capabilities'];
  /** At whose functions they would be the one responsible; nobody is for those that no member names. */
  readonly covers: readonly FunctionId[];
}

const member = (id: string, told: Omit<Member, 'id'>): Member => ({ id: `example.${id}` as OurPersonId, ...told });

const TEAM: readonly Member[] = [
  member('account', {
    name: { en: 'Nora Field (example)', 'zh-CN': '方哲（示例）' },
    title: { en: 'Key account manager', 'zh-CN': '大客户经理' },
    brings: {
      'capability:customer-view': 'have',
      'capability:positioning': 'partly',
      'capability:negotiation': 'partly',
      'capability:consensus': 'partly',
    },
    covers: ['user-department', 'administration', 'sales', 'marketing', 'operations', 'procurement'],
  }),
  member('presales', {
    name: { en: 'Iris Moreau (example)', 'zh-CN': '苏禾（示例）' },
    title: { en: 'Presales consultant', 'zh-CN': '售前顾问' },
    brings: {
      'capability:technical-grasp': 'have',
      'capability:industry-expertise': 'partly',
      'capability:security-answers': 'partly',
    },
    covers: ['it', 'information-security', 'data-protection'],
  }),
  member('head', {
    name: { en: 'Omar Haddad (example)', 'zh-CN': '陆远（示例）' },
    title: { en: 'Head of sales', 'zh-CN': '销售总监' },
    brings: {
      'capability:negotiation': 'have',
      'capability:executive-conversation': 'have',
      'capability:financial-reasoning': 'partly',
    },
    covers: ['executive', 'finance', 'shareholder'],
  }),
  member('delivery', {
    name: { en: 'Pia Lindqvist (example)', 'zh-CN': '罗静（示例）' },
    title: { en: 'Delivery manager', 'zh-CN': '交付经理' },
    brings: {
      'capability:acceptance': 'have',
      'capability:change-guidance': 'partly',
    },
    covers: [],
  }),
];

/** As of a firm that sells to small businesses and begins with large ones: good at the product, thin in paper, law and figures. */
const ASSETS: { readonly [requirement: string]: Have } = {
  'system:crm-record': 'have',
  'system:demo-environment': 'have',
  'system:quoting': 'have',
  'system:training-material': 'have',
  'system:service-desk': 'have',
  'system:pilot-kit': 'partly',
  'system:rollout-plan': 'have',
  'system:contract-templates': 'partly',
  'system:reference-library': 'partly',
  'system:integration-list': 'partly',
  'system:acceptance-checklist': 'partly',
  'system:security-papers': 'missing',
  'system:roi-calculator': 'partly',
  'system:comparison-sheets': 'partly',
  'system:tender-library': 'missing',
  'team:presales': 'have',
  'team:after-sales': 'have',
  'team:delivery': 'have',
  'team:training': 'have',
  'team:product': 'partly',
  'team:legal': 'partly',
  'team:finance': 'partly',
  'team:security': 'missing',
  'team:management-sponsor': 'partly',
};

/** Puts the team in where nobody is recorded; the same side where somebody is. What the seller has answered stays as it is. */
export function addExampleTeam(ours: OurSide, language: Language): OurSide {
  if (isRecorded(ours)) return ours;
  const people = TEAM.map(({ id, name, title, brings }, place) => ({
    id,
    name: name[language],
    title: title[language],
    capabilities: brings,
    example: true as const,
    order: `a${place}` as OrderKey,
  }));
  const assets = Object.entries(ASSETS)
    .filter(([id]) => !Object.hasOwn(ours.assets, id))
    .map(([id, have]) => ({ id, have, note: '', example: true as const }));
  const manned = people.reduce((sofar, person) => putOurs(sofar, 'people', person), ours);
  return assets.reduce((sofar, asset) => putOurs(sofar, 'assets', asset), manned);
}

/** Takes the team away, and nothing that was recorded since. */
export function dropExampleTeam(ours: OurSide): OurSide {
  if (!hasExampleTeam(ours)) return ours;
  return { ...ours, people: own(ours.people), assets: own(ours.assets) };
}

/** The member who would answer for somebody of this function; null for functions that the team leaves open. */
export const exampleOwner = (of: FunctionId | 'unknown'): OurPersonId | null =>
  TEAM.find(({ covers }) => covers.some((known) => known === of))?.id ?? null;

const own = <Rec extends { readonly example?: true }>(table: { readonly [id: string]: Rec }) =>
  Object.fromEntries(Object.entries(table).filter(([, record]) => !record.example));
