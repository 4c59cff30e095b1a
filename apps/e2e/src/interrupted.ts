import type { Page, Route } from 'playwright-core';

/** The one request that creates a step. */
export const steps = '**/api/cases/*/support-steps/*';

/** Holds an answer back after the server has given it; `arrive` lets it through. */
export async function holdAnswer(page: Page, url: string): Promise<{ answered: Promise<number>; arrive: () => void }> {
  const answered = Promise.withResolvers<number>();
  const passage = Promise.withResolvers<undefined>();
  await page.route(
    url,
    async (route) => {
      const answer = await route.fetch();
      answered.resolve(answer.status());
      await passage.promise;
      await route.fulfill({ response: answer });
    },
    { times: 1 },
  );
  return { answered: answered.promise, arrive: () => passage.resolve(undefined) };
}

/** Loses answers on their way back: the server has done its work and nobody hears of it. Answers how often, so far. */
export async function loseAnswers(page: Page, url: string): Promise<{ lost: number[]; end: () => Promise<void> }> {
  const lost: number[] = [];
  const lose = async (route: Route) => {
    const answer = await route.fetch();
    lost.push(answer.status());
    await route.abort('connectionreset');
  };
  await page.route(url, lose);
  return { lost, end: () => page.unroute(url, lose) };
}

/** Takes the server away until the returned function brings it back. */
export async function serverAway(page: Page): Promise<() => Promise<void>> {
  const refuse = (route: Route) => route.abort('connectionrefused');
  await page.route('**/api/**', refuse);
  return () => page.unroute('**/api/**', refuse);
}
