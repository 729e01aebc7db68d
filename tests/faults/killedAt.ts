/** A tab killed at one of its steps, any of them: what it does afterwards does not happen; must never let a dead tab write. */
import type { Device } from '../../src/storage/device.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { type TestDevice, testDevice } from '../storage/testDevice.ts';
import { type OnStep, openWatched, until } from './watchedTab.ts';

/** What is done in the tab, on a device that was made ready for it. */
export interface Story<Before> {
  readonly prepare: (device: TestDevice) => Promise<Before>;
  readonly work: (tab: DeviceStorage, before: Before) => Promise<void>;
  readonly part?: Partial<Device>;
}

class Dead extends Error {}

/** A tab's work up to the step; whether it got as far, and how many steps there were. */
async function play<Before>(device: TestDevice, before: Before, story: Story<Before>, last: number) {
  let steps = 0;
  let isOver = false;
  const onStep: OnStep = () => {
    steps += 1;
    if (steps > last) throw new Dead();
    return undefined;
  };
  // Whoever is dead tries nothing again.
  const part = { backOff: [2 ** 30], ...story.part };
  const working = openWatched(device, onStep, part)
    .then((tab) => story.work(tab, before))
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });
  await until(() => isOver || steps > last);
  if (steps <= last) await working;
  const reached = steps > last;
  const needed = steps;
  steps = Number.MAX_SAFE_INTEGER / 2;
  // What was under way in the database when it died is given up before the next tab comes.
  await new Promise((resolve) => setTimeout(resolve, 2));
  return { reached, needed };
}

const needs = new WeakMap<object, Promise<number>>();

/** The device as it is left by a tab that was killed at the step that follows from the seed: one seed after the other, each step is tried. */
export async function killedAt<Before>(
  seed: number,
  story: Story<Before>,
): Promise<{ device: TestDevice; before: Before }> {
  const rehearse = async () => {
    const device = testDevice();
    return (await play(device, await story.prepare(device), story, Number.MAX_SAFE_INTEGER / 2)).needed;
  };
  const needed = needs.get(story) ?? rehearse();
  needs.set(story, needed);
  const device = testDevice();
  const before = await story.prepare(device);
  await play(device, before, story, (seed - 1) % (await needed));
  return { device, before };
}
