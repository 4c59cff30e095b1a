import { codeList } from './code-row.js';

export const goalState = codeList({ source: 'decided' }, [
  { code: 'open', de: 'offen', en: 'open' },
  { code: 'reached', de: 'erreicht', en: 'reached' },
  { code: 'dropped', de: 'aufgegeben', en: 'dropped' },
]);

/** How things stand in an area of support, from critical to stable. */
export const progress = codeList({ source: 'decided' }, [
  { code: '0', de: 'kritisch', en: 'critical' },
  { code: '1', de: 'belastet', en: 'strained' },
  { code: '2', de: 'wechselhaft', en: 'mixed' },
  { code: '3', de: 'gebessert', en: 'improved' },
  { code: '4', de: 'stabil', en: 'stable' },
]);
