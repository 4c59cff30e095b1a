import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import { ApiError } from '../api/problems.js';
import { useCurrentLocale } from '../i18n/useT.js';
import { useDebounced } from '../layout/useDebounced.js';
import type { DeadlinePreview, PreviewBody } from './preview.js';

/** What the server computes for these fields. It comes back as its own text, so equal fields ask once. */
export function usePreview(body: PreviewBody | null) {
  const locale = useCurrentLocale();
  const text = useDebounced(body ? JSON.stringify(body) : null, 200);
  const preview = useQuery({
    queryKey: ['deadline-preview', locale, text],
    queryFn: ({ signal }) =>
      api<DeadlinePreview>('/deadlines/preview', { method: 'POST', body: JSON.parse(text ?? '{}') as object, signal }),
    enabled: text !== null && body !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
    gcTime: 60_000,
  });
  const isCurrent = body !== null && text === JSON.stringify(body);
  return {
    /** The last result; it stays while the next one is on its way. */
    result: body && !preview.isError ? (preview.data ?? null) : null,
    isComputing: body !== null && (preview.isFetching || !isCurrent),
    error: body ? preview.error : null,
    /** In the server's words, by field: `trigger/date`. */
    fieldErrors: body && isCurrent ? fieldErrorsOf(preview.error) : {},
    retry: preview.refetch,
  };
}

export function fieldErrorsOf(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiError)) return {};
  const { errors = [] } = error.problem;
  return Object.fromEntries(errors.map(({ pointer, message }) => [pointer.replace(/^\//, ''), message]));
}
