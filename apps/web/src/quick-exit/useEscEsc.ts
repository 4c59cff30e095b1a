import { useEffect } from 'react';
import { leaveAtOnce } from './leaveAtOnce.js';

const within = 600;

/** Esc twice within 0.6 s leaves, whatever is open and wherever the cursor stands. One Esc only closes a layer. */
export function useEscEsc(): void {
  useEffect(() => {
    let last = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last < within) leaveAtOnce();
      last = event.timeStamp;
    };
    // In the capture phase, so that no dialog can swallow it.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
