import Box from '@mui/material/Box';

const mine = 'M330 600C380 470 520 520 560 380S640 190 650 60 720-60 740-100';
const theirs = 'M420 640C470 560 620 560 665 430S760 250 775 120';

/** Two ways side by side: the picture of the name. */
export function Paths() {
  return (
    <Box
      component="svg"
      viewBox="0 0 820 900"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      sx={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    >
      <g fill="none" stroke="#fff" strokeLinecap="round">
        <path d={mine} strokeWidth="34" opacity=".10" />
        <path d={theirs} strokeWidth="34" opacity=".06" />
        <path d={mine} strokeWidth="3" opacity=".55" />
        <path d={theirs} strokeWidth="3" opacity=".32" strokeDasharray="2 12" />
      </g>
      <circle cx="560" cy="380" r="9" fill="#fff" />
      <circle cx="665" cy="430" r="9" fill="#fff" opacity=".55" />
    </Box>
  );
}
