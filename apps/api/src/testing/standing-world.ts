import { Writable } from 'node:stream';
import { loadDemoWorld, testServerSecret } from '@geleit/testing';
import { AuditChain } from '../audit/chain/audit-chain.js';
import { AuditChainTimer } from '../audit/chain/audit-chain-timer.js';
import { demoLogins } from '../access/demo-logins.js';
import { IdSource } from '../common/time/id-source.js';
import { type AppInProcess, appInProcess } from './app-in-process.js';
import { PersonClient } from './person-client.js';
import { StandingClock } from './stand-clock.js';

/** One log of all worlds: the first application of a process decides where it goes. */
const lines: string[] = [];
const log = new Writable({
  write: (line: Buffer, _encoding, done) => {
    lines.push(line.toString());
    done();
  },
});

/** A world whose clock stands until it is moved, whose ids are counted, and whose log is kept. */
export class StandingWorld {
  private readonly begun = lines.length;
  private readonly clock: StandingClock;
  private ids = 0;

  private constructor(
    private readonly running: AppInProcess,
    now: Date,
  ) {
    const { app } = running;
    this.clock = StandingClock.of(app, now);
    Object.assign(app.get(IdSource), { next: () => this.nextId() });
  }

  static async create(now: Date): Promise<StandingWorld> {
    const fill = (url: string): Promise<void> => loadDemoWorld(url, testServerSecret, new Date());
    const running = await appInProcess('geleit_demo_world', fill, log);
    await running.app.get(AuditChainTimer).onModuleDestroy();
    return new StandingWorld(running, now);
  }

  get database(): AppInProcess['database'] {
    return this.running.database;
  }

  get dataFolder(): string {
    return this.running.dataFolder;
  }

  /** What has been logged since it runs, as long as no other world is made. */
  get log(): string[] {
    return lines.slice(this.begun);
  }

  moveClock(seconds: number): void {
    this.clock.moveBy({ seconds });
  }

  login(email: string): Promise<PersonClient> {
    return PersonClient.login(this.running.app, email, demoLogins.password);
  }

  /** Chains the protocol as the timer would. */
  chain(): Promise<void> {
    return this.running.app.get(AuditChain).round();
  }

  /** The same ids in the same order in every world. */
  nextId(): string {
    this.ids += 1;
    return `01990000-0000-7000-8000-${this.ids.toString(16).padStart(12, '0')}`;
  }

  close(): Promise<void> {
    return this.running.close();
  }
}
