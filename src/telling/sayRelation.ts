/** Which sentence says a relation between two people. */
export const SAY_RELATION = {
  influence: 'sheet.sways',
  conflict: 'sheet.conflict',
  'reports-to': 'sheet.reportsTo',
  guards: 'sheet.guards',
} as const;
