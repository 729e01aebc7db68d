/** Takes off the map what was cut; must never take along somebody who only sits in a step that goes. */
import type { BuyingMap } from '../../model/map.ts';
import { deleteStep } from '../deleteStep.ts';
import { deletePeople } from '../many/deletePeople.ts';
import type { Chosen } from './takeFragment.ts';

export const cutOut = (map: BuyingMap, { people, steps }: Chosen): BuyingMap =>
  steps.reduce((sofar, step) => deleteStep(sofar, { step }), deletePeople(map, { people }));
