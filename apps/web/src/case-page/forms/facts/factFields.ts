import { codesOf, type CodeListName, type FactField, factSections } from '@geleit/domain';

/** Chips and groups take the whole width, single fields stand beside each other. */
export const isWide = (field: FactField): boolean =>
  field.type === 'children' ||
  field.type === 'exploitation' ||
  field.type === 'cooperation' ||
  field.type === 'earlierCooperation' ||
  (field.type === 'codes' && !longLists.has(field.list)) ||
  (field.type === 'code' && isShortList(field.list));

const longLists = new Set<CodeListName>(['country', 'nationality', 'language']);
const mostChips = 8;

/** A list one can look over at once is shown as chips. */
export const isShortList = (list: CodeListName): boolean => codesOf(list).length <= mostChips;

export const factFields: readonly FactField[] = factSections.flatMap(({ fields }) => fields);
