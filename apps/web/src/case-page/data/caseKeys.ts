/** Keys of what is read below one case; all begin alike, so one call refreshes them together. */
export const caseKey = (caseId: string, ...part: readonly unknown[]): readonly unknown[] => [
  'caseBelow',
  caseId,
  ...part,
];
