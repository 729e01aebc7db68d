/** How home's answer is understood while it is typed, line by line. */
import '../../text/laterWords.ts';
import { SHOWN_LINES } from '../../entry/firstMapOfList.ts';
import { isList } from '../../entry/list/isList.ts';
import { readList } from '../../entry/list/readList.ts';
import { type ReadLine, readLine } from '../../entry/readLine.ts';
import { Understood } from '../context/Understood.tsx';
import styles from './home.module.css';

interface Props {
  readonly answer: string;
  readonly currency: string;
  readonly proposes: boolean;
}

/** Those that are shown, in their order; none of a list that cannot be read. */
function linesOf({ answer, currency, proposes }: Props): readonly Omit<ReadLine, 'said'>[] {
  if (!isList(answer)) return [readLine(answer, { currency, proposes })];
  const list = readList(answer, { steps: [], currency });
  const rows = list.ok ? list.value.rows.slice(0, SHOWN_LINES) : [];
  return rows.map((row) => (proposes ? row : (row.plain ?? row)));
}

/** Whether anything of the answer is only supposed, and could be declined. */
export const isSupposed = (answer: string, currency: string): boolean =>
  linesOf({ answer, currency, proposes: true }).some(({ proposed }) => proposed.size > 0);

export function AnswerRead(props: Props) {
  const lines = linesOf(props).filter(({ name }) => name !== '');
  const [only] = lines;
  if (only && lines.length === 1) return <Understood line={only} currency={props.currency} />;
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is told from others by its place alone
    <span className={styles.answerLine} key={at}>
      <b>{line.name}</b>
      <Understood line={line} currency={props.currency} />
    </span>
  ));
}
