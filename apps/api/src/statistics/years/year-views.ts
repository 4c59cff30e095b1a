import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../common/context/request-context.js';
import { type NameOf, StaffNames } from '../../users/staff-names.js';
import { CubeStore } from '../tables/cube-store.js';
import { Errata } from './errata.js';
import { FreezeAskers } from './freeze-askers.js';
import { type YearHead, YearStore } from './year-store.js';
import type { FreezeAsked, StatisticsErratum, StatisticsYear } from './year-view.js';

/** Years as they are shown: to the team how far they are, to the network office who has asked for a freeze, too. */
@Injectable()
export class YearViews {
  constructor(
    private readonly years: YearStore,
    private readonly cubes: CubeStore,
    private readonly errata: Errata,
    private readonly askers: FreezeAskers,
    private readonly names: StaffNames,
    private readonly context: RequestContext,
  ) {}

  async one(year: number): Promise<StatisticsYear> {
    const head = await this.years.read(year);
    const [view = bareView(head)] = await this.of([head]);
    return view;
  }

  async of(heads: readonly YearHead[]): Promise<StatisticsYear[]> {
    const isOffice = this.context.person.role === 'coordinator';
    const errata = isOffice ? await this.errata.all() : new Map<number, StatisticsErratum[]>();
    const nameOf = isOffice ? await this.names.load() : () => null;
    const views: StatisticsYear[] = [];
    for (const head of heads) {
      const frozen = head.state === 'frozen' ? await this.cubes.find(head.year) : undefined;
      views.push({
        ...bareView(head),
        n: frozen?.cases.n ?? null,
        centres: frozen?.cases.centres ?? null,
        method: frozen?.cases.method ?? null,
        digest: frozen?.digest ?? null,
        freezeAsked: isOffice ? await this.freezeAsked(head, nameOf) : null,
        errata: errata.get(head.year) ?? [],
      });
    }
    return views;
  }

  private async freezeAsked(head: YearHead, nameOf: NameOf): Promise<FreezeAsked | null> {
    const by = await this.askers.stillAsking(head);
    if (by === null || head.freeze_asked_at === null) return null;
    return { by: nameOf(by), at: head.freeze_asked_at.toISOString(), byMe: by === this.context.person.id };
  }
}

/** What a year is without looking further. */
export function bareView(head: YearHead): StatisticsYear {
  return {
    year: head.year,
    state: head.state,
    openedAt: head.opened_at.toISOString(),
    collectingSince: head.collecting_at?.toISOString() ?? null,
    frozenAt: head.frozen_at?.toISOString() ?? null,
    n: null,
    centres: null,
    method: null,
    digest: null,
    freezeAsked: null,
    errata: [],
  };
}
