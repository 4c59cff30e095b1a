import Box from '@mui/material/Box';
import { Card } from '../../ui/Card.js';
import { useWords } from '../data/label.js';
import type { Method } from '../data/method.js';

/** The method note, piece by piece. */
export function MethodText({ method }: { method: Method }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'grid', gap: '10px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 400px), 1fr))' }}>
      {method.note.map(({ name, title, text }) => (
        <Card key={name} title={words(title)} padded>
          <Box component="p" sx={{ maxWidth: '76ch' }}>
            {words(text)}
          </Box>
        </Card>
      ))}
    </Box>
  );
}
