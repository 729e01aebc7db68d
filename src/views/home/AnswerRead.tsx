/** How home's answer is understood while it is typed, line by line. */
import '../../text/laterWords.ts';
import { SHOWN_LINES } from '../../entry/firstMapOfList.ts';
import { isList } from '../../entry/list/isList.ts';
import { type ReadRow, readList, takenRows } from '../../entry/list/readList.ts';
import { readPeople, type TypedPeople } from '../../entry/readPeople.ts';
import { Understood, UnderstoodPeople } from '../context/Understood.tsx';
import { isSupposed as isLineSupposed } from '../context/useReadLine.ts';
import { Instead } from '../kit/Instead.tsx';
import styles from './home.module.css';

interface Props {
  readonly answer: string;
  readonly currency: string;
  readonly proposes: boolean;
}

const typedIn = ({ answer, ...reading }: Props): TypedPeople => readPeople(answer, reading);

/** Those that are shown, in their order; none of a list that cannot be read. */
function rowsOf({ answer, currency }: Omit<Props, 'proposes'>): readonly ReadRow[] {
  const list = readList(answer, { steps: [], currency });
  return list.ok ? list.value.rows.slice(0, SHOWN_LINES) : [];
}

/** Whether anything of the answer is only supposed, and could be declined. */
export const isSupposed = (answer: string, currency: string): boolean =>
  isList(answer)
    ? rowsOf({ answer, currency }).some(({ plain }) => plain !== null)
    : isLineSupposed(typedIn({ answer, currency, proposes: true }));

/** The answer as it would have to be written to be about two people; null where nothing points to that. */
export const insteadOf = (answer: string, currency: string): string | null =>
  isList(answer) ? null : typedIn({ answer, currency, proposes: true }).instead;

export function AnswerRead({ onInstead, ...props }: Props & { readonly onInstead: (answer: string) => void }) {
  const { currency, proposes } = props;
  if (!isList(props.answer)) {
    const people = typedIn(props);
    return (
      <>
        <UnderstoodPeople people={people} currency={currency} />
        <Instead people={people.instead} onTake={onInstead} />
      </>
    );
  }
  return takenRows(rowsOf(props), () => !proposes).map(({ row: line }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is told from others by its place alone
    <span className={styles.answerLine} key={at}>
      <b>{line.name}</b>
      <Understood line={line} currency={currency} named />
    </span>
  ));
}
