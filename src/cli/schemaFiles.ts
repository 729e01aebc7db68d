/** All published schemas by file name. */
import { fileSchemas } from '../format/jsonSchemas.ts';
import { analysisSchemaText } from './analysisSchema.ts';

export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map([...fileSchemas(), ['analysis.1.schema.json', analysisSchemaText()]]);
