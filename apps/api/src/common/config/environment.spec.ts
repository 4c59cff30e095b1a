import { ConfigurationError, readEnvironment } from './environment.js';

describe('the environment', () => {
  it.each([
    [{}, 'info'],
    [{ GELEIT_DEMO: '1' }, 'warn'],
    [{ GELEIT_DEMO: '1', LOG_LEVEL: 'debug' }, 'debug'],
  ])('%j logs at %s', (env, level) => {
    expect(readEnvironment(env, 'web').logLevel).toBe(level);
  });

  it.each([
    [{}, 'Geleit <geleit@localhost>'],
    [{ SMTP_URL: 'smtp://relay.example' }, 'Geleit <geleit@localhost>'],
    [{ SMTP_URL: 'smtps://fristen%40stelle.example:geheim@mail.example' }, 'Geleit <fristen@stelle.example>'],
    [
      { SMTP_URL: 'smtp://relay.example', GELEIT_MAIL_FROM: 'Fristen <f@stelle.example>' },
      'Fristen <f@stelle.example>',
    ],
  ])('%j sends mails from %s', (env, from) => {
    expect(readEnvironment(env, 'web').mailFrom).toBe(from);
  });

  it.each([
    [{ LOG_LEVEL: 'verbose' }, 'LOG_LEVEL=verbose is unknown'],
    [{ PORT: 'eighty' }, 'PORT=eighty is not a port number'],
    [{ GELEIT_METRICS_TOKEN_FILE: '/nowhere/token' }, 'GELEIT_METRICS_TOKEN_FILE names /nowhere/token'],
  ])('%j is refused with a sentence that says what is wrong', (env, sentence) => {
    expect(() => readEnvironment(env, 'web')).toThrow(ConfigurationError);
    expect(() => readEnvironment(env, 'web')).toThrow(sentence);
  });
});
