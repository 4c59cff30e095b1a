import { useWorld } from '../testing/use-world.js';
import { everyRoute } from '../testing/walls/every-route.js';

const world = useWorld();

interface Document {
  openapi: string;
  paths: Record<string, Record<string, unknown>>;
}

describe('the documentation of the API', () => {
  it('names every route that the running product has, and no other', async () => {
    const { body } = await world().anyone().get<Document>('/api/openapi.json');
    const documented = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );

    const running = everyRoute(world().app).map(({ method, path }) => `${method} ${path}`);

    expect(body.openapi).toBe('3.1.0');
    expect(documented.sort()).toEqual([...new Set(running)].sort());
  });

  it('is a page that loads everything from this server', async () => {
    const page = await world().anyone().get('/api/docs');
    const needed = [...page.text.matchAll(/(?:src|href)="\.\/(docs\/[^"]+)"/g)].map(([, path = '']) => path);
    const answers = await Promise.all(needed.map((path) => world().anyone().get(`/api/${path}`)));

    expect(page.statusCode).toBe(200);
    expect(needed.length).toBeGreaterThan(3);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('is the only page whose styles may stand in the page itself', async () => {
    const policyOf = async (path: string): Promise<string> =>
      String((await world().anyone().get(path)).headers['content-security-policy']);

    expect(await policyOf('/api/docs')).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policyOf('/api/docs')).toContain("script-src 'self';");
    for (const path of ['/', '/api/openapi.json', '/api/health/live', '/api/docsx', '/api/cases']) {
      expect(await policyOf(path)).not.toContain('unsafe');
    }
  });
});
