import { Injectable } from '@nestjs/common';

/** How many reminders this process has sent, and how often sending failed; for metrics. */
@Injectable()
export class DeliveryCounts {
  sent = 0;
  failed = 0;
}
