import type { DeadlineFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { OpenCase } from '../cases/open-case.js';

/** A deadline that was just set or changed; `before` is absent for a new one. */
export interface FollowedDeadline {
  id: string;
  before?: DeadlineFields;
  after: DeadlineFields;
}

/** Somebody who keeps something of their own in step with deadlines, such as reminders. */
export interface DeadlineFollower {
  /** Runs in the transaction that writes the deadline: what fails here undoes the deadline, too. */
  follow(open: OpenCase, deadline: FollowedDeadline): Promise<void>;
}

/** Who follows; a capability adds itself in its `onModuleInit`, so that deadlines need not know it. */
@Injectable()
export class DeadlineFollowers {
  private readonly followers: DeadlineFollower[] = [];

  add(follower: DeadlineFollower): void {
    this.followers.push(follower);
  }

  async tell(open: OpenCase, deadline: FollowedDeadline): Promise<void> {
    for (const follower of this.followers) await follower.follow(open, deadline);
  }
}
