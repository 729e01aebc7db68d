/** Makes public/examples and public/samples from the stories and samples in src/cli; must be run after every change of them. */
import { exampleFiles } from './examples/exampleFiles.ts';
import { sampleFiles } from './samples/sampleFiles.ts';
import { writeFolder } from './writeFolder.ts';

writeFolder('public/examples', exampleFiles());
writeFolder('public/samples', sampleFiles());
