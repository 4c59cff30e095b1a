import type { ReleaseRow } from '../data/release.js';

/** Whether releasing it would do anything: nothing stands against it and it is not released as it is now. */
export const releasable = ({ hindrances, released }: ReleaseRow): boolean =>
  hindrances.length === 0 && !released?.isCurrent;

export const rowStyle = {
  display: 'grid',
  alignItems: 'center',
  gap: { xs: '2px 8px', md: '12px' },
  gridTemplateColumns: { xs: '38px minmax(0,1fr) auto', md: '38px 130px 240px 210px minmax(0,1fr)' },
  gridTemplateAreas: {
    xs: '"pick code state" "pick about about" "pick result result"',
    md: '"pick code about state result"',
  },
  p: { xs: '8px 10px', md: '3px 14px 3px 8px' },
  borderTop: '1px solid',
  borderColor: 'divider',
  minHeight: 38,
};
