import { styled } from '@mui/material/styles';
import type { Segment } from './versions.js';

/** Sentences of one version only: a single line under mine, a double line under the stored one; never colour alone. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  return (
    <Text>
      {segments.map(({ text, from }, at) =>
        from === 'both' ? (
          <span key={at}>{text}</span>
        ) : (
          <mark key={at} data-from={from}>
            {text}
          </mark>
        ),
      )}
    </Text>
  );
}

const Text = styled('p')(({ theme }) => ({
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '& mark': { fontWeight: 600, textDecorationLine: 'underline', textDecorationThickness: 2, textUnderlineOffset: 3 },
  '& mark[data-from=mine]': {
    backgroundColor: theme.vars.palette.success.light,
    color: theme.vars.palette.success.main,
    textDecorationStyle: 'solid',
  },
  '& mark[data-from=stored]': {
    backgroundColor: theme.vars.palette.area.legal.tint,
    color: theme.vars.palette.area.legal.main,
    textDecorationStyle: 'double',
  },
}));
