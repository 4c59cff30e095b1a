import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

interface Props {
  words: string;
  /** What the button says, and what it is about for who does not see the words beside it. */
  way: string;
  onGo: () => void;
}

/** Words of a notice with the way to what they are about. */
export function NoticeWithWay({ words, way, onGo }: Props) {
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 12px' }}>
      {words}
      <Button
        size="small"
        variant="text"
        onClick={onGo}
        sx={{ color: 'inherit', textDecoration: 'underline', textUnderlineOffset: 3, my: '-4px' }}
      >
        {way}
      </Button>
    </Box>
  );
}
