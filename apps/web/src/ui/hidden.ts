import type { CSSProperties } from 'react';

/** For words that are only spoken; as `style` and as `sx`, where a bare 1 would be all of the width. */
export const hidden: CSSProperties = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
