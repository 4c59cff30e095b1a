import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer<Body = Record<string, unknown>> {
  statusCode: number;
  body: Body;
  text: string;
  headers: Record<string, string | string[] | number | undefined>;
}

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** Sends requests as a browser of one person does: token and cookie of the same session. */
export class PersonClient {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly token?: string,
    readonly cookie?: string,
    readonly user?: { id: string; name: string; role: string; organisation: { id: string } },
  ) {}

  static async login(app: NestFastifyApplication, email: string, password: string): Promise<PersonClient> {
    const answer = await new PersonClient(app).post<{ accessToken: string; user: PersonClient['user'] }>(
      '/api/auth/login',
      { email, password },
    );
    if (answer.statusCode !== 200) throw new Error(`log-in of ${email}: ${answer.statusCode} ${answer.text}`);
    const cookie = String(answer.headers['set-cookie']).split(';')[0];
    return new PersonClient(app, answer.body.accessToken, cookie, answer.body.user);
  }

  async call<Body = Record<string, unknown>>(
    method: Method,
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await this.app.inject({
      method,
      url,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(payload === undefined ? {} : { 'content-type': typeOf(payload) }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload: isSentAsIs(payload) ? payload : JSON.stringify(payload) }),
    });
    const isJson = /json/.test(String(answer.headers['content-type']));
    const body = (isJson && answer.payload ? JSON.parse(answer.payload) : {}) as Body;
    return { statusCode: answer.statusCode, body, text: answer.payload, headers: answer.headers };
  }

  get<Body = Record<string, unknown>>(url: string, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.call('GET', url, undefined, headers);
  }

  put<Body = Record<string, unknown>>(url: string, body: unknown): Promise<Answer<Body>> {
    return this.call('PUT', url, body, { 'if-none-match': '*' });
  }

  post<Body = Record<string, unknown>>(
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>> {
    return this.call('POST', url, body ?? {}, headers);
  }

  patch<Body = Record<string, unknown>>(url: string, body: unknown, version: number): Promise<Answer<Body>> {
    return this.call('PATCH', url, body, { 'if-match': `"${version}"` });
  }

  delete<Body = Record<string, unknown>>(url: string): Promise<Answer<Body>> {
    return this.call('DELETE', url);
  }
}

const isSentAsIs = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string' || Buffer.isBuffer(payload);
const typeOf = (payload: unknown): string =>
  Buffer.isBuffer(payload) ? 'application/octet-stream' : 'application/json';
