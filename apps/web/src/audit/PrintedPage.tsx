import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

const styles = {
  '.printed': { display: 'none' },
  '@media print': {
    'body > :not(.printed)': { display: 'none !important' },
    '.printed': { display: 'block', color: '#000', background: '#fff' },
    '@page': { margin: '18mm 16mm' },
  },
};

/** Only on paper: while it is mounted, the print holds this and nothing of the screen. */
export function PrintedPage({ children }: { children: ReactNode }) {
  return (
    <>
      <GlobalStyles styles={styles} />
      {createPortal(<div className="printed">{children}</div>, document.body)}
    </>
  );
}
