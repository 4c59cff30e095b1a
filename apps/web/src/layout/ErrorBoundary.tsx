import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { ErrorState } from '../ui/ErrorState.js';

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    if (this.state.error === null) return this.props.children;
    // The message of a programming error may quote what was typed; only the general sentence is shown.
    return <ErrorState error={null} onRetry={() => this.setState({ error: null })} />;
  }
}

/**
 * A page that fails says so in its place; the frame and the way out stay. Another page starts anew; the same page with
 * another filter, or chosen again in the menu, keeps its place, its focus and what is typed.
 */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}
