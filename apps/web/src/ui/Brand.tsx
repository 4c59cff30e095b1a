import Box from '@mui/material/Box';

/** The sign of Geleit: two paths that run side by side. */
export function BrandSign({
  size = 26,
  ground = 'primary.main',
  line = 'primary.contrastText',
}: {
  size?: number;
  ground?: string;
  line?: string;
}) {
  return (
    <Box
      component="svg"
      viewBox="0 0 26 26"
      aria-hidden
      sx={{ width: size, height: size, flex: 'none', color: line, '& rect': { color: ground } }}
    >
      <rect width="26" height="26" rx="7" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
        <path d="M8 20c0-5 1.2-6.600 4-8.200S16.500 8.600 16.500 6" />
        <path d="M14.500 20c0-3 .7-4.200 2.300-5.300" opacity=".65" />
      </g>
      <circle cx="19" cy="12" r="1.5" fill="currentColor" opacity=".65" />
    </Box>
  );
}
