import { createQuietHistory } from './quietHistory.js';

/** As much of a browser window as a history needs. */
function windowAt(address: string, { type = 'navigate', state }: { type?: string; state?: unknown } = {}) {
  const location = new URL(address);
  const entries: unknown[] = [state ?? null];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const goTo = (url: string) => {
    location.href = new URL(url, location).href;
  };
  const window = {
    location,
    history: {
      get state() {
        return entries[at];
      },
      pushState: (next: unknown, _: string, url: string) => {
        entries.splice(at + 1, Infinity, next);
        at += 1;
        goTo(url);
      },
      replaceState: (next: unknown, _: string, url: string) => {
        entries[at] = next;
        goTo(url);
      },
      go: (delta: number) => {
        at += delta;
        listeners.get('popstate')?.();
      },
    },
    performance: { getEntriesByType: () => [{ type }] },
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
  };
  return window as typeof window & Window;
}

describe('the address bar', () => {
  it('says nothing, wherever somebody goes', () => {
    const window = windowAt('https://geleit.example/');
    const history = createQuietHistory(window);

    history.push('/cases/019a');
    history.push('/cases/019a/access-log');

    expect(window.location.href).toBe('https://geleit.example/');
    expect([history.location.pathname, history.index]).toEqual(['/cases/019a/access-log', 2]);
  });

  it('gives up the token of an invitation at once', () => {
    const window = windowAt('https://geleit.example/#/einladung?token=geheim');
    const history = createQuietHistory(window);

    expect(window.location.href).toBe('https://geleit.example/');
    expect([history.location.pathname, history.location.search]).toEqual(['/einladung', '?token=geheim']);
  });

  it('lets back lead to the page before', () => {
    const window = windowAt('https://geleit.example/');
    const history = createQuietHistory(window);
    const seen: string[] = [];
    history.listen(({ location }) => seen.push(location.pathname));
    history.push('/cases');

    history.go(-1);

    expect([seen, history.index]).toEqual([['/'], 0]);
  });

  it('comes back to the same page after a reload, but starts anew when the address is typed', () => {
    const state = { quiet: true, path: '/cases', usr: null, key: 'k', idx: 3 };

    const reloaded = createQuietHistory(windowAt('https://geleit.example/', { type: 'reload', state }));
    const typed = createQuietHistory(windowAt('https://geleit.example/', { type: 'navigate', state }));

    expect([reloaded.location.pathname, reloaded.index]).toEqual(['/cases', 3]);
    expect([typed.location.pathname, typed.index]).toEqual(['/', 3]);
  });

  it('ignores a hash that is no page of ours', () => {
    expect(createQuietHistory(windowAt('https://geleit.example/#//evil.example')).location.pathname).not.toContain(
      'evil.example/',
    );
    expect(createQuietHistory(windowAt('https://geleit.example/#content')).location.pathname).toBe('/');
  });
});
