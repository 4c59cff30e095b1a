import { codesOf } from '../code-lists/lookup.js';
import { proposedRules } from '../deadline-rules/proposals/proposed-rules.js';
import { proposalList, type ProposalListFields } from './proposal-list.js';

const id = '01a20a12-7991-7247-bf60-8172c1fac0a4';

/** The longest list that an event of this kind can come to: everything proposed, everything accepted. */
function longestListOf(kind: ReturnType<typeof codesOf<'eventKind'>>[number]): ProposalListFields {
  const kinds = ['notified', 'posted', 'event'] as const;
  const lists = kinds.flatMap((triggerKind) =>
    ['2026-02-02', '2026-08-03'].map((appliedOn) =>
      proposedRules({ kind, triggerKind, date: '2026-09-01', appliedOn, missingInstruction: true }),
    ),
  );
  const longest = lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const accepted = {
    id,
    version: 99,
    state: 'accepted',
    preferred: false,
    land: 'BY-EVANG',
    dueOn: '2026-09-08',
  } as const;
  return {
    proposals: longest.map(({ rule }) => ({ ...accepted, rule, deadlineId: id })),
    words: Object.fromEntries(longest.map(({ why }, index) => [`${id.slice(0, -2)}${index + 10}`, { why }])),
  };
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

describe('the list of what an event proposes', () => {
  it.each(codesOf('eventKind'))('fits into its padding after %s, so that its length tells nothing', (kind) => {
    const { proposals, words } = longestListOf(kind);

    expect(bytesOf({ proposals })).toBeLessThan(proposalList.pad?.facts ?? 0);
    expect(bytesOf({ words })).toBeLessThan(proposalList.pad?.narrative ?? 0);
  });
});
