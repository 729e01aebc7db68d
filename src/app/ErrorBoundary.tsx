/** Catches a view that breaks, so that the map and the way out stay; must never lose what was typed. */
import { Component, type ReactNode } from 'react';
import { fetchAgain } from '../views/kit/lazyView.tsx';

export class ErrorBoundary extends Component<
  { children: ReactNode; fallback: ReactNode; resetOn: string },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate(before: { resetOn: string }) {
    if (!this.state.broken || before.resetOn === this.props.resetOn) return;
    fetchAgain();
    this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
