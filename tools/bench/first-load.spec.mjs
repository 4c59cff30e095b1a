import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUntilLogin } from './first-load.mjs';

describe('the first load', () => {
  let web;
  beforeEach(() => {
    web = mkdtempSync(join(tmpdir(), 'geleit-web-'));
    mkdirSync(join(web, 'assets'));
  });
  afterEach(() => rmSync(web, { recursive: true, force: true }));
  const write = (name, text) => writeFileSync(join(web, name), text);

  it('is what the page names and what that imports, but not what is loaded when needed', () => {
    write(
      'index.html',
      '<script type="module" crossorigin src="/assets/index-a.js"></script><link rel="modulepreload" href="/assets/early-b.js">',
    );
    write(
      'assets/index-a.js',
      'import{a as b}from"./shared-c.js";import"./side-d.js";const page=()=>import("./rare-e.js");export{b}',
    );
    write('assets/early-b.js', 'const x=1;export{x}');
    write('assets/shared-c.js', 'export*from"./deep-f.js";');
    for (const name of ['side-d', 'rare-e', 'deep-f']) write(`assets/${name}.js`, 'const y=2;');

    const { needed, later } = filesUntilLogin(web);

    expect(needed.toSorted()).toEqual(
      ['deep-f', 'early-b', 'index-a', 'shared-c', 'side-d'].map((name) => `assets/${name}.js`),
    );
    expect(later).toEqual(['assets/rare-e.js']);
  });

  it('has the log-in page in it, though that is loaded by itself', () => {
    write('index.html', '<script type="module" src="/assets/index-a.js"></script>');
    write('assets/index-a.js', 'const page=()=>import("./LoginPage-b.js");');
    write('assets/LoginPage-b.js', 'import"./form-c.js";');
    write('assets/form-c.js', '');

    expect(filesUntilLogin(web).needed).toHaveLength(3);
  });
});
