/** Which conditions say the number of the step they come from. */
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../src/layout/layoutSheet.ts';
import { numberFrom } from '../../../src/layout/links/numberFrom.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';

const STEPS = { need: 'need', choice: 'selection', sign: 'budget', report: 'budget' } as const;

/** The number that each condition says. */
function numbers(links: readonly string[]) {
  const sheet = layoutSheet(sketch({ steps: STEPS, links }));
  const labelled = sheet.links.filter(({ label }) => label !== null);
  return Object.fromEntries(labelled.map((link) => [link.id, numberFrom(sheet, link)]));
}

describe('a condition', () => {
  it('says no number where it stands alone over the step it leads to', () => {
    expect(numbers(['need > sign : above 5', 'need > report : up-to 5'])).toEqual({
      'need.sign': null,
      'need.report': null,
    });
    expect(numbers(['need > report : above 5', 'choice > report'])).toEqual({ 'need.report': null });
  });

  it('says the number of its step where another stands over the same one', () => {
    expect(numbers(['need > report : above 5', 'sign > report : text if asked', 'choice > sign : up-to 5'])).toEqual({
      'need.report': 1,
      'sign.report': 3,
      'choice.sign': null,
    });
  });

  it('says it always where the way leads back, for it then comes from behind', () => {
    expect(numbers(['sign > need : text if it is refused'])).toEqual({ 'sign.need': 3 });
    expect(numbers(['choice > choice : text until all agree'])).toEqual({ 'choice.choice': 2 });
  });
});
