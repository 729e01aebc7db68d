// A story goes along wherever its map goes: into a file and back, into a copy, and back to the start of an example.
import { describe, expect, it } from 'vitest';
import { crmStory } from '../../src/cli/examples/crmStory.ts';
import { exampleFiles } from '../../src/cli/examples/exampleFiles.ts';
import { reimbursementStory } from '../../src/cli/examples/reimbursementStory.ts';
import { addChapter } from '../../src/edit/addChapter.ts';
import { together } from '../../src/edit/edit.ts';
import { nameMoment } from '../../src/edit/nameMoment.ts';
import type { ChapterId, MapId, MomentId } from '../../src/model/ids.ts';
import type { Day } from '../../src/shared/day.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { addPerson, MAP, named, opened, reach } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

const moment = 'm1' as MomentId;
const fetchExample = async (name: string) => exampleFiles().get(`${name}.en.json`) ?? '';

/** A map whose one chapter shows it with Ann alone, and which has Bo as well by now. */
async function telling(tab: DeviceStorage) {
  await tab.library.create(named(MAP, 'Linden Works'));
  const session = await opened(tab);
  session.document.commit(addPerson('ann'));
  await reach(session, 'saved');
  await tab.moments.keep({ id: moment, at: 5, state: session.document.projection(), hold: 'named' });
  session.document.commit(
    together(
      (map) => nameMoment(map, { id: moment, name: 'start', note: '', day: '2026-03-01' as Day, minute: 3 }),
      (map) => addChapter(map, { chapter: { id: 'c1' as ChapterId, moment, title: { en: 'Only Ann' } } }),
      addPerson('bo'),
    ),
  );
  await reach(session, 'saved');
}

const peopleIn = async (tab: DeviceStorage, map: MapId, id = moment) => {
  const read = await tab.moments.read(map, id);
  return read.ok ? Object.keys(read.value.people).sort() : read.reason;
};

describe('a story', () => {
  it('goes into the file of its map, and out of it on another device', async () => {
    const tab = await testDevice().open();
    await telling(tab);
    const file = await tab.library.exportFile(MAP);
    if (!file.ok) throw new Error('no file');
    const other = await testDevice().open();
    const taken = await other.library.importFile(new Blob([file.value.text]));
    if (!taken.ok || taken.value.is !== 'map') throw new Error('not taken');
    expect(await peopleIn(other, taken.value.id)).toEqual(['ann']);
    // Named ones stay however much is thinned.
    await other.moments.thin(taken.value.id, new Set([moment]));
    expect(await peopleIn(other, taken.value.id)).toEqual(['ann']);
  });

  it('goes into a copy', async () => {
    const tab = await testDevice().open();
    await telling(tab);
    const copy = await tab.library.duplicate(MAP, 'Another');
    expect(copy.ok && (await peopleIn(tab, copy.value))).toEqual(['ann']);
  });

  it('of an example is there as soon as it opens, and again when it is put back to its start', async () => {
    const tab = await testDevice().open({}, { fetchExample });
    for (const [example, story] of [
      ['reimbursement', reimbursementStory],
      ['crm', crmStory],
    ] as const) {
      const id = await tab.library.openExample(example);
      if (!id.ok) throw new Error('not opened');
      const { stood } = story('en', '2026-01-05' as Day);
      for (const { moment: told, state } of stood)
        expect(await peopleIn(tab, id.value, told)).toEqual(Object.keys(state.people).sort());
      await tab.library.change(id.value, (map) => ({ ...map, chapters: {}, moments: {} }));
      await tab.library.putExampleBack(id.value);
      const map = await tab.library.read(id.value);
      expect(map.ok && Object.keys(map.value.chapters)).toHaveLength(6);
      expect(await peopleIn(tab, id.value, stood.at(-1)?.moment)).toEqual(
        Object.keys(stood.at(-1)?.state.people ?? {}).sort(),
      );
    }
  });

  it('whose state is not kept here is saved all the same, without it', async () => {
    const tab = await testDevice().open();
    await tab.library.create({
      ...addChapter(
        nameMoment(named(MAP, 'Linden Works'), {
          id: moment,
          name: 'x',
          note: '',
          day: '2026-03-01' as Day,
          minute: 0,
        }),
        { chapter: { id: 'c1' as ChapterId, moment, title: { en: 'Lost' } } },
      ),
    });
    const file = await tab.library.exportFile(MAP);
    expect(file.ok && JSON.parse(file.value.text)).toMatchObject({ chapters: [{ title: { en: 'Lost' } }] });
    expect(file.ok && JSON.parse(file.value.text)).not.toHaveProperty('stood');
  });
});
