import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { api } from '../api/api.js';
import type { CaseSearch } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { SearchHit } from './SearchHit.js';
import { useDebounced } from './useDebounced.js';

/** Finds a case by its code while typing; arrows choose, Enter opens. What is typed travels in a body, never in a URL. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const q = useDebounced(typed.trim(), 120);
  const { data, isFetching } = useQuery({
    queryKey: ['cases', 'find', q],
    queryFn: ({ signal }) =>
      api<CaseSearch>('/cases/search', { method: 'POST', body: { q, page: 1, perPage: 8 }, signal }),
    enabled: q !== '',
    placeholderData: (previous) => previous,
    gcTime: 0,
  });
  const hits = q === '' ? [] : (data?.data ?? []);
  const open = (id: string) => {
    onClose();
    void navigate(`/cases/${id}`);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((now) => Math.min(Math.max(now + step, 0), Math.max(hits.length - 1, 0)));
    }
    const hit = hits[at];
    if (event.key === 'Enter' && hit) open(hit.id);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-label={t('layout.search')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', pt: '8vh' } }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '10px',
          p: '10px 16px',
          borderBottom: '1px solid',
          borderColor: 'divider',
        }}
      >
        <Search size={18} aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={typed}
          placeholder={t('layout.searchHint')}
          onKeyDown={onKey}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': t('layout.search'),
              'aria-expanded': hits.length > 0,
              'aria-controls': 'found-cases',
              'aria-activedescendant': hits[at] ? `found-${hits[at].id}` : undefined,
              autoComplete: 'off',
              spellCheck: false,
            },
          }}
          sx={{ fontSize: 16 }}
        />
        <kbd>Esc</kbd>
      </Box>
      <Box component="ul" id="found-cases" role="listbox" aria-label={t('menu.cases')} sx={{ p: '6px' }}>
        {hits.map((hit, index) => (
          <SearchHit key={hit.id} hit={hit} isChosen={index === at} onOpen={() => open(hit.id)} />
        ))}
      </Box>
      {hits.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary" role="status" sx={{ p: '0 20px 16px' }}>
          {q === '' ? t('layout.searchStart') : isFetching ? t('common.loading') : t('layout.searchEmpty')}
        </Typography>
      ) : null}
    </Dialog>
  );
}
