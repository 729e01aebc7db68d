// @vitest-environment happy-dom
// Home's question is answered, the step named, and whoever is typed next is the next person.
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import type { Language } from '../../../src/model/words.ts';
import { type OpenApp, openApp } from '../../support/openApp.tsx';

const answered = async (answer: string, language: Language = 'en'): Promise<OpenApp> => {
  const app = await openApp('#/', { language });
  const question = await app.findByRole('textbox', { name: app.t('home.question') });
  question.focus();
  if (answer.includes('\n')) await app.user.paste(answer);
  else await app.user.keyboard(answer);
  await app.user.keyboard('{Enter}');
  await app.findByRole('navigation', { name: app.t('shell.views') });
  return app;
};

const people = async (app: OpenApp): Promise<readonly string[]> => {
  const map = await app.map();
  return mapIndex(map).seats.map(({ person, step, role }) =>
    [map.steps[step]?.name, map.people[person]?.name, map.people[person]?.title, role].join(' / '),
  );
};

describe('the first lines that somebody types', () => {
  it.each([
    [
      'en',
      'Petra, head of digital',
      ['We want one', 'Malik, CFO, approver'],
      ['We want one / Petra / head of digital / initiator', 'We want one / Malik / CFO / approver'],
    ],
    [
      'en',
      'Lin Wei, head of sales management',
      ['I need one', 'Gao Peng, head of IT, approver, sceptic', 'Wu Jie'],
      [
        'I need one / Lin Wei / head of sales management / initiator',
        'I need one / Gao Peng / head of IT / approver',
        'I need one / Wu Jie /  / informed',
      ],
    ],
    [
      'zh-CN',
      '林薇，销售管理部负责人',
      ['提出需求', '高鹏，IT负责人，审批人'],
      ['提出需求 / 林薇 / 销售管理部负责人 / initiator', '提出需求 / 高鹏 / IT负责人 / approver'],
    ],
  ] as const)('in %s: %s', async (language, answer, lines, seats) => {
    const app = await answered(answer, language);
    for (const line of lines) await app.user.keyboard(`${line}{Enter}`);
    await waitFor(async () => expect(await people(app)).toEqual(seats));
  });

  it('go on to the next person too where the step is named anew', async () => {
    const app = await answered('Petra, head of digital');
    const name = app.getByRole<HTMLInputElement>('textbox', { name: app.t('outline.stepName', { number: 1 }) });
    await app.user.keyboard('Want{Enter}');
    name.focus();
    await app.user.keyboard('We {Enter}Malik{Enter}');
    await waitFor(async () =>
      expect((await people(app)).map((line) => line.split(' / ')[1])).toEqual(['Petra', 'Malik']),
    );
  });

  it.each([
    'Petra, head of digital\nMalik, CFO',
    'Petra, head of digital\r\nMalik, CFO\r\n',
    'Petra\thead of digital\nMalik\tCFO',
  ])('are two people where two lines are pasted: %j', async (answer) => {
    const app = await answered(answer);
    await waitFor(async () =>
      expect(await people(app)).toEqual([' / Petra / head of digital / initiator', ' / Malik / CFO / informed']),
    );
  });

  it.each([
    ['Petra, head of sales\nMalik, CFO, told', 'Malik', 'Probably: Informed party · Finance'],
    ['Petra\nAnn, Legal counsel', 'Ann', 'Probably: Legal'],
    ['Petra\nBob, IT director, uses it', 'Bob', 'Probably: Executor · IT'],
  ])('propose as a single line does where they are several, and one key declines: %j', async (answer, name, shown) => {
    for (const proposes of [true, false]) {
      const app = await openApp('#/');
      const question = await app.findByRole('textbox', { name: app.t('home.question') });
      question.focus();
      await app.user.paste(answer);
      await app.findByText(shown, { exact: false });
      if (!proposes) {
        await app.user.keyboard('{Escape}');
        await waitFor(() => expect(app.queryByText(/^Probably/)).toBeNull());
      }
      await app.user.keyboard('{Enter}');
      await app.findByRole('navigation', { name: app.t('shell.views') });
      const person = Object.values((await app.map()).people).find((one) => one.name === name);
      expect(person?.function !== 'unknown').toBe(proposes);
      app.close();
    }
  });

  it.each([
    ['Ben and Cai', ['Ben', 'Cai']],
    ['Ann <a@x.example>, CFO; Bob <b@x.example>, buyer', ['Ann', 'Bob']],
    ['陈静和刘洋', ['陈静', '刘洋']],
    ['Ben{Shift>}{Enter}{/Shift}Cai', ['Ben', 'Cai']],
  ])('are as many people where one line, or Shift and Enter, tells of several: %s', async (keys, names) => {
    const app = await answered(keys);
    await waitFor(async () => expect((await people(app)).map((line) => line.split(' / ')[1])).toEqual(names));
  });

  it('are one where it may be one name, and several by one key', async () => {
    for (const [keys, names] of [
      ['Anna, Ben', ['Anna']],
      ['Anna, Ben{Alt>}{Enter}{/Alt}', ['Anna', 'Ben']],
    ] as const) {
      const app = await openApp('#/');
      (await app.findByRole('textbox', { name: app.t('home.question') })).focus();
      await app.user.keyboard('Anna, Ben');
      await app.findByRole('button', {
        name: new RegExp(app.t('outline.instead', { people: 'Anna & Ben' }).slice(0, -1)),
      });
      await app.user.keyboard(`${keys.slice('Anna, Ben'.length)}{Enter}`);
      await app.findByRole('navigation', { name: app.t('shell.views') });
      await waitFor(async () => expect((await people(app)).map((line) => line.split(' / ')[1])).toEqual(names));
      app.close();
    }
  });

  it('with an address each are as many people, on home and on a line of the outline', async () => {
    const app = await answered('Ann <a@x.com>; Bob <b@x.com>');
    await app.user.keyboard('Want{Enter}Cy <c@x.com>; Di <d@x.com>{Enter}');
    await waitFor(async () =>
      expect(
        Object.values((await app.map()).people)
          .map(({ name, email }) => `${name} ${email}`)
          .sort(),
      ).toEqual(['Ann a@x.com', 'Bob b@x.com', 'Cy c@x.com', 'Di d@x.com']),
    );
  });

  it('stay, with the reason, where they are no list that can be read', async () => {
    const app = await openApp('#/');
    const question = await app.findByRole<HTMLTextAreaElement>('textbox', { name: app.t('home.question') });
    question.focus();
    await app.user.paste(`Ann, ${'x'.repeat(10_001)}\nBob`);
    await app.user.keyboard('{Enter}');
    expect((await app.findByRole('alert')).textContent).toBe(app.t('home.lineTooLong', { line: 1, most: 10_000 }));
    expect(question.value).toContain('Ann, ');
    expect(window.location.hash).toBe('#/');
  });
});

describe('what is typed on right after the answer', () => {
  it.each([
    ['Trips', 'Trips'],
    ['We wan{Backspace}nt', 'We want'],
    ['Wer {Shift>}K{/Shift}auft', 'Wer Kauft'],
  ])('is the name of the first step: %s', async (keys, name) => {
    const app = await openApp('#/');
    (await app.findByRole('textbox', { name: app.t('home.question') })).focus();
    await app.user.keyboard(`Petra{Enter}${keys}`);
    const field = await app.findByRole<HTMLInputElement>('textbox', { name: app.t('outline.stepName', { number: 1 }) });
    await waitFor(() => expect(field.value).toBe(name));
    expect(document.activeElement).toBe(field);
    await app.user.keyboard('!{Enter}Malik{Enter}');
    await waitFor(async () =>
      expect(await people(app)).toEqual([`${name}! / Petra /  / initiator`, `${name}! / Malik /  / informed`]),
    );
  });

  it.each([
    ['Trips{Enter}', ['Trips / Petra /  / initiator'], ''],
    ['Contract{Enter}Mal', ['Contract / Petra /  / initiator'], 'Mal'],
    [
      'Trips{Enter}Malik, CFO{Enter}Ann{Enter}',
      ['Trips / Petra /  / initiator', 'Trips / Malik / CFO / informed', 'Trips / Ann /  / informed'],
      '',
    ],
  ])('with Enter goes on to who stands in the first step: %s', async (keys, seats, left) => {
    const app = await openApp('#/');
    (await app.findByRole('textbox', { name: app.t('home.question') })).focus();
    await app.user.keyboard(`Petra{Enter}${keys}`);
    await app.findByRole('navigation', { name: app.t('shell.views') });
    await waitFor(async () => expect(await people(app)).toEqual(seats));
    const [step = ''] = seats[0]?.split(' / ') ?? [];
    const line = app.getByRole<HTMLInputElement>('combobox', { name: app.t('outline.newPerson', { step }) });
    await waitFor(() => expect(document.activeElement).toBe(line));
    expect(line.value).toBe(left);
    const [named] = Object.values((await app.map()).steps);
    expect(named?.kind).toBe(step === 'Contract' ? 'contract' : 'need');
  });

  it('comes back to the question where the answer cannot be taken', async () => {
    const app = await openApp('#/');
    const question = await app.findByRole<HTMLTextAreaElement>('textbox', { name: app.t('home.question') });
    question.focus();
    await app.user.paste(`Ann, ${'x'.repeat(10_001)}\nBob`);
    await app.user.keyboard('{Enter}by');
    await app.findByRole('alert');
    await waitFor(() => expect(question.value.endsWith('\nBobby')).toBe(true));
  });
});

it('Escape ahead of the answer, or where nothing is supposed, takes nothing away from what is typed next', async () => {
  const app = await openApp('#/');
  const question = await app.findByRole('textbox', { name: app.t('home.question') });
  question.focus();
  const supposed = () => app.findByText(app.t('outline.supposed', { what: 'Finance' }), { exact: false });
  await app.user.keyboard('{Escape}Petra{Escape}, finance head');
  await supposed();
  await app.user.keyboard('{Escape}');
  await waitFor(() => expect(app.queryByText(/^Probably/)).toBeNull());
});
