/** Catches a view that breaks, so that the map and the way out stay; must never lose what was typed. */
import { Component, type ReactNode } from 'react';
import { NotFetched } from '../../shared/later.ts';
import { fetchAgain } from './lazyView.tsx';

interface Props {
  readonly children: ReactNode;
  /** In place of what broke. */
  readonly broken: ReactNode;
  /** In place of what could not be fetched. */
  readonly notFetched: ReactNode;
  /** Another one lets it be tried once more. */
  readonly resetOn: string;
}

interface Caught {
  readonly caught: 'nothing' | 'broken' | 'notFetched';
}

export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = { caught: 'nothing' };

  static getDerivedStateFromError(error: unknown): Caught {
    return { caught: error instanceof NotFetched ? 'notFetched' : 'broken' };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.caught === 'nothing' || before.resetOn === this.props.resetOn) return;
    fetchAgain();
    this.setState({ caught: 'nothing' });
  }

  override render() {
    const { caught } = this.state;
    return caught === 'nothing' ? this.props.children : this.props[caught];
  }
}
