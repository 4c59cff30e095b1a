/**
 * Makes something for the tests of one file, and closes it after them.
 * @returns what was made, from the first test on
 */
export function madeBeforeAll<World extends { close(): Promise<void> }>(make: () => Promise<World>): () => World {
  let world: World | undefined;
  beforeAll(async () => {
    world = await make();
  }, 60_000);
  afterAll(() => world?.close());
  return () => {
    if (!world) throw new Error('the world is made in beforeAll');
    return world;
  };
}
