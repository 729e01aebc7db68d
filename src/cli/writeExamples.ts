/** Makes public/examples from the stories in src/cli/examples; must be run after every change of them. */
import { exampleFiles } from './examples/exampleFiles.ts';
import { writeFolder } from './writeFolder.ts';

writeFolder('public/examples', exampleFiles());
