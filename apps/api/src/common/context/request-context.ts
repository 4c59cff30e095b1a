import type { Role } from '@geleit/domain';
import type { KeyRing } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { ClsService, type ClsStore } from 'nestjs-cls';
import type { UserState } from '../../users/user-account.entity.js';
import { Problem } from '../problems/problem.js';
import type { OpenedKeys } from './opened-keys.js';

export type Language = 'de' | 'en';

/** Who asks, as read afresh from the database for this very request. */
export interface Person {
  id: string;
  role: Role;
  organisationId: string;
  sessionId: string;
  /** Until a lead has compared the check words (`accepted`), next to nothing opens. */
  state: UserState;
}

export interface RequestStore extends ClsStore {
  language: Language;
  /** Everything but GET: its transactions must work with the newest ring. */
  mayWrite: boolean;
  /** The instant that counts for this request, also for row-level security. */
  now: Date;
  person?: Person;
  ring?: KeyRing;
  /** Sealed name and address of who asks, as read with the session. */
  account?: Buffer;
  opened: OpenedKeys;
}

@Injectable()
export class RequestContext {
  constructor(private readonly cls: ClsService<RequestStore>) {}

  get language(): Language {
    return this.cls.get('language');
  }

  /** What is made for somebody else may be in another language than the page. */
  speak(language: Language): void {
    this.cls.set('language', language);
  }

  get person(): Person {
    const person = this.cls.get('person');
    if (!person) throw new Problem('session.missing', 401);
    return person;
  }

  get account(): Buffer {
    const account = this.cls.get('account');
    if (!account) throw new Problem('session.missing', 401);
    return account;
  }

  get isKnown(): boolean {
    return this.cls.get('person') !== undefined;
  }

  /** The key ring of the person's centre. Who has not been confirmed by a lead holds none. */
  get ring(): KeyRing {
    const ring = this.cls.get('ring');
    if (!ring) throw new Problem('session.notConfirmed', 403);
    return ring;
  }

  get hasRing(): boolean {
    return this.cls.get('ring') !== undefined;
  }

  actAs(person: Person, ring?: KeyRing): void {
    this.cls.set('person', person);
    if (ring) {
      this.cls.set('ring', ring);
      this.keep(ring);
    }
  }

  keepAccount(sealed: Buffer): void {
    this.cls.set('account', sealed);
  }

  /** Keeps an opened key until the answer is out. */
  keep<T extends { wipe(): void }>(opened: T): T {
    return this.cls.get('opened').keep(opened);
  }

  workEnds(): void {
    this.cls.get('opened').workEnds();
  }
}
