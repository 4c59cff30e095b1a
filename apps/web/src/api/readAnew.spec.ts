import { describe, expect, it } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { readAnew } from './readAnew.js';

describe('reading anew after something was saved', () => {
  it('never keeps an answer that was asked for before it was saved', async () => {
    const queries = new QueryClient();
    const stored = ['first step'];
    let slowly: (() => void) | null = null;
    const read = () => {
      const answer = [...stored];
      return slowly
        ? Promise.resolve(answer)
        : new Promise<string[]>(
            (done) =>
              (slowly = () => {
                done(answer);
              }),
          );
    };
    const observer = new QueryObserver(queries, { queryKey: ['timeline'], queryFn: read });
    const stop = observer.subscribe(() => undefined);
    stored.push('second step');
    const reading = readAnew(queries);
    (slowly as (() => void) | null)?.();
    await reading;

    expect(observer.getCurrentResult().data).toEqual(['first step', 'second step']);
    stop();
    queries.clear();
  });
});
