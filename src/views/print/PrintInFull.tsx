/** What did not fit on the cards and heads of the pages, in full; must never print what safe to show hides. */
import { mapIndex } from '../../model/mapIndex.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { nameOfPerson, underName } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './print.module.css';

/** `isWhole` tells of words whether the pages show them whole. */
export function PrintInFull({ isWhole }: { isWhole: (words: string) => boolean }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const { steps, people, links } = mapIndex(map);
  const cut = (words: readonly string[]) => !words.every((each) => each === '' || isWhole(each));
  const lines = [
    ...steps.flatMap(({ id, name, quote }, place) =>
      cut([name, quote]) ? [{ id, head: `${place + 1} ${name || t('common.unnamedStep')}`, rest: [quote] }] : [],
    ),
    ...people.flatMap((person) => {
      const rest = [
        underName(person, t),
        person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language],
      ];
      return cut([nameOfPerson(person, t), ...rest]) ? [{ id: person.id, head: nameOfPerson(person, t), rest }] : [];
    }),
    ...links.flatMap(({ id, from, to, condition }) => {
      const words = condition ? sayCondition(condition, map.fields.currency, language) : '';
      const [start, end] = [map.steps[from]?.name ?? '', map.steps[to]?.name ?? ''];
      return cut([words]) ? [{ id, head: t('sheet.link', { from: start, to: end }), rest: [words] }] : [];
    }),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{t('legend.inFull')}</h2>
      <ul className={styles.inFull}>
        {lines.map(({ id, head, rest }) => (
          <li key={id}>
            <strong>{head}</strong> {rest.filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
