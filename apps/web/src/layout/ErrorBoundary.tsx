import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { ErrorState } from '../ui/ErrorState.js';

interface BoundaryProps {
  /** Where the browser stands; going elsewhere tries anew. */
  place: string;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state = { error: null as unknown };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override componentDidUpdate({ place }: BoundaryProps) {
    if (place !== this.props.place && this.state.error !== null) this.setState({ error: null });
  }
  override render() {
    if (this.state.error === null) return this.props.children;
    // The message of a programming error may quote what was typed; only the general sentence is shown.
    return <ErrorState error={null} onRetry={() => this.setState({ error: null })} />;
  }
}

/**
 * A page that fails says so in its place; the frame and the way out stay. A page that works keeps its place, its focus and
 * what is typed while the address moves within it: another filter, another part of a case, chosen again in the menu.
 */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { key } = useLocation();
  return <Boundary place={key}>{children}</Boundary>;
}
