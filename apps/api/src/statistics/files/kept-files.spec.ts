import { KeptFiles } from './kept-files.js';

describe('files of frozen years', () => {
  it('are built once, however many ask, and have a tag of their bytes', async () => {
    const files = new KeptFiles();
    let built = 0;
    const build = (): Promise<Buffer> => {
      built += 1;
      return Promise.resolve(Buffer.from('a report'));
    };
    const [one, other] = await Promise.all([files.of('report', build), files.of('report', build)]);
    const later = await files.of('report', build);

    expect([built, one.bytes.toString(), other, later]).toEqual([1, 'a report', one, one]);
    expect((await files.of('table', () => Promise.resolve(Buffer.from('a table')))).etag).not.toBe(one.etag);
    expect((await new KeptFiles().of('again', build)).etag).toBe(one.etag);
  });

  it('are built again after a failure', async () => {
    const files = new KeptFiles();
    await expect(files.of('report', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');

    expect((await files.of('report', () => Promise.resolve(Buffer.from('paper')))).bytes.toString()).toBe('paper');
  });

  it('are forgotten beyond a bound, first what nobody has asked for longest', async () => {
    const files = new KeptFiles(100);
    const built: string[] = [];
    const ask = (key: string) =>
      files.of(key, () => {
        built.push(key);
        return Promise.resolve(Buffer.alloc(40));
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);

    expect(built).toEqual(['a', 'b', 'c', 'b']);
  });
});
