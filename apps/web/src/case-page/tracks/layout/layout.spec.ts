import { describe, expect, it } from '@jest/globals';
import { layout } from './layout.js';
import type { Flag, Lane, TrackItem } from '../model/model.js';
import { phoneLayout } from './phoneLayout.js';
import { textWidth } from './textWidth.js';

const today = '2026-01-27';
const range = { from: '2024-11-01', until: '2026-05-01' };
const anItem = (parts: Partial<TrackItem>): TrackItem => ({
  id: 'item',
  area: 'residence',
  form: 'range',
  from: '2025-01-01',
  until: '2025-12-31',
  label: 'Status',
  seams: [],
  ...parts,
});
const residence = (...items: TrackItem[]): Lane => ({ id: 'residence', area: 'residence', items });
const drawn = (lane: Lane, flags: Flag[] = []) => layout([lane], flags, range, today, 840);

describe('bars of a lane', () => {
  it('that overlap get rows of their own, bars that only follow share one', () => {
    const { lanes } = drawn(
      residence(
        anItem({ id: 'first', until: '2025-06-30' }),
        anItem({ id: 'next', from: '2025-07-01', until: '2026-03-09' }),
        anItem({ id: 'beside', from: '2026-01-13', until: '2026-04-13' }),
      ),
    );

    expect(lanes[0]?.items.map(({ item, row }) => [item.id, row])).toEqual([
      ['first', 0],
      ['next', 0],
      ['beside', 1],
    ]);
  });

  it('never run past the plot and open the side on which they go on', () => {
    const { lanes, plot, today: mark } = drawn(residence(anItem({ from: null, until: null })));

    expect(lanes[0]?.items[0]?.shape).toMatchObject({ x1: plot.left, x2: mark.x, opensLeft: true, opensRight: true });
  });

  it('outside the range are not drawn, and an empty lane is left out', () => {
    expect(drawn(residence(anItem({ from: '2020-01-01', until: '2021-01-01' }))).lanes).toEqual([]);
  });

  it('that are planned are drawn to the right edge', () => {
    const { lanes, plot } = drawn(residence(anItem({ form: 'planned', from: '2026-01-14', until: null })));

    expect(lanes[0]?.items[0]?.shape.x2).toBe(plot.right);
  });
});

describe('labels', () => {
  it('stand inside their bar when they fit and beside it when not', () => {
    const { lanes } = drawn(
      residence(
        anItem({ id: 'wide' }),
        anItem({ id: 'slim', from: '2026-01-13', until: '2026-02-13', label: 'Bedenkfrist § 59 Abs. 7' }),
      ),
    );
    const [wide, slim] = lanes[0]!.items;

    expect(wide?.label?.isOutside).toBe(false);
    expect(slim?.label).toMatchObject({ isOutside: true, anchor: 'end', text: 'Bedenkfrist § 59 Abs. 7' });
  });

  it('never cover each other in a row', () => {
    const moments = Array.from({ length: 12 }, (_, at) =>
      anItem({
        id: `m${at}`,
        form: 'moment',
        from: `2025-0${1 + Math.floor(at / 3)}-${10 + (at % 3) * 6}`,
        label: 'Anhörung',
      }),
    );
    const { lanes } = layout([{ id: 'legal', area: 'legal', items: moments }], [], range, today, 840);

    for (const row of [0, 1]) {
      const extents = lanes[0]!.items
        .filter((placed) => placed.row === row && placed.label)
        .map(({ label }) =>
          label!.anchor === 'start'
            ? [label!.x, label!.x + textWidth(label!.text)]
            : [label!.x - textWidth(label!.text), label!.x],
        )
        .sort((a, b) => a[0]! - b[0]!);
      for (let at = 1; at < extents.length; at += 1)
        expect(extents[at]![0]!).toBeGreaterThanOrEqual(extents[at - 1]![1]!);
    }
    expect(lanes[0]!.items).toHaveLength(12);
  });
});

describe('words that find no room', () => {
  it('are shortened to the first kind before they leave their bar', () => {
    const { lanes } = layout(
      [
        {
          id: 'legal',
          area: 'legal',
          items: [
            anItem({
              from: '2025-01-01',
              until: '2025-04-30',
              label: 'Begleitung zu Anwält*in, Rechtsberatung',
              shortLabel: 'Begleitung',
            }),
          ],
        },
      ],
      [],
      range,
      today,
      840,
    );

    expect(lanes[0]?.items[0]?.label).toMatchObject({ text: 'Begleitung', isOutside: false });
  });

  it('never push a bar onto another one', () => {
    const bars = Array.from({ length: 8 }, (_, at) =>
      anItem({
        id: `b${at}`,
        from: `2025-0${at + 1}-01`,
        until: `2025-0${at + 1}-25`,
        label: 'Begleitung zu Anwält*in, Rechtsberatung',
      }),
    );
    const placed = layout([{ id: 'legal', area: 'legal', items: bars }], [], range, today, 840).lanes[0]!.items;

    expect(placed).toHaveLength(8);
    for (const a of placed) {
      for (const b of placed)
        if (a !== b && a.row === b.row) expect(a.shape.x2 <= b.shape.x1 || a.shape.x1 >= b.shape.x2).toBe(true);
      if (a.label?.isOutside) {
        const [from, until] =
          a.label.anchor === 'start'
            ? [a.label.x, a.label.x + textWidth(a.label.text)]
            : [a.label.x - textWidth(a.label.text), a.label.x];
        for (const b of placed)
          if (a !== b && a.row === b.row) expect(until <= b.shape.x1 || from >= b.shape.x2).toBe(true);
      }
    }
  });
});

describe('a dot', () => {
  it('is never covered by words, of a bar or of another dot', () => {
    const items = [
      anItem({ id: 'bar', from: '2025-03-01', until: '2025-03-20', label: 'Krisenintervention, Beratung' }),
      ...['04', '05', '06', '07'].map((month) =>
        anItem({ id: `dot-${month}`, form: 'moment', from: `2025-${month}-10`, label: 'Psychosoziale Beratung' }),
      ),
    ];
    const placed = layout([{ id: 'legal', area: 'legal', items }], [], range, today, 840).lanes[0]!.items;

    for (const { item, label, row } of placed) {
      if (!label?.isOutside) continue;
      const width = textWidth(label.text);
      const [from, until] = label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x];
      const covered = placed.filter(
        (dot) => dot.item !== item && dot.row === row && dot.shape.x1 > from && dot.shape.x1 < until,
      );
      expect(covered.map((dot) => dot.item.id)).toEqual([]);
    }
  });
});

describe('deadline flags', () => {
  const flags = ['2026-01-30', '2026-03-31', '2026-04-01', '2027-12-31'].map((dueOn, at) => ({
    number: at + 1,
    id: `d${at}`,
    dueOn,
  }));

  it('stay in order and never cover each other', () => {
    const { flags: marks } = drawn(residence(anItem({})), flags);

    for (let at = 1; at < marks.length; at += 1)
      expect(marks[at]!.markX - marks[at - 1]!.markX).toBeGreaterThanOrEqual(18.9);
  });

  it('past the right edge are kept there and marked', () => {
    const { flags: marks, plot } = drawn(residence(anItem({})), flags);

    expect(marks.at(-1)).toMatchObject({ isBeyond: true, x: plot.right });
    expect(marks.at(-1)!.markX).toBeLessThanOrEqual(plot.right);
  });

  it('that are overdue move the word for today above the plot instead of covering it', () => {
    const { today: mark } = drawn(residence(anItem({})), [{ number: 1, id: 'late', dueOn: '2026-01-20' }]);

    expect(mark.isAtFoot).toBe(false);
  });
});

describe('the graph of the phone', () => {
  it('gives every residence status a row of its own, first of all', () => {
    const lanes: Lane[] = [
      {
        id: 'health',
        area: 'health',
        items: [
          anItem({ area: 'health', from: '2025-12-01', until: null }),
          anItem({ area: 'health', form: 'moment', from: '2025-03-01' }),
        ],
      },
      residence(anItem({ label: 'Gestattung' }), anItem({ label: 'Duldung' })),
    ];
    const { rows } = phoneLayout(lanes, [], range, today, 342);

    expect(rows.map(({ label, lane }) => label ?? lane.id)).toEqual(['Gestattung', 'Duldung', 'health']);
    expect(rows.at(-1)?.bars).toHaveLength(2);
  });
});
