import { useEffect, useRef } from 'react';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.getAttribute('role') === 'combobox');
const isBehindLayer = () => document.querySelector('[role=dialog][aria-modal=true], [role=menu]') !== null;

export interface ShortcutOptions {
  /** With Ctrl or Cmd; then it works while typing, too. */
  withControl?: boolean;
  isActive?: boolean;
}

/** A single key of a page (`n`, `j`, `?`), ignored while somebody types or a dialog is open; or one with Ctrl. */
export function useShortcut(
  key: string,
  act: () => void,
  { withControl = false, isActive = true }: ShortcutOptions = {},
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const hasControl = event.ctrlKey || event.metaKey;
      if (event.key.toLowerCase() !== key || hasControl !== withControl || event.altKey || event.defaultPrevented)
        return;
      if (!withControl && (isTyping(event.target) || isBehindLayer())) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key, withControl, isActive]);
}
