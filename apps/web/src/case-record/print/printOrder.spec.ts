import { printBody, type PrintOrder } from './printOrder.js';

const order: PrintOrder = {
  kind: 'case-file',
  parts: ['facts'],
  language: 'de',
  identity: false,
  hide: ' Ana,Bo ;Ana, x',
};

describe('an order to print', () => {
  it('sends the parts of a case file, and the identity only when asked for', () => {
    expect(printBody(order)).toEqual({ kind: 'case-file', language: 'de', parts: ['facts'] });
    expect(printBody({ ...order, kind: 'handover-sheet', identity: true })).toEqual({
      kind: 'handover-sheet',
      language: 'de',
      identity: true,
    });
  });

  it('sends each name to black out once, and no single letter', () => {
    expect(printBody({ ...order, kind: 'about-person' })).toMatchObject({ hide: ['Ana', 'Bo'] });
    expect(printBody({ ...order, kind: 'about-person', hide: ' , ' })).not.toHaveProperty('hide');
  });
});
