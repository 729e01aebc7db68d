/** What does not fit on the cards and heads of a drawn sheet, in full. */
import type { BuyingMap } from '../../../model/map.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import { sayCondition } from '../../../model/sayCondition.ts';
import type { Language } from '../../../model/words.ts';
import { FUNCTION_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson, underName } from '../../../telling/nameOf.ts';
import type { Say } from '../../../text/text.ts';

export interface InFull {
  readonly id: string;
  readonly head: string;
  readonly rest: string;
}

/** `isWhole` tells of words whether the drawing shows them whole. */
export function linesInFull(
  map: BuyingMap,
  isWhole: (words: string) => boolean,
  language: Language,
  t: Say,
): readonly InFull[] {
  const { steps, people, links } = mapIndex(map);
  const cut = (words: readonly string[]) => !words.every((each) => each === '' || isWhole(each));
  const line = (id: string, head: string, rest: readonly string[]): InFull => ({
    id,
    head,
    rest: rest.filter(Boolean).join(' · '),
  });
  return [
    ...steps.flatMap(({ id, name, quote }, place) =>
      cut([name, quote]) ? [line(id, `${place + 1} ${name || t('common.unnamedStep')}`, [quote])] : [],
    ),
    ...people.flatMap((person) => {
      const rest = [
        underName(person, t),
        person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language],
      ];
      return cut([nameOfPerson(person, t), ...rest]) ? [line(person.id, nameOfPerson(person, t), rest)] : [];
    }),
    ...links.flatMap(({ id, from, to, condition }) => {
      const words = condition ? sayCondition(condition, map.fields.currency, language) : '';
      const [start, end] = [map.steps[from]?.name ?? '', map.steps[to]?.name ?? ''];
      return cut([words]) ? [line(id, t('sheet.link', { from: start, to: end }), [words])] : [];
    }),
  ];
}
