import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

/** What `PersonClient` needs of an application, spoken over HTTP to another process. */
export function overHttp(base: string): NestFastifyApplication {
  const inject = async ({ method, url, headers, payload }: Request): Promise<object> => {
    const answer = await fetch(new URL(url, base), { method, headers, body: payload });
    const received = Object.fromEntries(answer.headers.entries());
    const cookie = answer.headers.getSetCookie();
    return {
      statusCode: answer.status,
      payload: await answer.text(),
      headers: cookie.length > 0 ? { ...received, 'set-cookie': cookie } : received,
    };
  };
  return { inject } as unknown as NestFastifyApplication;
}
