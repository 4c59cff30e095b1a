import type { Answer, Method, PersonClient } from '../person-client.js';

/** Begins everything that is typed, so that it is found whatever follows. */
export const marker = 'Kanariénvögel';
/** The same for addresses, which take plain letters only. */
export const plainMarker = 'kanarienvogelpost';

/** Types recognisable texts through the API and remembers where. */
export class Typist {
  /** Fields that took a text so far: `CaseBody/narrative/summary`. */
  readonly fields = new Set<string>();
  count = 0;

  text(what: string): string {
    this.count += 1;
    return `${marker} ${this.count} ${what}`;
  }

  address(): string {
    this.count += 1;
    return `${plainMarker}-${this.count}@spatzen.example`;
  }

  /** Sends a body of this class, then the same with everything wrong that can be wrong about it. */
  async send(
    person: PersonClient,
    method: Method,
    url: string,
    type: string,
    body: object,
    version?: number,
  ): Promise<Answer> {
    this.note(type, body);
    const headers = headersOf(method, version);
    const answer = await person.call(method, url, body, headers);
    if (answer.statusCode >= 500) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.text}`);
    return answer;
  }

  /** @returns the codes of the refusals; each of them has carried a text */
  async sendWrongly(person: PersonClient, method: Method, url: string, body: object): Promise<number[]> {
    const headers = headersOf(method, 999_999_999);
    const whole = JSON.stringify(body);
    const attempts: [payload: unknown, headers: Record<string, string>, url: string][] = [
      [{ ...body, [this.text('property')]: this.text('value') }, headers, url],
      [Object.fromEntries(Object.keys(body).map((key) => [key, { [this.text('object')]: 1 }])), headers, url],
      [`${whole.slice(0, -1)}, "${this.text('broken JSON')}`, headers, url],
      [whole.replaceAll(marker, `${marker}\\u0000`).replace('{', `{"${this.text('first')}":1,`), headers, url],
      [this.text('long ').repeat(60_000), headers, url],
      [body, { ...headers, 'content-type': `text/${plainMarker}` }, url],
      [
        { ...body, [this.text('query')]: 1 },
        headers,
        `${url}?${encodeURIComponent(this.text('parameter'))}=${encodeURIComponent(this.text('value'))}`,
      ],
    ];
    const codes: number[] = [];
    for (const [payload, sent, to] of attempts) codes.push((await person.call(method, to, payload, sent)).statusCode);
    return codes;
  }

  private note(place: string, value: unknown): void {
    if (typeof value === 'string' && (value.includes(marker) || value.includes(plainMarker))) this.fields.add(place);
    if (Array.isArray(value)) for (const one of value) this.note(place, one);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) this.note(`${place}/${name}`, part);
    }
  }
}

function headersOf(method: Method, version?: number): Record<string, string> {
  if (method === 'PUT') return { 'if-none-match': '*' };
  return method === 'PATCH' ? { 'if-match': `"${version ?? 1}"` } : {};
}
