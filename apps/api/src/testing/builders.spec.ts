import 'reflect-metadata';
import { aCase, aCaseEvent, aDeadline, aLegalDeadline, anId, aResidenceStatus, aSupportStep } from '@geleit/testing';
import { CaseBody } from '../cases/dto/case.dto.js';
import { BodyPipe } from '../common/validation/body.pipe.js';
import { DeadlineBody } from '../deadlines/dto/deadline.dto.js';
import { CaseEventBody } from '../events/dto/case-event.dto.js';
import { ResidenceStatusBody } from '../residence/dto/residence-status.dto.js';
import { SupportStepBody } from '../support-steps/dto/support-step.dto.js';

const check = (metatype: new () => object, body: object): Promise<unknown> =>
  new BodyPipe().transform(body, { type: 'body', metatype });

describe('a body from a builder', () => {
  it.each([
    ['a case', CaseBody, aCase()],
    ['a support step', SupportStepBody, aSupportStep()],
    ['a residence status', ResidenceStatusBody, aResidenceStatus()],
    ['a deadline', DeadlineBody, aDeadline()],
    ['a deadline by a rule', DeadlineBody, aLegalDeadline()],
    ['an event', CaseEventBody, aCaseEvent()],
  ])('of %s is accepted as it is', async (_, metatype, body) => {
    await expect(check(metatype, body)).resolves.toMatchObject(body);
  });

  it('takes what a test names, and is refused where that is wrong', async () => {
    expect(aSupportStep({ minutes: 90 }).minutes).toBe(90);
    await expect(check(SupportStepBody, aSupportStep({ minutes: -1 }))).rejects.toMatchObject({ status: 400 });
  });

  it('goes under an id of version 7 that is new each time', () => {
    expect(anId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(anId()).not.toBe(anId());
  });
});
