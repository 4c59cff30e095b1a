import type { ReminderReason, Role } from '@geleit/domain';

export interface Colleague {
  id: string;
  role: Role;
  /** Confirmed, and neither suspended nor removed. */
  isPresent: boolean;
}

export interface Cover {
  userId: string;
  deputyId: string;
}

/** Who may open a case: nobody who was shut out of it, and of a restricted one only leads and whom they have let in. */
export interface CaseWall {
  isRestricted: boolean;
  blocked: readonly string[];
  allowed: readonly string[];
}

/** The people of a centre today, and who covers whom. */
export class Team {
  constructor(
    private readonly colleagues: readonly Colleague[],
    private readonly covers: readonly Cover[],
  ) {}

  /**
   * Who is told: warned are the person who sees to the deadline and whoever covers her today; an escalation goes past
   * her to deputies and leads, an overdue date to the leads. Where she is not there any more, or may not open the case
   * any more, the leads are warned. Nobody hears of a case that is shut to them.
   */
  toldOf(reason: ReminderReason, responsibleId: string, wall: CaseWall): string[] {
    const leads = this.leads(wall);
    const deputies = this.deputiesOf(responsibleId, wall);
    if (reason === 'overdue') return leads;
    if (reason === 'escalation') return distinct([...deputies, ...leads]).filter((id) => id !== responsibleId);
    return this.isReached(responsibleId, wall)
      ? distinct([responsibleId, ...deputies])
      : distinct([...leads, ...deputies]);
  }

  private leads(wall: CaseWall): string[] {
    return this.colleagues.filter(({ id, role }) => role === 'lead' && this.isReached(id, wall)).map(({ id }) => id);
  }

  private deputiesOf(userId: string, wall: CaseWall): string[] {
    const covering = this.covers.filter((cover) => cover.userId === userId).map(({ deputyId }) => deputyId);
    return covering.filter((id) => this.isReached(id, wall));
  }

  private isReached(wanted: string, { isRestricted, blocked, allowed }: CaseWall): boolean {
    const colleague = this.colleagues.find(({ id }) => id === wanted);
    if (!colleague?.isPresent || blocked.includes(wanted)) return false;
    return !isRestricted || colleague.role === 'lead' || allowed.includes(wanted);
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
