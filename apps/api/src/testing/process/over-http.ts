import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string | Buffer;
}

/** What `PersonClient` needs of an application, spoken over HTTP to another process. */
export function overHttp(base: string): NestFastifyApplication {
  const inject = async ({ method, url, headers, payload }: Request): Promise<object> => {
    const answer = await fetch(new URL(url, base), {
      method,
      headers,
      body: payload === undefined ? undefined : typeof payload === 'string' ? payload : new Uint8Array(payload),
    });
    const received = Object.fromEntries(answer.headers.entries());
    const cookie = answer.headers.getSetCookie();
    const rawPayload = Buffer.from(await answer.arrayBuffer());
    return {
      statusCode: answer.status,
      payload: rawPayload.toString('utf8'),
      rawPayload,
      headers: cookie.length > 0 ? { ...received, 'set-cookie': cookie } : received,
    };
  };
  return { inject } as unknown as NestFastifyApplication;
}
