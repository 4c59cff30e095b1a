import { describe, expect, it } from '@jest/globals';
import { emptyForm, type StepForm } from './stepForm.js';
import { formWith, valuesOf } from './stepValues.js';

const aForm = (parts: Partial<StepForm>): StepForm => ({
  ...emptyForm('2026-01-27'),
  area: 'legal',
  kind: 'trial',
  minutes: 75,
  channel: 'phone',
  ...parts,
});

describe('a step in the comparison of two versions', () => {
  it.each([
    ['without interpreting', aForm({})],
    ['with interpreting, language unsaid', aForm({ interpreter: true })],
    ['with interpreting in Albanian', aForm({ interpreter: true, language: 'sq', withWhom: ['court'], note: 'Text' })],
  ])('comes back as it was, %s', (_, form) => {
    expect(formWith(form, valuesOf(form))).toEqual(form);
  });

  it('takes kind and area together, so that they always fit', () => {
    const chosen = formWith(aForm({}), { ...valuesOf(aForm({})), kind: 'health/doctor' });

    expect(chosen).toMatchObject({ area: 'health', kind: 'doctor' });
  });
});
