/** What the worker is told that reads a file beside the page. */
import type { Day } from '../shared/day.ts';

export interface ToRead {
  readonly file: Blob;
  readonly today: Day;
}
