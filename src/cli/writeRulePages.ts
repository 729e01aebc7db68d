/** Makes docs/blockers from the rules; must be run after every change of a rule's words. */
import { rulePages } from './rulePages.ts';
import { writeFolder } from './writeFolder.ts';

writeFolder('docs/blockers', rulePages());
