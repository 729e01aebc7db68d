/** Makes public/schema from the schemas that read the files; must be run after every change of them. */
import { schemaFiles } from './schemaFiles.ts';
import { writeFolder } from './writeFolder.ts';

writeFolder('public/schema', schemaFiles());
