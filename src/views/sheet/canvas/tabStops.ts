/** The names of the empty places on the sheet on which the focus can stand. */

/** Where a person is added to a step. */
export const slotTabStop = (step: string): string => `slot ${step}`;
/** Where a step is added. */
export const ADD_STEP = 'add step';
