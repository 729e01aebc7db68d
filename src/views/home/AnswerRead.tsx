/** How home's answer is understood while it is typed. */
import '../../text/laterWords.ts';
import { readLine } from '../../entry/readLine.ts';
import { Understood } from '../context/Understood.tsx';

interface Props {
  /** One line. */
  readonly answer: string;
  readonly currency: string;
  readonly proposes: boolean;
}

/** Whether anything of the answer is only supposed, and could be declined. */
export const isSupposed = (answer: string, currency: string): boolean =>
  readLine(answer, { currency }).proposed.size > 0;

export function AnswerRead({ answer, currency, proposes }: Props) {
  const line = readLine(answer, { currency, proposes });
  return line.name === '' ? null : <Understood line={line} currency={currency} />;
}
