import { refuseOldNode } from './refuse-old-node.js';

describe('the version of Node', () => {
  it.each(['18.20.8', '20.19.5', '21.7.3'])('%s is refused in one sentence with the way out', (version) => {
    expect(() => {
      refuseOldNode(version);
    }).toThrow(`Geleit needs Node.js 22 or newer, and this is ${version}. \`npm start\` runs it on the pinned one.`);
  });

  it.each(['22.0.0', '24.21.0', process.versions.node])('%s will do', (version) => {
    expect(() => {
      refuseOldNode(version);
    }).not.toThrow();
  });
});
