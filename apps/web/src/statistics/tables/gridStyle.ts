import type { SxProps, Theme } from '@mui/material/styles';

/** Numbers to the right under their heading, groups bold, members indented, the first column stays when it scrolls. */
export const gridStyle: SxProps<Theme> = {
  width: 1,
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: 14,
  '& caption': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  '& th, & td': { borderBottom: '1px solid', borderColor: 'divider', p: { xs: '4px 8px', md: '4px 12px' } },
  '& thead th': {
    fontSize: 13,
    fontWeight: 600,
    textAlign: 'right',
    verticalAlign: 'bottom',
    lineHeight: 1.25,
    p: { xs: '8px 8px 7px', md: '9px 12px 8px' },
    borderColor: 'outline',
    maxWidth: 130,
    hyphens: 'auto',
  },
  '& td': { textAlign: 'right', whiteSpace: 'nowrap', py: '3px' },
  '& td button': { mr: '-6px' },
  '& tr > th:first-of-type': {
    textAlign: 'left',
    position: 'sticky',
    left: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
    minWidth: { xs: 118, md: 180 },
    maxWidth: { xs: 150, md: 320 },
  },
  '& tbody th': { fontWeight: 400, overflowWrap: 'anywhere' },
  '& [data-level=group] > *, & [data-level=single] > th, & tfoot tr > *': { fontWeight: 600 },
  '& [data-level=member] > th': { pl: { xs: '22px', md: '28px' } },
  '& .sum': { bgcolor: 'background.default', fontWeight: 600 },
  '& tfoot th, & tfoot td': { borderBottom: 0 },
};
