import {
  auditHash,
  checkWords,
  deriveUserKey,
  KeyRing,
  memberOfSheet,
  openFromSession,
  openPrivateKey,
  RecordVault,
  secretVersionOf,
  ServerSecret,
  type ServerPurpose,
  ServerVault,
  sessionHash,
  unwrapCaseKey,
} from './index.js';

/**
 * Written once by version 1 and checked then against another implementation (noble). Whoever must change a line here
 * changes a format: what centres have stored or printed would no longer open.
 */
const written = {
  words: 'abbau anreise lerche anreise gulasch akkord busfahrt chaos atem jargon frei buffet'.split(' '),
  sheetKey: '41fada5c3262381065279317a82f95d309344f6e04684d6ef8efaf542b6d2313',
  ring:
    'eKkAPjtDEhOaVEJxLJjoUL6osux8E7Y5T1ihNRwp9ETMRqqgGCLuXZcRYR60Tz2/pZm+iTtQC3z0PFDcb16m4zVhAC/JW06AiyHP1Lod' +
    'gRIvwgJtdriJ0Ks6QRh251pWa+4s9WQ+cKV+//BdjtXKC5rjFNv1UfAA0UBPq7mJywsNYVgMmkYKJX9PSkN8Mpy3SlQnbns6yTxCxSab' +
    'RgUhM1NNXIb9MR30n2K+6S51g5IAP8c+a2YYdKGdhDETMPlnkrmziCAuiDqnykfUFkzl1Bg+',
  confirmation: 'dbe37d06e472c39fa1262a6038140bdf3bf162d3b28eddf8247f964e6a61016b',
  codeHash: 'e80383e0183503a7c69eb14e10230cfacc2e6042877198a304623bbeb02b77c6',
  caseKey: 'AQACcjHQny9rsJWVMwA9mYII1+mEpUWFbN8ftPB3zuDLlu8h/j3NUbW3g8s99y/YvoeYQxR5+2cMl+aLP1gV3LNmz7X9avXFaeOD',
  facts:
    'AQACY8eHSy69N7agtjPY8gQj/dPjHh/GcX6rzj7v9CWHatlEfZ3T/F7rzmDKtPUUoKglQNK9N8jrqdKl0W/Erk0voNL9xuhAq6tbpZp+' +
    'FDaDQEMFMt/m5rKzjx2hwgTf/tT7oB7B/iNddfWON/dVkKa/PxGfR/jb9txPHFwcrpbyuceW2rLywAriGmRqZW34/J7Ed6Y9geUJpYjo' +
    'B9WtnBuH5jgxxWqWYwHJeDfL0sBI+uopc0MMK6xrvppUP/XLcDfVIRs4AqD6cVlTsg6Ktw28w/4smPEzDDuvzeXlU+UssiA/kyWKA/8k' +
    'r3/QfVCtnvVUmUGfi/Yi8E5F34ESptv0mZkxKeoddC2skvGlYU/aOxvVkR7im/xLs0dy3+/4cxgUVmUNrMoxvZUNYfYW8v5uu4fJmBbx' +
    '2SmwDdygV/3ue1E2KKilsfU7ZbrWr1lnPmJeY6MlBATTnP61aCSJ4X7niJGGYmivc7CCpkgub8KL1F16QBsxhoxmVZtUNuDB0IcQT+cT' +
    'yQ8d3JW66kfqVC0PHQD4aWL4u6LYF3pEmM2GPbxqYHU+OtxI+RImYGoKu2Zg/6v8TvXNETvls2L+yxJZN6v/AsLVL24U9iyenw0O9Zx3' +
    'rXqLODdMK01Gk9AKIHmb3MPs5Le9EdhY03fCHIaKAq8PJ0QLmd5J3ona6FfyCFPuJDHVdQmBz9am0xwUHEx2MthTr//o6ZCmB7DyinBi' +
    'jeEv+v4JAoe9',
  fingerprint: '50fa9bb772282c54e3f9d807c203f2241b407405a62f5ac4a6df8013bba60fe6',
  secret:
    '{"versions":[{"version":1,"secret":"gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8"},' +
    '{"version":2,"secret":"oKGio6SlpqeoqaqrrK2ur7CxsrO0tba3uLm6u7y9vr8"}]}',
  emailHash: '8f820a55ac464df2fa25329c1aae23e88160758f57b69bf4883b6728643e227e',
  account:
    'AQACcqDwemomaMxoCFvN8ni9Vi3PmgD/cWnq9AGlBrhMP0IdMM64TAkL6p0Ak62VMl/Gjd+zEHbM/KNYExlEZ1WM1jTsGBU1MCJ1DDzq' +
    '4kKToIXt4vwWGsyVYOfYivci3rVEiUVR3fveYhU1jKDSbMy6NFfzsR73w4bCBKdc3s2qwFN+50iVaqam2rzR6HDbMZjpIiokDAhAp1Wf' +
    'C0DpHJuMLQ+zxTXJBQn0X9TqBw/h0c1yfOpWAXhu2/31QgE/WBM4W3cJQZqa0Vw9i9EfSKspV1S91dCLVo0NqfNxX09Lafg0U3sTc9r0' +
    'acl9w0zTAkp72NUc6VScPlxm60WTP3d8d1sO2c5mm4c13/BJ+G+GPYyMagBiY5LvWDMYkC03GEwcVDFU3G/SfioiYtflX2stErhgkoGe' +
    'SdmBPs30uCceBkGXzn4Cjg+sB5ADr18xQ7n3VQPYMS4bmAdDjh4/yV5q+Rfkrq4nkEA5UzyeTH759ihGy5f2O5xbS7oiKB3fGuvnWshq' +
    'icwmPJYDz944xqEl7pk1nBD5CILvpeMKm17De1c+RT9+t4T+m1+bl+SyHqa0dhx0RJTz9AiinYUtq1dGAFa/r9VruMa5P3QxXdgL9ZF9' +
    'EoRu6WdTK8Zxa2zZ1BIwGKoU0jt8LI55l905wViPN2dNWuToxk2nXHj9KXqPu7AR8LorHW9IIfHEuEEKO4+z6JT9u0UH2DTFw1lDj8Lt' +
    '0Xd/HMKrXAmr',
  userKey: '87cbe724e461fdc384ad6d904b89faae6d6547c91f3d4619799c83c6adf7f07e',
  privateKey: 'AQACIMV0pfvPrcUbebte77SKTvTUZ61j5tQhZd+7ebRsc6i1Qk1OsTdrhHI4gFsTw88BtzMtf96KWXw0oESHyRZL3ETqn5x74Rxv',
  session: 'AQACn/pUcJrV16M9wepfskEyO44J4BsiJg8qJ0yQHW3VBaB2euGRgki/FF+knnDqA1ZDragdfC7bnsp3TKqBwE+EfREaG/tabxgd',
  sessionHash: '5e4fe689910cb7498e386dafee903fda2df3ed90ade458c662c537410a980a68',
  checkWords: 'gerste blond utopie tinte',
  auditHash: '503eda7534dd151ce39c7758173bdd703032958000ab10228b4e0b9293dfbfb2',
};

const purposes: readonly (readonly [ServerPurpose, string])[] = [
  ['user-keys', 'fec016bdd33c020f99d8172d204477a52a974158ff3d73a405b5d450766f1c07'],
  ['sessions', 'fb54cb56c6c90778e0b9753644de7ef1ca10fbd67b56db62da2037241460b06e'],
  ['tokens', '5ebe69bed4cc814e5119c2b51fadf91d4cd0ceedfadb1f5a7e2ca62b856acecb'],
  ['server', 'd263fdb0a1260aa3feeed85bf35129d16c78793facfcf44fdb7df481c7129601'],
  ['email-index', 'd5295253ea7457923554a920f3c1546e119173387d2c6cc2050889eb093b8034'],
  ['audit', '85afa9d6ee6ad1e2d87f7b0d8ab9fb462f50b7746941b5ad0b82f8819a2689cc'],
  ['database', '6efe15649cdfbf3d1f6bb4f426568401538f19a9456d391ff4b522259bb52097'],
];

const organisationId = '0193a6f0-0000-7000-8000-000000000001';
const caseId = '0193a6f0-0000-7000-8000-0000000000c1';
const stepId = '0193a6f0-0000-7000-8000-0000000000d1';
const userId = '0193a6f0-0000-7000-8000-0000000000a1';
const sessionId = '0193a6f0-0000-7000-8000-0000000000e1';

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
const count = (from: number, length: number): Buffer => Buffer.from(Array.from({ length }, (_, index) => from + index));

describe('what version 1 wrote', () => {
  const sheet = memberOfSheet(written.words);
  const ring = KeyRing.open(bytes(written.ring), sheet, userId, organisationId);
  const secret = ServerSecret.parse(written.secret);

  it('a printed recovery sheet gives the same key pair', () => {
    expect(sheet.publicKey.toString('hex')).toBe(written.sheetKey);
  });

  it('a grant opens to the same ring', () => {
    expect(ring.newestGeneration).toBe(2);
    expect(ring.key(1).toString('hex')).toBe('652cd1dc98b31d0b2e3b52c6e1f14291cc3d21f0f459976d1be235659ac2a948');
    expect(ring.newest.toString('hex')).toBe('e407b6e6dce9f5863ad5884c18f5e3344888c24de679491eebe5507c9533542e');
  });

  it('a confirmed key stays confirmed, a case code stays taken', () => {
    expect(ring.confirm(sheet.publicKey, userId).toString('hex')).toBe(written.confirmation);
    expect(ring.codeHash('ADLER-17').toString('hex')).toBe(written.codeHash);
  });

  it('a case key unwraps and opens what was logged', () => {
    const supportStep = {
      table: 'support_step',
      fields: { occurredOn: 'facts', area: 'facts', kind: 'facts', minutes: 'facts', note: 'narrative' },
    } as const;
    const facts = { occurredOn: '2026-11-23', area: 'residence', kind: 'hearing', minutes: 45 };
    const body = { ...facts, note: 'Begleitung zur Anhörung ✓' };

    const caseKey = unwrapCaseKey(ring, bytes(written.caseKey), organisationId, caseId);
    const vault = new RecordVault({ organisationId, ring, caseKey });

    expect(caseKey).toEqual(count(0x40, 32));
    expect(vault.openFields(supportStep, stepId, { facts: bytes(written.facts) }, ['facts'])).toEqual(facts);
    expect(vault.fingerprint('support_step', stepId, body).toString('hex')).toBe(written.fingerprint);
  });

  it.each(purposes)('the server secret gives the same key for %s', (purpose, key) => {
    expect(secret.purpose(purpose).toString('hex')).toBe(key);
  });

  it('an account is found by its e-mail address and opens under the server secret', () => {
    const account = { table: 'user_account', fields: { name: 'server', email: 'server' } } as const;
    const vault = new ServerVault(secret);

    const opened = vault.openFields(account, userId, { server: bytes(written.account) }, organisationId);

    expect(opened).toEqual({ name: 'Ada', email: 'a@b.example' });
    expect(vault.emailHash('Leitung@Nordlicht.example').toString('hex')).toBe(written.emailHash);
  });

  it('a password opens the private key', async () => {
    const sealed = bytes(written.privateKey);
    const serverKey = secret.purpose('user-keys', secretVersionOf(sealed));

    const userKey = await deriveUserKey('correct horse battery', count(0, 16), serverKey);

    expect(userKey.toString('hex')).toBe(written.userKey);
    expect(openPrivateKey(sealed, userKey, { userId, organisationId })).toEqual(sheet.privateKey);
  });

  it('a session opens with its cookie', () => {
    const cookieSecret = count(0xc0, 32);

    expect(openFromSession(bytes(written.session), cookieSecret, secret, sessionId)).toEqual(sheet.privateKey);
    expect(sessionHash(cookieSecret).toString('hex')).toBe(written.sessionHash);
  });

  it('check words and the audit chain come out the same', () => {
    expect(checkWords(sheet.publicKey).join(' ')).toBe(written.checkWords);
    const hash = auditHash(secret.purpose('audit'), Buffer.alloc(32), '{"number":1}');
    expect(hash.toString('hex')).toBe(written.auditHash);
  });
});
