/** Whether the last session ended by itself, so that the log-in can say so. In this page's memory only. */
let hasEnded = false;

export const noteEnd = (): void => {
  hasEnded = true;
};
export const noteLogin = (): void => {
  hasEnded = false;
};
export const sessionHasEnded = (): boolean => hasEnded;
