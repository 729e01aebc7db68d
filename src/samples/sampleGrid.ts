/** The samples by category, industry and company size; must never hide a cell because nothing stands in it. */
import { compareBy } from '../shared/compare.ts';
import { nameKey, searchKey } from '../shared/sameName.ts';
import type { SampleWords } from './asSample.ts';

export const AXES = ['category', 'industry', 'companySize'] as const;
export type Axis = (typeof AXES)[number];

/** What a sample has to say to be found. */
export interface Shelved extends Pick<SampleWords, Axis | 'name'> {
  /** All the words it can be found by. */
  readonly search: string;
}

/** What one looks for; an empty text leaves a side open. */
export type SampleFilter = { readonly [Side in Axis]: string } & { readonly words: string };
export const NO_FILTER: SampleFilter = { category: '', industry: '', companySize: '', words: '' };

/** Those that fit on every side and hold every word. */
export function findSamples<One extends Shelved>(samples: readonly One[], filter: SampleFilter): readonly One[] {
  const words = searchKey(filter.words)
    .split(' ')
    .filter((word) => word !== '');
  return samples.filter((sample) => {
    const text = searchKey(
      [sample.name, sample.category, sample.industry, sample.companySize, sample.search].join('\n'),
    );
    return (
      AXES.every((axis) => filter[axis] === '' || nameKey(filter[axis]) === nameKey(sample[axis])) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** What stands along a side, each once and as it is first written: sizes by their first figure, the rest as it comes. */
export function valuesOf(samples: readonly Shelved[], axis: Axis): readonly string[] {
  const values = new Map<string, string>();
  for (const sample of samples) {
    const key = nameKey(sample[axis]);
    if (!values.has(key)) values.set(key, sample[axis]);
  }
  const found = [...values.values()];
  if (axis !== 'companySize') return found;
  return [...found].sort(compareBy<string>((size) => firstFigure(size)));
}

/** 500 of "500 to 5,000 employees"; whatever tells no figure comes last. */
function firstFigure(size: string): number {
  const figure = /\d[\d,.\u00a0 ]*/.exec(size.normalize('NFKC'))?.[0].replace(/\D/g, '') ?? '';
  return figure === '' ? Number.POSITIVE_INFINITY : Number(figure);
}

export interface GridRow<One> {
  readonly industry: string;
  /** One cell for each size. */
  readonly cells: readonly (readonly One[])[];
}

export interface Grid<One> {
  readonly sizes: readonly string[];
  readonly rows: readonly GridRow<One>[];
}

/** Industries downwards and sizes across, over all samples; in the cells stand those that were found. */
export function sampleGrid<One extends Shelved>(all: readonly One[], found: readonly One[]): Grid<One> {
  const sizes = valuesOf(all, 'companySize');
  const rows = valuesOf(all, 'industry').map((industry) => ({
    industry,
    cells: sizes.map((size) =>
      found.filter(
        (sample) => nameKey(sample.industry) === nameKey(industry) && nameKey(sample.companySize) === nameKey(size),
      ),
    ),
  }));
  return { sizes, rows };
}
