import useMediaQuery from '@mui/material/useMediaQuery';

/** Below 761 px tables become cards and the sidebar five tabs. */
export const useIsPhone = (): boolean => useMediaQuery('(max-width:760px)', { noSsr: true });
