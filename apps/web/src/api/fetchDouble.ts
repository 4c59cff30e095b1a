export interface Asked {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
}
type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'lost';

/** Stands in for the network in tests: answers in order, remembers what was asked. */
export function fetchDouble(...answers: Answer[]): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = (input, init = {}) => {
    const { method = 'GET', headers = {}, body } = init;
    asked.push({
      url: input as string,
      method,
      headers: headers as Record<string, string>,
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    });
    const answer = answers.shift() ?? { status: 500 };
    if (answer === 'lost') return Promise.reject(new TypeError('Failed to fetch'));
    const { status = 200, body: content, headers: more } = answer;
    return Promise.resolve(
      new Response(status === 204 ? null : JSON.stringify(content ?? {}), {
        status,
        headers: { 'content-type': 'application/json', ...more },
      }),
    );
  };
  return asked;
}
