import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useContext } from 'react';
import { CloseNotice } from './closeNotice.js';

interface Props {
  words: string;
  /** What the button says. */
  way: string;
  onGo: () => void;
}

/** Words of a notice with the way to what they are about. */
export function NoticeWithWay({ words, way, onGo }: Props) {
  const close = useContext(CloseNotice);
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 12px' }}>
      {words}
      <Button
        size="small"
        variant="text"
        onClick={() => {
          close();
          onGo();
        }}
        sx={{
          color: 'inherit',
          textDecoration: 'underline',
          textUnderlineOffset: 3,
          m: '-4px',
          px: '4px',
          minWidth: 0,
        }}
      >
        {way}
      </Button>
    </Box>
  );
}
