/** What the customer gains against what it costs them, line by line; on a safe one the purchase's alone, without who said so. */
import { type AccountSide, readFigures, readSides } from '../../../analysis/account.ts';
import { sourceOf } from '../../../model/factSource.ts';
import type { PersonId } from '../../../model/ids.ts';
import { sayMoney } from '../../../model/sayMoney.ts';
import { ACCOUNT_NAMES, SIZE_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { saySource } from '../../../telling/saySource.ts';
import type { Given } from '../given.ts';
import type { Row, TextBlock } from './block.ts';
import { titleOf } from './titleOf.ts';

export function accountSums(given: Given): readonly TextBlock[] {
  const { analysis, safe, t } = given;
  const { drawn } = analysis.facts;
  const years = t('account.over', { years: t('account.yearCount', { count: drawn.fields.accountYears }) });
  const own = safe ? [] : [...analysis.account.people.keys()].sort();
  return [
    titleOf(given, [t(safe ? 'account.theirTitle' : 'account.title'), years].join(' · ')),
    ...blocksOf(given, null),
    ...own.flatMap((person): readonly TextBlock[] => [
      { kind: 'heading', text: t('account.own', { name: nameOfPerson(drawn.people[person], t) }) },
      ...blocksOf(given, person),
    ]),
  ];
}

function blocksOf(given: Given, person: PersonId | null): readonly TextBlock[] {
  const { analysis, language, t } = given;
  const { drawn } = analysis.facts;
  const money = (amount: number) => sayMoney(amount, drawn.fields.currency, language);
  const sides = readSides(drawn, person);
  const figures = readFigures(drawn, person);
  const said = figures && [
    `${t('account.gains')} ${money(figures.value)} · ${t('account.costs')} ${money(figures.cost)}`,
    figures.value > figures.cost && t('account.left', { amount: money(figures.value - figures.cost) }),
    figures.value < figures.cost && t('account.short', { amount: money(figures.cost - figures.value) }),
    figures.payback !== null && t('account.paidBack', { months: t('account.months', { count: figures.payback }) }),
    figures.monthlyLoss !== null && t('account.delay', { amount: money(figures.monthlyLoss) }),
  ];
  const table = (side: 'value' | 'cost'): TextBlock => ({
    kind: 'table',
    columns: [
      { title: t(side === 'value' ? 'account.gains' : 'account.costs'), share: 4 },
      { title: t('out.kind'), share: 2 },
      { title: t('out.amount'), share: 2 },
      ...(given.safe ? [] : [{ title: t('out.saidBy'), share: 3 }]),
    ],
    rows: sides[side].map((one) => rowOf(one, given)),
  });
  return [
    ...(said ? [{ kind: 'list' as const, items: said.flatMap((rest) => (rest ? [{ lead: '', rest }] : [])) }] : []),
    table('value'),
    table('cost'),
  ];
}

function rowOf({ line }: AccountSide, { analysis: { facts }, safe, language, t }: Given): Row {
  const { drawn } = facts;
  const kind = ACCOUNT_NAMES[line.kind][language];
  const amount =
    line.amount === null
      ? SIZE_NAMES[line.size][language]
      : `${sayMoney(line.amount, drawn.fields.currency, language)} ${t(line.per === 'year' ? 'inspector.perYear' : 'inspector.perOnce')}`;
  const source = sourceOf(drawn, { table: 'accountLines', record: line.id, field: 'amount' });
  const cells = [line.text || kind, kind, amount];
  return { cells: safe ? cells : [...cells, saySource(source, drawn, facts.today, language, t)] };
}
