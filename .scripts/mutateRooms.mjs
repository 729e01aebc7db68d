// Which rooms the mutation tests go through, how many small changes must be noticed in each, and by whose tests.

/**
 * @typedef {object} Room
 * @property {number} atLeast Percent of mutants that tests must notice.
 * @property {string[]} tests Folders under tests that are run for it: its own, and those that work it hard.
 */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  facts: { atLeast: 85, tests: ['facts'] },
  analysis: { atLeast: 85, tests: ['analysis', 'examples'] },
  edit: { atLeast: 85, tests: ['edit'] },
  document: { atLeast: 85, tests: ['document'] },
  plan: { atLeast: 85, tests: ['plan'] },
  entry: { atLeast: 85, tests: ['entry'] },
  format: { atLeast: 75, tests: ['format'] },
  storage: { atLeast: 75, tests: ['storage'] },
  layout: { atLeast: 75, tests: ['layout'] },
};
