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

/** The people of a centre today, and who covers whom. */
export class Team {
  constructor(
    private readonly colleagues: readonly Colleague[],
    private readonly covers: readonly Cover[],
  ) {}

  /**
   * Who is told: warned are the person who sees to the deadline and whoever covers her today; an escalation goes past
   * her to deputies and leads, an overdue date to the leads. Where she is not there any more, the leads are warned.
   */
  toldOf(reason: ReminderReason, responsibleId: string): string[] {
    const leads = this.leads();
    const deputies = this.deputiesOf(responsibleId);
    if (reason === 'overdue') return leads;
    if (reason === 'escalation') return distinct([...deputies, ...leads]).filter((id) => id !== responsibleId);
    return this.isPresent(responsibleId) ? distinct([responsibleId, ...deputies]) : distinct([...leads, ...deputies]);
  }

  private leads(): string[] {
    return this.colleagues.filter(({ role, isPresent }) => isPresent && role === 'lead').map(({ id }) => id);
  }

  private deputiesOf(userId: string): string[] {
    const covering = this.covers.filter((cover) => cover.userId === userId).map(({ deputyId }) => deputyId);
    return covering.filter((id) => this.isPresent(id));
  }

  private isPresent(wanted: string): boolean {
    return this.colleagues.some(({ id, isPresent }) => id === wanted && isPresent);
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
