// The CRM purchase of the second example, typed from the blank sheet by keyboard alone, in Chinese.
import { expect, type Page } from '@playwright/test';
import { mapIndex } from '../../src/model/mapIndex.ts';
import type { Language } from '../../src/model/words.ts';
import {
  CONTACT_NAMES,
  FUNCTION_NAMES,
  LANE_NAMES,
  OFFER_NAMES,
  ROLE_NAMES,
  STANCE_NAMES,
  STRENGTH_NAMES,
  TOPIC_NAMES,
} from '../../src/playbook/names.ts';
import { CRM_WORDS, type CrmWords } from './support/crmWords.ts';
import { KeyDrawing } from './support/keyDrawing.ts';
import { type Listed, listed, listedRows } from './support/listed.ts';
import { readMap, seatsOf } from './support/readMap.ts';
import { inLanguage, test } from './support/session.ts';
import { unfoldBlockers } from './support/sights.ts';

/** Counts what a pointer does to the page: nothing, here. */
const watchPointer = (page: Page) =>
  page.addInitScript(() => {
    window.addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pointed', 'yes'), true);
  });

/** Worked out by hand from the rules; who is meant stands behind the colon. */
const expectedFindings = ({ name, step }: CrmWords): readonly string[] =>
  [
    'stop budget-not-discussed',
    `stop kp-cannot-push: ${[name.bai, name.gao, name.qiu].sort().join(' ')}`,
    `stop uncontacted-approver: ${name.bai}`,
    `stop uncontacted-approver: ${name.shen}`,
    `slow opposed-approver: ${name.gao}`,
    `slow unknown-stance: ${name.qiu}`,
    `slow approvers-in-conflict: ${[name.lin, name.zhao].sort().join(' ')}`,
    'note no-account',
    'slow no-champion',
    'slow no-reason-now',
    'slow missing-function',
    `slow uncontacted-party: ${name.mo} @${step.contract}`,
    `slow supervisors-ignored: ${name.mo}`,
    `slow sibling-ignored: ${name.bai}`,
    `slow no-message: ${name.lin}`,
    `slow no-message: ${name.qiu}`,
    `slow no-message: ${name.gao}`,
    `slow terms-unprepared @${step.contract}`,
    `slow hidden-opinion-holder: ${name.ning}`,
    `slow hidden-opinion-holder: ${name.zhao}`,
    'slow no-next-step',
  ].sort();

const tell = (finding: Listed, map: Awaited<ReturnType<typeof readMap>>): string => {
  const people = finding.people.map((id) => map.people[id]?.name ?? '').sort();
  const steps = finding.steps.map((id) => ` @${map.steps[id]?.name}`).join('');
  return `${finding.severity} ${finding.rule}${people.length > 0 ? `: ${people.join(' ')}` : ''}${steps}`;
};

inLanguage('zh-CN', (language) => {
  const words = CRM_WORDS[language];
  const { name, step } = words;

  test('the CRM purchase is typed by keyboard alone, and found again after a reload', async ({ page, t }) => {
    test.setTimeout(180_000);
    await watchPointer(page);
    await page.goto('./');
    const drawing = new KeyDrawing(page, t, language);
    const { hands } = drawing;
    const says = { role: ROLE_NAMES, fn: FUNCTION_NAMES, stance: STANCE_NAMES, contact: CONTACT_NAMES };
    const say = <List extends keyof typeof says>(list: List, id: keyof (typeof says)[List] & string): string =>
      (says[list] as unknown as { readonly [id: string]: { readonly [lang in Language]: string } })[id]?.[language] ??
      '';

    // Home's question waits to be answered.
    await expect(page.getByRole('textbox', { name: t('home.question') })).toBeFocused();
    await hands.enter(drawing.line('lin', say('fn', 'sales'), say('stance', 'supporter'), say('contact', 'met')));

    // The first step waits for its name.
    await drawing.focused(t('outline.stepName', { number: 1 }));
    await hands.enter(step.need);
    await drawing.draft('need');
    await hands.press('ArrowUp');
    await drawing.focused(t('outline.personName'));
    await expect(page.locator(':focus')).toHaveValue(name.lin);
    await hands.press('Alt+k');
    await hands.press('Enter');
    await drawing.draft('need');

    await drawing.step('selection');
    await drawing.person(drawing.line('qiu', say('fn', 'procurement'), say('contact', 'contacted')), 'selection');
    await drawing.person(
      drawing.line('gao', say('fn', 'it'), say('stance', 'sceptic'), say('contact', 'met')),
      'selection',
    );
    await drawing.kind('selection', 'selection');

    // Somebody who is on the sheet already is offered, and taken for a second seat.
    await drawing.step('sign');
    const before = hands.strokes;
    await hands.type([...name.lin].slice(0, -1).join(''));
    const offered = page.getByRole('option', { name: name.lin });
    await expect(offered).toBeVisible();
    await hands.press('ArrowDown');
    await expect(offered).toHaveAttribute('aria-selected', 'true');
    await hands.press('Enter');
    await drawing.draft('sign');
    drawing.perPerson.push(hands.strokes - before);
    await drawing.kind('budget', 'sign');

    await drawing.step('report');
    await drawing.person(drawing.line('shen', say('fn', 'executive'), say('contact', 'identified')), 'report');
    await drawing.kind('budget', 'report');

    await drawing.step('contract');
    await drawing.person(drawing.line('bai', say('fn', 'finance'), say('contact', 'none')), 'contract');
    await drawing.person(
      drawing.line('mo', say('fn', 'legal'), say('role', 'informed'), say('contact', 'none')),
      'contract',
    );

    await drawing.step('use');
    // The whole name is enough: the one of this name is taken unless somebody else is asked for.
    await drawing.person(`${name.lin}${words.comma}${say('role', 'executor')}`, 'use');

    // An empty line leads on to the next step, and an empty next step to whoever stands outside.
    await hands.press('Enter');
    await hands.press('Enter');
    await drawing.draft('outside');
    await drawing.person(
      drawing.line('zhao', say('fn', 'sales'), say('stance', 'sceptic'), say('contact', 'identified')),
      'outside',
    );
    await drawing.person(drawing.line('ning', say('fn', 'outside'), say('contact', 'identified')), 'outside');
    expect(Math.max(...drawing.perPerson), 'strokes beyond the text for one person').toBeLessThanOrEqual(3);

    await test.step('links with conditions', async () => {
      await drawing.details(step.selection);
      await drawing.take(t('inspector.addLink'), step.report);
      for (const [to, when] of [
        [step.report, t('inspector.conditionAbove')],
        [step.sign, t('inspector.conditionUpTo')],
      ] as const) {
        const link = page.getByRole('group', { name: to });
        await hands.tabTo(link.getByRole('combobox', { name: t('inspector.condition') }), 'Shift+Tab');
        await hands.choose(when);
        await hands.press('Tab');
        await drawing.focused(t('inspector.conditionAmount'));
        await hands.replace(words.own);
        await hands.press('Enter');
      }
      await hands.tabTo(page.getByRole('textbox', { name: t('outline.stepName', { number: 2 }) }), 'Shift+Tab');
      await drawing.details(step.sign);
      await drawing.take(t('inspector.addLink'), step.contract);
      const toReport = page.getByRole('button', { name: `${t('inspector.deleteLink')}: ${step.report}` });
      await hands.tabTo(toReport, 'Shift+Tab');
      await hands.press('Enter');
      await expect(toReport).toBeHidden();
    });

    await test.step('who sways whom, and what they may sign', async () => {
      await hands.tabTo(page.getByRole('textbox', { name: t('outline.stepName', { number: 3 }) }), 'Shift+Tab');
      await drawing.details(name.lin);
      await drawing.choose(t('inspector.limit'), t('inspector.limitAmount'));
      await drawing.fill(t('inspector.limitUpTo'), words.own);
      await hands.tabTo(page.getByRole('button', { name: t('inspector.addContact') }));
      await hands.press('Enter');
      await hands.tabTo(page.getByRole('checkbox', { name: TOPIC_NAMES.need[language], exact: true }), 'Shift+Tab');
      await hands.press('Space');
      await drawing.fill(t('inspector.learnt'), words.learnt);
      await drawing.take(t('inspector.other'), name.shen);
      await hands.press('Shift+Tab');
      await drawing.choose(t('inspector.addRelation'), t('inspector.relConflict'));
      await drawing.take(t('inspector.other'), name.zhao);

      const toName = (person: string) =>
        page
          .getByRole('textbox', { name: t('outline.personName'), exact: true })
          .and(page.locator(`[value="${person}"][data-line]`));
      await hands.tabTo(toName(name.lin).first(), 'Shift+Tab');
      await drawing.details(name.shen);
      await drawing.choose(t('inspector.limit'), t('inspector.limitAmount'));
      await drawing.fill(t('inspector.limitUpTo'), words.vice);
      await hands.tabTo(toName(name.shen), 'Shift+Tab');
      await drawing.details(name.ning);
      await drawing.take(t('inspector.other'), name.lin);
      await hands.tabTo(toName(name.ning), 'Shift+Tab');
      await drawing.details(name.zhao);
      await drawing.take(t('inspector.other'), name.gao);
      const sways = page.getByRole('group', { name: t('inspector.sways', { name: name.gao }) });
      await hands.tabTo(sways.getByRole('combobox', { name: t('inspector.strength') }), 'Shift+Tab');
      await hands.choose(STRENGTH_NAMES.strong[language]);
      await hands.tabTo(toName(name.zhao), 'Shift+Tab');
    });

    await test.step('what finance and legal ask', async () => {
      await drawing.details(step.contract);
      await hands.tabTo(page.getByRole('button', { name: t('inspector.addTerm') }));
      await hands.press('Enter');
      await hands.tabTo(page.getByRole('textbox', { name: t('inspector.term') }), 'Shift+Tab');
      await hands.type(words.term);
      await hands.tabTo(page.getByRole('textbox', { name: t('outline.stepName', { number: 5 }) }), 'Shift+Tab');
      await hands.press('Alt+Enter');
    });

    await test.step('the purchase as a whole', async () => {
      const about = page.getByRole('button', { name: new RegExp(t('common.unnamedMap')) });
      await hands.tabTo(about, 'Shift+Tab');
      await hands.press('Enter');
      const details = page.getByRole('complementary', { name: t('inspector.aboutMap') });
      await expect(details).toBeFocused();
      await hands.tabTo(details.getByRole('textbox', { name: t('inspector.mapName') }));
      await hands.type(words.map);
      await hands.tabTo(details.getByRole('textbox', { name: t('inspector.amount'), exact: true }).first());
      await hands.type(words.whole);
      await hands.press('Enter');
      await hands.tabTo(details.getByRole('checkbox', { name: OFFER_NAMES.system[language] }));
      await hands.press('Space');
      await hands.tabTo(details.getByRole('combobox', { name: t('inspector.touchesData') }));
      await hands.choose(t('common.yes'));
      await hands.press('Escape');
      await expect(details).toBeHidden();
      await expect(page.getByRole('button', { name: new RegExp(words.map) })).toBeFocused();
    });

    await hands.press('Alt+Shift+1');
    const table = page.getByRole('table', { name: t('lanes.table') });
    await expect(table).toBeVisible();
    for (const lane of Object.keys(LANE_NAMES)) {
      await expect(table.getByRole('rowheader', { name: t(`lanes.${lane as keyof typeof LANE_NAMES}`) })).toBeVisible();
    }
    const cards = page.getByRole('button', { name: new RegExp(name.lin) });
    await expect(cards.filter({ visible: true }).first()).toBeVisible();
    await hands.tabTo(
      page.getByRole('complementary', { name: t('blockers.title') }).getByRole('button', { expanded: false }),
    );
    await hands.press('Enter');
    expect(await page.locator('html').getAttribute('data-pointed'), 'a pointer was used').toBeNull();

    const map = await readMap(page, t);
    const index = mapIndex(map);
    expect(seatsOf(map)).toEqual([
      `${step.need} (need): ${name.lin} initiator`,
      `${step.selection} (selection): ${name.qiu} approver, ${name.gao} approver`,
      `${step.sign} (budget): ${name.lin} approver`,
      `${step.report} (budget): ${name.shen} approver`,
      `${step.contract} (contract): ${name.bai} approver, ${name.mo} informed`,
      `${step.use} (payment): ${name.lin} executor`,
    ]);
    const stepName = (id: string) => map.steps[id]?.name;
    expect(index.links.map(({ from, to, condition }) => [stepName(from), stepName(to), condition]).sort()).toEqual(
      [
        [step.need, step.selection, null],
        [step.selection, step.sign, { kind: 'up-to', amount: 300_000 }],
        [step.selection, step.report, { kind: 'above', amount: 300_000 }],
        [step.sign, step.contract, null],
        [step.report, step.contract, null],
        [step.contract, step.use, null],
      ].sort(),
    );
    const personName = (id: string) => map.people[id]?.name;
    expect(
      index.relations
        .map(({ kind, from, to, strength }) => `${personName(from)} ${kind} ${personName(to)} ${strength}`)
        .sort(),
    ).toEqual(
      [
        `${name.lin} influence ${name.shen} normal`,
        `${name.lin} conflict ${name.zhao} normal`,
        `${name.ning} influence ${name.lin} normal`,
        `${name.zhao} influence ${name.gao} strong`,
      ].sort(),
    );
    expect(Object.values(map.people).find((person) => person.name === name.lin)).toMatchObject({
      title: words.title.lin,
      function: 'sales',
      stance: 'supporter',
      contact: 'met',
      kp: true,
      limit: { kind: 'amount', amount: 300_000 },
    });
    expect(map.fields).toMatchObject({ name: words.map, amount: 800_000, offerKinds: ['system'], touchesData: true });

    const findings = listed(map, language);
    expect(findings.map((finding) => tell(finding, map)).sort()).toEqual(expectedFindings(words));
    const panel = page.getByRole('complementary', { name: t('blockers.title') });
    const shown = async () => (await panel.getByRole('article').getByRole('heading').allTextContents()).sort();
    const titles = [...listedRows(map, language)].sort();
    expect(await shown()).toEqual(titles);

    await page.reload();
    await expect(table).toBeVisible();
    await unfoldBlockers(page, t);
    expect(await shown()).toEqual(titles);
    expect(await readMap(page, t)).toEqual(map);
  });
});
