import type { HousingStayFields } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/housing-stays/{id}`: only looked for, so that it stands in nobody's way. */
export function aHousingStay(fields: Partial<HousingStayFields> = {}): HousingStayFields {
  return { kind: 'womens-shelter', provider: 'Frauenhaus im Norden', address: 'Heidestraße 4, 2. Stock', ...fields };
}
