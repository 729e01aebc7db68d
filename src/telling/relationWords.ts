/** How the relations between people read, from either end and as a verb alone. */
import type { RelationKind } from '../model/words.ts';
import type { TextKey } from '../text/text.ts';

/** How a relation reads from one end: [from its start, from its end]. */
export const RELATION_WORDS: { readonly [Kind in RelationKind]: readonly [TextKey, TextKey] } = {
  influence: ['inspector.sways', 'inspector.swayedBy'],
  conflict: ['inspector.conflict', 'inspector.conflict'],
  'reports-to': ['inspector.reportsTo', 'inspector.hasReport'],
  guards: ['inspector.guards', 'inspector.guardedBy'],
};

/** The verb alone, for lists to choose from. */
export const RELATION_VERBS: { readonly [Kind in RelationKind]: TextKey } = {
  influence: 'inspector.relSways',
  conflict: 'inspector.relConflict',
  'reports-to': 'inspector.relReports',
  guards: 'inspector.relGuards',
};
