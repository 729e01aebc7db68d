/** Brings an older file's content to the present version, one numbered step after the other; must never guess a version from a shape. */

export type FileContent = { readonly [key: string]: unknown };

/** Whether a value of a file has fields; what has not is left for the schema to refuse. */
export const isPlainRecord = (value: unknown): value is FileContent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From one version to the next. Once released it is never edited; it only adds what the next version needs. */
export interface Migration {
  readonly to: number;
  readonly name: string;
  readonly migrate: (content: FileContent) => FileContent;
}

/** The version a list of migrations ends at; the first format is version 1. */
export const versionAfter = (migrations: readonly Migration[]): number => migrations.length + 1;

/** Runs those migrations that a file of this version has not been through. The version stands on the content afterwards. */
export function migrate(content: FileContent, version: number, migrations: readonly Migration[]): FileContent {
  return migrations
    .filter((migration) => migration.to > version)
    .reduce((sofar, migration) => ({ ...migration.migrate(sofar), version: migration.to }), content);
}
