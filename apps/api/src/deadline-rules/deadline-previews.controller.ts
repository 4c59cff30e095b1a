import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import type { DeadlinePreview } from './deadline-preview.js';
import { DeadlinePreviews } from './deadline-previews.js';
import { DeadlinePreviewBody } from './dto/deadline-preview.dto.js';

/** The calculator: a date with its steps, no case, nothing is stored. */
@Controller('deadlines')
export class DeadlinePreviewsController {
  constructor(private readonly previews: DeadlinePreviews) {}

  /** Computes a legal deadline and explains every step. */
  @Post('preview')
  @HttpCode(200)
  @Can('read', 'deadlineRule')
  preview(@Body() body: DeadlinePreviewBody): Promise<DeadlinePreview> {
    return this.previews.preview(body);
  }
}
