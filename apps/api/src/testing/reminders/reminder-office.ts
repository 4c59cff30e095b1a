import { setTimeout as pause } from 'node:timers/promises';
import { addDays, todayIn } from '@geleit/domain';
import { aCase, anId } from '@geleit/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobQueue } from '../../jobs/job-queue.js';
import { JobsDatabase } from '../../jobs/jobs-database.js';
import { ReminderRound } from '../../reminders/reminder-round.js';
import type { PersonClient } from '../person-client.js';
import { StandingClock } from '../stand-clock.js';
import { type LaidMail, mailsIn } from './post.js';

/**
 * The last noon in Germany, give or take the hour of summer: after the warnings of the morning. One that is still to
 * come would end the sessions begun before it.
 */
export const noon = (): Date => {
  const [now, today] = [Date.now(), todayIn('Europe/Berlin', Date.now())];
  const ofToday = new Date(`${today}T11:00:00Z`);
  return ofToday.getTime() <= now ? ofToday : new Date(`${addDays(today, -1)}T11:00:00Z`);
};

/** The reminders of a world in this process, with its clock standing and its outbox at hand. */
export class ReminderOffice {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly dataFolder: string,
    readonly clock: StandingClock,
  ) {}

  static async open(world: { app: NestFastifyApplication; dataFolder: string }, now = noon()): Promise<ReminderOffice> {
    const clock = StandingClock.of(world.app, now);
    const office = new ReminderOffice(world.app, world.dataFolder, clock);
    await world.app.get(JobQueue).start();
    await office.sent();
    return office;
  }

  /** The day that many days from where the clock stands. */
  day(days: number): string {
    return addDays(todayIn('Europe/Berlin', this.clock.now.getTime()), days);
  }

  /** One round of the job, and the mails that came of it. */
  async round(): Promise<LaidMail[]> {
    const before = new Set(mailsIn(this.dataFolder).map(({ id }) => id));
    await this.app.get(ReminderRound).run();
    await this.sent();
    return mailsIn(this.dataFolder).filter(({ id }) => !before.has(id));
  }

  /** The same at a later time; then the clock goes back, for sessions have ended by then. */
  async roundAfter({ days = 0, hours = 0 }): Promise<LaidMail[]> {
    this.clock.moveBy({ days, hours });
    const mails = await this.round();
    this.clock.moveBy({ days: -days, hours: -hours });
    return mails;
  }

  /** Waits until no job is left to do. */
  async sent(): Promise<void> {
    const database = this.app.get(JobsDatabase);
    for (let waited = 0; waited < 400; waited += 1) {
      const [left] = await database.query<{ count: number }>(
        `select count(*)::int as count from jobs.job where name in ('reminders', 'reminder-mail') and state < 'completed'`,
      );
      if (left?.count === 0) return;
      await pause(50);
    }
    throw new Error('jobs are left in the queue');
  }
}

/** A deadline of a case of its own, set by hand or by whatever the fields say. */
export async function aDeadlineOf(
  worker: PersonClient,
  fields: Record<string, unknown>,
): Promise<{ caseId: string; id: string; path: string }> {
  const [caseId, id] = [anId(), anId()];
  await worker.put(`/api/cases/${caseId}`, aCase());
  const path = `/api/cases/${caseId}/deadlines/${id}`;
  const answer = await worker.put(path, { title: 'Unterlagen nachreichen', ...fields });
  if (answer.statusCode !== 201) throw new Error(`deadline: ${answer.statusCode} ${answer.text}`);
  return { caseId, id, path };
}
