/** The changes of our side's file from version to version, without a gap; must never be edited once released. */
import { type FileContent, isPlainRecord, type Migration } from './migrate.ts';

export const OUR_SIDE_MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    name: 'quiet periods ahead',
    migrate: (content) => ({ ...content, ...withQuietAhead(content) }),
  },
  { to: 3, name: 'more of a playbook entry, all of it optional', migrate: (content) => content },
];

/** Version 1 had no bound for quiet periods ahead; 14 days was the rule. */
const withQuietAhead = ({ thresholds }: FileContent): FileContent =>
  isPlainRecord(thresholds) ? { thresholds: { quietAheadDays: 14, ...thresholds } } : {};
