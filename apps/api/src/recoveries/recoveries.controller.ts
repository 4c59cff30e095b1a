import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IdSource } from '../common/time/id-source.js';
import type { Page } from '../common/validation/query-field.js';
import type { RecoverySheetView } from '../keys/recovery-sheets.service.js';
import { RecoveryBody, RecoveryListQuery, RedemptionBody } from './dto/recovery.dto.js';
import { RecoveriesService } from './recoveries.service.js';
import type { RecoveryView } from './recovery-view.js';
import { RedemptionService } from './redemption.service.js';

@Controller('recoveries')
export class RecoveriesController {
  constructor(
    private readonly recoveries: RecoveriesService,
    private readonly redemptions: RedemptionService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('list', 'recovery')
  list(@Query() query: RecoveryListQuery): Promise<Page<RecoveryView>> {
    return this.recoveries.list(query);
  }

  /** 201, or 200 with the one that is open already. */
  @Post()
  @Can('open', 'recovery')
  open(
    @CreationKeyOf() creation: CreationKey,
    @Body() { organisationId }: RecoveryBody,
  ): Promise<Created<RecoveryView>> {
    return this.recoveries.open(this.ids.forCreation(this.context.person.id, creation), organisationId);
  }

  @Post(':id/redemption')
  @HttpCode(200)
  @Can('redeem', 'recovery')
  async redeem(
    @Param() { id }: IdParam,
    @Body() { words }: RedemptionBody,
  ): Promise<{ recoverySheet: RecoverySheetView }> {
    return { recoverySheet: await this.redemptions.redeem(id, words) };
  }
}
