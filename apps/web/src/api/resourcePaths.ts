/** Resources that live below a case: `meta.caseId` says below which. */
const belowCase = new Set([
  'support-steps',
  'residence-statuses',
  'deadlines',
  'consents',
  'goals',
  'tasks',
  'housing-stays',
  'proceedings',
  'health-needs',
  'benefits',
  'documents',
  'events',
  'handovers',
]);

/** Lists that look into sealed content: their filters travel in a body, for URLs end up in logs. */
const searched = new Set(['cases', 'deadlines', 'support-steps']);

export function pathOf(resource: string, caseId?: string): string {
  if (!belowCase.has(resource)) return `/${resource}`;
  if (!caseId) throw new RangeError(`meta.caseId is needed for ${resource}`);
  return `/cases/${caseId}/${resource}`;
}

/** `/cases/search` and the like, or null when the list is read with GET. */
export const searchPathOf = (resource: string, caseId?: string): string | null =>
  searched.has(resource) && !caseId ? `/${resource}/search` : null;

/** `page=1&perPage=25&sort=-updatedAt&state=active&state=clearing`. */
export function queryOf(parameters: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
        query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

export const sortOf = (sort?: { field: string; order: string }): string | undefined =>
  sort && sort.field !== 'id' ? `${sort.order === 'DESC' ? '-' : ''}${sort.field}` : undefined;
