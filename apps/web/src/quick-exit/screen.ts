import type { Root } from 'react-dom/client';

let root: Root | null = null;

export const keepRoot = (started: Root): void => {
  root = started;
};

/** Takes everything off the screen and stops every page, so that nothing is asked or drawn any more. */
export function clearScreen(): void {
  root?.unmount();
  document.body.replaceChildren();
}
