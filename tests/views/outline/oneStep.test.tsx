// @vitest-environment happy-dom
// One gesture in the outline is one step back, by key and by button; typing is one step a visit, and a field shows what is recorded.
import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { BuyingMap } from '../../../src/model/map.ts';
import { STANCE_NAMES, STEP_KIND_NAMES } from '../../../src/playbook/names.ts';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

const GAO = 'Gao Peng';

const nameField = ({ getAllByRole, t }: OpenApp, name: string): HTMLElement => {
  const found = getAllByRole<HTMLInputElement>('textbox', { name: t('outline.personName') }).find(
    ({ value }) => value === name,
  );
  if (!found) throw new Error(`There is no line of ${name}`);
  return found;
};

const stepField = ({ getByRole, t }: OpenApp, number: number) =>
  getByRole<HTMLInputElement>('textbox', { name: t('outline.stepName', { number }) });

const draftOf = ({ getByRole, t }: OpenApp, step: string) =>
  getByRole<HTMLInputElement>('combobox', { name: t('outline.newPerson', { step }) });

type Gesture = (app: OpenApp) => Promise<void>;

const onPerson =
  (keys: string): Gesture =>
  (app) => {
    nameField(app, GAO).focus();
    return app.user.keyboard(keys);
  };

const onStep =
  (number: number, keys: string): Gesture =>
  (app) => {
    stepField(app, number).focus();
    return app.user.keyboard(keys);
  };

const press =
  (name: (app: OpenApp) => string, place = 0): Gesture =>
  async (app) => {
    const button = app.getAllByRole('button', { name: name(app) })[place];
    if (!button) throw new Error(`There is no ${name(app)}`);
    await app.user.click(button);
  };

const GESTURES: { readonly [gesture: string]: Gesture } = {
  'a stance, by key': onPerson('{Alt>}s{/Alt}'),
  'a stance, by pointer': async (app) => {
    const line = app.getByRole('group', { name: new RegExp(`^${GAO}`) });
    const stance = within(line).getByRole('combobox', { name: app.t('outline.stance') });
    await app.user.selectOptions(stance, STANCE_NAMES.champion.en);
  },
  'a role, by key': onPerson('{Alt>}4{/Alt}'),
  'the mark of a key person, by key': onPerson('{Alt>}k{/Alt}'),
  'a person moved to the next step, by key': onPerson('{Alt>}{ArrowDown}{/Alt}'),
  'a new person, by key': async (app) => {
    draftOf(app, 'I sign').focus();
    await app.user.keyboard('Sun Li, CFO, finance, sceptic{Enter}');
  },
  'a second seat for somebody, by pointer': async (app) => {
    await app.user.type(draftOf(app, 'I sign'), 'Gao');
    await app.user.click(within(app.getByRole('listbox')).getByRole('option', { name: new RegExp(GAO) }));
  },
  'somebody taken out of a step, by pointer': press(({ t }) =>
    t('outline.removeSeat', { name: GAO, step: 'Choosing one' }),
  ),
  'somebody outside deleted, by pointer': press(({ t }) => t('outline.removePerson', { name: 'Zhao Min' })),
  'a step deleted with its links, by pointer': press(({ t }) => t('outline.removeStep', { step: 'The report' })),
  'a step moved, by key': onStep(3, '{Alt>}{ArrowUp}{/Alt}'),
  'a new step, by key': onStep(2, '{Control>}{Enter}{/Control}'),
  'the kind of a step, by pointer': async (app) => {
    const [kind] = app.getAllByRole('combobox', { name: app.t('outline.stepKind') });
    await app.user.selectOptions(kind as HTMLElement, STEP_KIND_NAMES.search.en);
  },
  'where we are, by pointer': press(({ t }) => t('outline.here'), 1),
};

it('is one step, whatever it is', async () => {
  const app = await openExample('crm', 'outline');
  const { t, user, map, getByRole } = app;
  const button = (key: 'common.undo' | 'common.redo') => user.click(getByRole('button', { name: t(key) }));
  const before = await map();
  for (const [what, gesture] of Object.entries(GESTURES)) {
    await gesture(app);
    const after = await map();
    expect(after, what).not.toEqual(before);
    await user.keyboard('{Control>}z{/Control}');
    expect(await map(), `${what}: taken back with a key`).toEqual(before);
    await button('common.redo');
    expect(await map(), `${what}: done again with the button`).toEqual(after);
    await button('common.undo');
    expect(await map(), `${what}: taken back with the button`).toEqual(before);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await map(), `${what}: done again with the keys`).toEqual(after);
    await user.keyboard('{Control>}z{/Control}');
  }
}, 60_000);

const stepNames = (map: BuyingMap) => Object.values(map.steps).map(({ name }) => name);

describe('typing', () => {
  it('in one field is one step, and the field shows what is recorded', async () => {
    const app = await openExample('crm', 'outline');
    const shown = async (text: string) => {
      expect(stepField(app, 1).value).toBe(text);
      expect(stepNames(await app.map())).toContain(text);
    };
    await app.user.type(stepField(app, 1), ' and want{Backspace}');
    await shown('I need one and wan');
    await app.user.keyboard('{Control>}z{/Control}');
    await shown('I need one');
    await app.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await shown('I need one and wan');
  });

  it('in the same field after leaving it is a step of its own', async () => {
    const app = await openExample('crm', 'outline');
    await app.user.type(stepField(app, 1), ' now');
    stepField(app, 2).focus();
    await app.user.type(stepField(app, 1), ' please');
    await app.user.keyboard('{Control>}z{/Control}');
    expect(stepField(app, 1).value).toBe('I need one now');
    await app.user.keyboard('{Control>}z{/Control}');
    expect(stepField(app, 1).value).toBe('I need one');
  });

  it('goes on after taking back: what is typed next is recorded', async () => {
    const app = await openExample('crm', 'outline');
    await app.user.type(stepField(app, 1), ' now');
    await app.user.keyboard('{Control>}z{/Control}');
    await app.user.keyboard('{End} soon');
    expect(stepField(app, 1).value).toBe('I need one soon');
    expect(stepNames(await app.map())).toContain('I need one soon');
  });
});
