import { createPath, parsePath, NavigationType, type Location, type Path, type To } from 'react-router';

type Listener = (update: { action: NavigationType; location: Location; delta: number | null }) => void;

interface Entry {
  quiet: true;
  path: string;
  usr: unknown;
  key: string;
  idx: number;
}

export interface QuietHistory {
  readonly action: NavigationType;
  readonly location: Location;
  /** How many steps of Geleit lie behind this one in this tab. */
  readonly index: number;
  createHref(to: To): string;
  createURL(to: To): URL;
  encodeLocation(to: To): Path;
  push(to: To, state?: unknown): void;
  replace(to: To, state?: unknown): void;
  go(delta: number): void;
  listen(listener: Listener): () => void;
}

const textOf = (to: To) => (typeof to === 'string' ? to : createPath(to));
const newKey = () => Math.random().toString(36).slice(2, 10);

/**
 * A history whose address is always `/`: where somebody is stands in the entry's state, so back, forward and reload
 * work, but neither the address bar nor the browser's list of visited pages says anything about a case.
 * A link with a hash (`#/einladung?token=…`, a page in a new tab) is read once and taken out of the address at once.
 */
export function createQuietHistory(window: Window): QuietHistory {
  const stack = window.history;
  let action = NavigationType.Pop;
  let listener: Listener | null = null;
  // Somebody typed the address or opened a link: a fresh start, though the browser may keep the old state.
  let entry = (isReturning(window) ? read() : null) ?? adopt(indexOf(stack.state));

  function read(): Entry | null {
    const state = stack.state as Partial<Entry> | null;
    return state?.quiet && typeof state.path === 'string' && !window.location.hash ? (state as Entry) : null;
  }
  function adopt(idx: number): Entry {
    const path = window.location.hash.startsWith('#/') ? window.location.hash.slice(1) : '/';
    const adopted: Entry = { quiet: true, path, usr: null, key: newKey(), idx };
    stack.replaceState(adopted, '', '/');
    return adopted;
  }
  function locationOf({ path, usr, key }: Entry): Location {
    const { pathname = '/', search = '', hash = '' } = parsePath(path);
    return { pathname, search, hash, state: usr, key } as Location;
  }
  function onPop() {
    const before = entry.idx;
    entry = read() ?? adopt(before + 1);
    action = NavigationType.Pop;
    listener?.({ action, location: locationOf(entry), delta: entry.idx - before });
  }
  function onPageShow(event: PageTransitionEvent) {
    // Taken from the browser's page cache: what it shows may be of an ended session.
    if (event.persisted) window.location.reload();
  }

  return {
    get action() {
      return action;
    },
    get location() {
      return locationOf(entry);
    },
    get index() {
      return entry.idx;
    },
    createHref: (to) => `#${textOf(to)}`,
    createURL: (to) => new URL(textOf(to), window.location.origin),
    encodeLocation: (to) => {
      const { pathname, search, hash } = new URL(textOf(to), window.location.origin);
      return { pathname, search, hash };
    },
    push(to, state = null) {
      action = NavigationType.Push;
      entry = { quiet: true, path: textOf(to), usr: state, key: keyOf(to), idx: entry.idx + 1 };
      stack.pushState(entry, '', '/');
    },
    replace(to, state = null) {
      action = NavigationType.Replace;
      entry = { quiet: true, path: textOf(to), usr: state, key: keyOf(to), idx: entry.idx };
      stack.replaceState(entry, '', '/');
    },
    go: (delta) => stack.go(delta),
    listen(next) {
      listener = next;
      window.addEventListener('popstate', onPop);
      window.addEventListener('pageshow', onPageShow);
      return () => {
        listener = null;
        window.removeEventListener('popstate', onPop);
        window.removeEventListener('pageshow', onPageShow);
      };
    },
  };
}

const indexOf = (state: unknown) => (state as Partial<Entry> | null)?.idx ?? 0;

/** Reload, back and forward return to where somebody was. */
function isReturning({ performance }: Window): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation !== undefined && navigation.type !== 'navigate';
}

const keyOf = (to: To) => (typeof to === 'object' && 'key' in to && typeof to.key === 'string' ? to.key : newKey());
