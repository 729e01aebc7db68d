/** A part of the page that may break, or be out of reach, without taking the rest along. */
import { type ReactNode, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { Message } from '../kit/Message.tsx';
import { NotFetched } from '../kit/NotFetched.tsx';
import { useText } from '../kit/useText.ts';

interface Props {
  /** What is shown; whatever else comes there is tried anew. */
  readonly what: string;
  /** Another way on than to try once more. */
  readonly wayOut?: ReactNode;
  readonly children: ReactNode;
}

export function Contained({ what, wayOut, children }: Props) {
  const { t } = useText();
  const [attempt, setAttempt] = useState(0);
  const ways = (
    <>
      <Button onClick={() => setAttempt(attempt + 1)}>{t('shell.openAgain')}</Button> {wayOut}
    </>
  );
  return (
    <ErrorBoundary
      broken={
        <Message title={t('shell.crashed')} hint={t('shell.crashedHint')}>
          {ways}
        </Message>
      }
      notFetched={
        <Message title={t('shell.viewNotFetched')}>
          <p role="alert">
            <NotFetched />
          </p>
          {ways}
        </Message>
      }
      resetOn={`${what} ${attempt}`}
    >
      {children}
    </ErrorBoundary>
  );
}
