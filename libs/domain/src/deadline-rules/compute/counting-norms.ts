import type { CountingLaw } from '../deadline-rule.js';

interface CountingNorms {
  /** Why the last day moves to the next working day. */
  readonly shift: string;
  /** Why the day of the event is not counted. */
  readonly start: string;
}

const civil = '§ 187 Abs. 1 BGB';

/** Each code sends to §§ 187 to 193 BGB or repeats them; the norm of the shift is the one a court would cite. */
export const countingNorms: Readonly<Record<CountingLaw, CountingNorms>> = {
  vwvfg: { shift: '§ 31 Abs. 3 VwVfG', start: `§ 31 Abs. 1 VwVfG, ${civil}` },
  vwgo: { shift: '§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO', start: `§ 57 Abs. 2 VwGO, § 222 Abs. 1 ZPO, ${civil}` },
  sgg: { shift: '§ 64 Abs. 3 SGG', start: '§ 64 Abs. 1 SGG' },
  sgbx: { shift: '§ 26 Abs. 3 SGB X', start: `§ 26 Abs. 1 SGB X, ${civil}` },
  stpo: { shift: '§ 43 Abs. 2 StPO', start: '§ 43 Abs. 1 StPO' },
  stgb: { shift: '§ 77b Abs. 1 S. 2 StGB', start: civil },
  zpo: { shift: '§ 222 Abs. 2 ZPO', start: `§ 222 Abs. 1 ZPO, ${civil}` },
  famfg: { shift: '§ 16 Abs. 2 FamFG, § 222 Abs. 2 ZPO', start: `§ 16 Abs. 2 FamFG, § 222 Abs. 1 ZPO, ${civil}` },
  ao: { shift: '§ 108 Abs. 3 AO', start: `§ 108 Abs. 1 AO, ${civil}` },
  bgb: { shift: '§ 193 BGB', start: civil },
  eu: {
    shift: 'Art. 3 Abs. 4 VO (EWG, Euratom) 1182/71',
    start: 'Art. 3 Abs. 1 VO (EWG, Euratom) 1182/71',
  },
};
