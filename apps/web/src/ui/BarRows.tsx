import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import type { BarPart, BarRow } from './BarList.js';

const totalOf = (row: BarRow) => row.parts.reduce((sum, part) => sum + part.value, 0);

/** The drawing of a BarList: label, bar, number; one line a row. */
export function BarRows({ rows, format }: { rows: readonly BarRow[]; format: (value: number) => string }) {
  const most = Math.max(1, ...rows.map(totalOf));
  const legend = new Map(
    rows.flatMap((row) => (row.parts.length > 1 ? row.parts : [])).map((part) => [part.label, part]),
  );
  return (
    <>
      <Box
        component="ul"
        sx={{ display: 'grid', gap: '5px', gridTemplateColumns: 'fit-content(46%) minmax(0,1fr) auto' }}
      >
        {rows.map((row) => (
          <Box
            component="li"
            key={row.key}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'subgrid',
              gridColumn: '1 / -1',
              alignItems: 'center',
              columnGap: '10px',
              fontSize: 13,
            }}
          >
            <RowLabel row={row} />
            <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: row.parts.length > 1 ? 24 : 17 }}>
              {row.parts.map((part) =>
                part.value > 0 ? (
                  <Bar key={part.label} part={part} share={part.value / most} isLabelled={row.parts.length > 1} />
                ) : null,
              )}
            </Box>
            <Box component="span" sx={{ fontWeight: 600, textAlign: 'right' }}>
              {format(totalOf(row))}
            </Box>
          </Box>
        ))}
      </Box>
      {legend.size > 0 ? (
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 14px', mt: '10px', fontSize: 12, color: 'text.secondary' }}
        >
          {[...legend.values()].map((part) => (
            <span key={part.label}>
              <Box
                component="i"
                sx={{
                  display: 'inline-block',
                  width: 10,
                  height: 10,
                  borderRadius: '2px',
                  mr: '5px',
                  bgcolor: part.colour,
                  border: '1px solid',
                  borderColor: edgeOf(part),
                }}
              />
              {part.label}
            </span>
          ))}
        </Box>
      ) : null}
    </>
  );
}

function RowLabel({ row }: { row: BarRow }) {
  const Icon = row.icon;
  const words = (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 }}>
      {Icon ? (
        <Box component="span" sx={{ display: 'flex', color: row.tone ?? 'text.secondary' }}>
          <Icon size={14} aria-hidden />
        </Box>
      ) : null}
      <Box
        component="span"
        sx={{
          color: row.tone?.startsWith('area') ? 'inherit' : row.tone,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {row.label}
      </Box>
    </Box>
  );
  return row.to ? (
    <Box component={Link} to={row.to} state={row.state} sx={{ minWidth: 0, color: 'text.primary' }}>
      {words}
    </Box>
  ) : (
    words
  );
}

function Bar({ part, share, isLabelled }: { part: BarPart; share: number; isLabelled: boolean }) {
  const isPale = part.colour === 'chart.c3' || part.colour === 'chart.c4' || part.colour === 'quiet';
  return (
    <Box
      sx={{
        width: `${share * 100}%`,
        minWidth: isLabelled ? 18 : 4,
        borderRadius: '3px',
        bgcolor: part.colour,
        border: '1px solid',
        borderColor: edgeOf(part),
        display: 'grid',
        placeItems: 'center',
        overflow: 'hidden',
        fontSize: 12,
        fontWeight: 600,
        color: isPale ? 'text.primary' : 'background.paper',
      }}
    >
      {isLabelled ? part.value : null}
    </Box>
  );
}

/** Pale bars need an edge to be seen. */
const edgeOf = (part: BarPart) =>
  part.colour === 'chart.c3'
    ? 'chart.c1'
    : part.colour === 'quiet' || part.colour === 'chart.c4'
      ? 'outline'
      : part.colour;
