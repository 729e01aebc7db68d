/** A sample as it stands on the shelf, with all that it is found by. */
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Shelved } from '../../samples/sampleGrid.ts';

export interface OnShelf extends Shelved {
  readonly sample: BuyingMap;
}

export function onShelf(sample: BuyingMap): OnShelf {
  const { name, category, industry, companySize, volume, traps } = sample.fields;
  const { people, steps } = mapIndex(sample);
  const words = [...people.map((person) => person.title || person.name), ...steps.map((step) => step.name)];
  return { sample, name, category, industry, companySize, search: [volume, traps, ...words].join('\n') };
}
