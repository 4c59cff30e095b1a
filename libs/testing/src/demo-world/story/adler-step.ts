import type { Code, PlainDateText } from '@geleit/domain';

/** A step of the story: day as told, area, kind, minutes, channel, note; and who was there. */
export type AdlerStep = readonly [
  PlainDateText,
  Code<'supportArea'>,
  Code<'supportKind'>,
  number,
  Code<'channel'>,
  string,
  { readonly withWhom?: readonly Code<'partnerKind'>[]; readonly byElif?: true; readonly alone?: true }?,
];
