import { Body, Controller, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { Produces } from '../common/http/produces.js';
import type { DeadlinePreview } from './deadline-preview.js';
import { DeadlinePreviews } from './deadline-previews.js';
import { SheetInterceptor } from './sheet/sheet.interceptor.js';
import { DeadlinePreviewBody } from './dto/deadline-preview.dto.js';

/** The calculator: a date with its steps, no case, nothing is stored. */
@Controller('deadlines')
export class DeadlinePreviewsController {
  constructor(private readonly previews: DeadlinePreviews) {}

  /** Computes a legal deadline and explains every step. With `Accept: application/pdf` it is a sheet of paper. */
  @Post('preview')
  @HttpCode(200)
  @Can('read', 'deadlineRule')
  @Produces('application/pdf')
  @UseInterceptors(SheetInterceptor)
  preview(@Body() body: DeadlinePreviewBody): Promise<DeadlinePreview> {
    return this.previews.preview(body);
  }
}
