// What is saved as a file, opened from it and saved again are the same bytes, but for the map's id.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/words.ts';
import { testDevice } from './testDevice.ts';

const idOf = (file: string) => (JSON.parse(file) as { readonly id: string }).id;

const CASES = LANGUAGES.flatMap((language) =>
  (['reimbursement', 'crm'] as const).map((example) => [example, language] as const),
);

it.each(CASES)('the %s example in %s', async (example, language) => {
  const { library } = await testDevice().open(
    {},
    { fetchExample: async (name) => readFileSync(`public/examples/${name}.${language}.json`, 'utf8') },
  );
  const opened = await library.openExample(example);
  if (!opened.ok) throw new Error('The example does not open');
  const first = await library.exportFile(opened.value);
  if (!first.ok) throw new Error('The example is not saved');
  const again = await library.importFile(new Blob([first.value.text]));
  if (!again.ok || again.value.is !== 'map') throw new Error('What was saved does not open');
  const second = await library.exportFile(again.value.id);
  if (!second.ok) throw new Error('What was opened is not saved');
  expect(idOf(second.value.text)).not.toBe(idOf(first.value.text));
  expect(second.value.text.replaceAll(idOf(second.value.text), idOf(first.value.text))).toBe(first.value.text);
  expect(library.summaries()).toHaveLength(2);
});
