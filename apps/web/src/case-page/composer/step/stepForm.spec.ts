import { describe, expect, it } from '@jest/globals';
import { codesOf, isCodePair, rowsOf } from '@geleit/domain';
import { isChosen, quickKind, quickKinds, typicalOf } from './quickKinds.js';
import { areaOfKind, bodyOf, emptyForm, formOf, isBlank, missingOf, type StepForm, withKind } from './stepForm.js';

const today = '2026-01-27';
const aForm = (parts: Partial<StepForm> = {}): StepForm => ({
  ...emptyForm(today),
  area: 'stabilisation',
  kind: 'counselling',
  minutes: 30,
  channel: 'phone',
  ...parts,
});

describe('the area of a kind', () => {
  it('follows from the kind, for every kind that stands in one area', () => {
    for (const { code, parent } of rowsOf('supportKind')) {
      if (code === 'other' || !parent) expect(areaOfKind(code)).toBeNull();
      else expect(areaOfKind(code)).toBe(parent);
    }
  });

  it('of "other" is the one it was chosen under', () => {
    expect(withKind(emptyForm(today), 'health', 'other', typicalOf('other'))).toMatchObject({
      area: 'health',
      kind: 'other',
    });
  });
});

describe('choosing a kind', () => {
  it('fills in its usual channel and minutes', () => {
    expect(withKind(emptyForm(today), 'legal', 'police-statement', typicalOf('police-statement'))).toMatchObject({
      area: 'legal',
      kind: 'police-statement',
      channel: 'accompaniment',
      minutes: 180,
    });
  });

  it('never overwrites what somebody chose herself', () => {
    const chosen = aForm({ minutes: 5, channel: 'video', touched: { minutes: true, channel: true } });

    expect(withKind(chosen, 'legal', 'trial', typicalOf('trial'))).toMatchObject({ minutes: 5, channel: 'video' });
  });
});

describe('the chips for kinds', () => {
  it('begin with the call, then the talk', () => {
    expect(quickKinds([], 3).map(({ id, kind, channel }) => [id, kind, channel])).toEqual([
      ['call', 'counselling', 'phone'],
      ['counselling', 'counselling', 'in-person'],
      ['stabilisation/crisis-intervention', 'crisis-intervention', 'phone'],
    ]);
  });

  it('are valid pairs with known channels, all of them', () => {
    for (const chip of quickKinds(
      [
        { area: 'health', kind: 'doctor' },
        { area: 'health', kind: 'doctor' },
      ],
      20,
    )) {
      expect(isCodePair('supportKind', chip.area, chip.kind)).toBe(true);
      expect(codesOf('channel')).toContain(chip.channel);
    }
  });

  it('take in what this case needed more than once', () => {
    const steps = [...Array<string>(3).fill('psychotherapy'), ...Array<string>(2).fill('trial'), 'school'].map(
      (kind) => ({ area: 'x', kind }),
    );

    expect(quickKinds(steps, 4).map(({ kind }) => kind)).toEqual([
      'counselling',
      'counselling',
      'psychotherapy',
      'trial',
    ]);
  });

  it('tell a call from a talk by the channel', () => {
    const [call, talk] = quickKinds([], 2);

    expect([isChosen(call!, aForm()), isChosen(talk!, aForm())]).toEqual([true, false]);
    expect([
      isChosen(call!, aForm({ channel: 'in-person' })),
      isChosen(talk!, aForm({ channel: 'in-person' })),
    ]).toEqual([false, true]);
  });

  it('for a kind say so whatever the channel', () => {
    expect(isChosen(quickKind('legal', 'trial'), aForm({ area: 'legal', kind: 'trial', channel: 'letter' }))).toBe(
      true,
    );
  });
});

describe('a step ready to be logged', () => {
  it('needs a case, a kind, minutes, a channel and a day', () => {
    expect(missingOf({ ...emptyForm(today), occurredOn: '' }, false, today)).toEqual([
      'case',
      'kind',
      'minutes',
      'channel',
      'occurredOn',
    ]);
    expect(missingOf(aForm(), true, today)).toEqual([]);
  });

  it('does not lie in the future', () => {
    expect(missingOf(aForm({ occurredOn: '2026-01-28' }), true, today)).toEqual(['occurredOn']);
  });

  it('lasts 0 to 1440 whole minutes', () => {
    expect([0, 1440].flatMap((minutes) => missingOf(aForm({ minutes }), true, today))).toEqual([]);
    expect([-1, 1441, 7.5].map((minutes) => missingOf(aForm({ minutes }), true, today))).toEqual(
      Array(3).fill(['minutesRange']),
    );
  });

  it('sends only what was said', () => {
    expect(bodyOf(aForm({ language: 'sq', note: '  ' }))).toEqual({
      occurredOn: today,
      area: 'stabilisation',
      kind: 'counselling',
      minutes: 30,
      channel: 'phone',
    });
  });

  it('comes back unchanged when it is corrected', () => {
    const body = bodyOf(
      aForm({ interpreter: true, language: 'sq', withWhom: ['lawyer'], outcome: 'done', note: 'Text' }),
    );
    const stored = {
      id: 's',
      version: 1,
      outcome: null,
      language: null,
      withWhom: [],
      loggedBy: { id: 'p', name: 'P' },
      createdAt: '',
      updatedAt: '',
      ...body,
    } as never;

    expect(bodyOf(formOf(stored))).toEqual(body);
  });
});

describe('an empty composer', () => {
  it('is nothing to lose until somebody wrote or chose something', () => {
    expect(isBlank(emptyForm(today))).toBe(true);
    expect([aForm(), { ...emptyForm(today), note: 'a' }].map(isBlank)).toEqual([false, false]);
  });
});
