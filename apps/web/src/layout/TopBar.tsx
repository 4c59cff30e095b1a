import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useMe } from '../session/me.js';
import { BrandSign } from '../ui/Brand.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { DemoMark } from './DemoMark.js';
import { SearchButton } from './SearchButton.js';

/** Search and the demo mark; on the phone the sign of Geleit. Room is left at the right for the way out, which lies above every scrim. */
export function TopBar() {
  const me = useMe();
  const isPhone = useIsPhone();
  return (
    <Box
      component="header"
      sx={{
        gridArea: 'top',
        height: 52,
        display: 'flex',
        alignItems: 'center',
        gap: { xs: '6px', md: '12px' },
        pl: { xs: '12px', md: '24px' },
        pr: { xs: '146px', md: '222px' },
        position: 'sticky',
        top: 0,
        zIndex: 5,
        bgcolor: 'background.default',
        borderBottom: '1px solid',
        borderColor: 'divider',
      }}
    >
      {isPhone ? (
        <Box
          component={Link}
          to="/"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: '7px',
            fontWeight: 700,
            fontSize: 17,
            color: 'text.primary',
          }}
        >
          <BrandSign />
          Geleit
        </Box>
      ) : (
        <SearchButton />
      )}
      <Box sx={{ flex: 1 }} />
      {me.demo ? <DemoMark /> : null}
    </Box>
  );
}
