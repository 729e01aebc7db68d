/** Brings the words of the views of a map; whatever is loaded to open one imports it. */
import { laterAreas } from './laterAreas.ts';
import { bringWords } from './text.ts';

bringWords(laterAreas);
