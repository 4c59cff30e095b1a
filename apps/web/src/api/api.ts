import { currentLocale } from '../i18n/locale.js';
import { accessToken, noteActivity, refreshToken } from './accessToken.js';
import { ApiError, ConflictError, OfflineError, type ProblemDetails } from './problems.js';

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** A piece of a file instead of a JSON body. */
  bytes?: Blob;
  /** The version that was read: sent as `If-Match`. */
  version?: number;
  /** Creation under an id of our own: `If-None-Match: *`; safe to repeat after a lost answer. */
  creates?: boolean;
  /** Polling: the server does not count it as somebody being there. */
  background?: boolean;
  /** Before a session exists; a 401 is an answer then, not a reason to refresh. */
  anonymous?: boolean;
  signal?: AbortSignal;
  /** The kind of answer asked for; JSON unless said. */
  accept?: string;
}

/**
 * Calls the API under `/api`.
 *
 * @param path after `/api`, with a leading slash, e.g. `/cases/search`
 * @returns the JSON answer, or undefined for 204
 * @throws ApiError for a refusal, ConflictError for 412, OfflineError when no answer came
 */
export async function api<Answer>(path: string, request: ApiRequest = {}): Promise<Answer> {
  const answer = await granted(path, request);
  return (answer.status === 204 ? undefined : await answer.json()) as Answer;
}

/**
 * The same for an answer that is a file.
 *
 * @param type what is asked for with `Accept`, e.g. `application/pdf`
 */
export async function apiFile(path: string, type: string, request: ApiRequest = {}): Promise<Blob> {
  return (await granted(path, { ...request, accept: `${type}, application/problem+json;q=0.5` })).blob();
}

async function granted(path: string, request: ApiRequest): Promise<Response> {
  if (!request.background) noteActivity();
  let answer = await send(path, request);
  if (answer.status === 401 && !request.anonymous && (await refreshToken())) answer = await send(path, request);
  if (!answer.ok) throw await refusalOf(answer);
  return answer;
}

async function send(path: string, request: ApiRequest): Promise<Response> {
  const options: RequestInit = {
    method: request.method ?? 'GET',
    headers: headersOf(request),
    credentials: 'same-origin',
    cache: 'no-store',
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    ...(request.bytes ? { body: request.bytes } : {}),
    ...(request.signal ? { signal: request.signal } : {}),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(`/api${path}`, options);
    } catch (failure) {
      if (request.signal?.aborted) throw failure;
      if (attempt === 3 || !isRepeatable(request)) throw new OfflineError();
      await new Promise((resolve) => setTimeout(resolve, attempt * 400));
    }
  }
}

const isRepeatable = ({ method = 'GET', creates = false }: ApiRequest) => method === 'GET' || creates;

function headersOf(request: ApiRequest): Record<string, string> {
  const token = accessToken();
  return {
    accept: request.accept ?? 'application/json',
    'accept-language': currentLocale(),
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(request.bytes ? { 'content-type': 'application/octet-stream' } : {}),
    ...(token && !request.anonymous ? { authorization: `Bearer ${token}` } : {}),
    ...(request.creates ? { 'if-none-match': '*' } : {}),
    ...(request.version === undefined ? {} : { 'if-match': `"${request.version}"` }),
    ...(request.background ? { 'x-geleit-background': '1' } : {}),
  };
}

async function refusalOf(answer: Response): Promise<ApiError> {
  const problem = await problemOf(answer);
  if (answer.status === 412) return new ConflictError(problem);
  const retryAfter = Number(answer.headers.get('retry-after'));
  return new ApiError(problem, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null);
}

async function problemOf(answer: Response): Promise<ProblemDetails> {
  const fallback = { type: 'about:blank', title: '', detail: 'ra.notification.http_error', status: answer.status };
  try {
    return { ...fallback, ...((await answer.json()) as Partial<ProblemDetails>), status: answer.status };
  } catch {
    return fallback;
  }
}
