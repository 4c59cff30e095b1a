import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../common/time/clock.js';
import { JobQueue } from '../jobs/job-queue.js';
import { JobsDatabase } from '../jobs/jobs-database.js';

/** Days that an upload may be gone on with. */
const daysToFinish = 7;

/** Takes away, each night, the uploads that nobody has finished. It holds no key and sees no complete document. */
@Injectable()
export class UnfinishedUploads implements OnModuleInit {
  constructor(
    private readonly database: JobsDatabase,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.workOn('unfinished-uploads', () => this.run());
    this.queue.repeat('unfinished-uploads', '20 3 * * *');
  }

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - daysToFinish * 86_400_000);
    for (const { id } of await this.database.query<{ id: string }>(
      'select id from organisations_with_uploads() as id',
    )) {
      await this.database.transaction(id, (client) =>
        client.query('delete from document where organisation_id = $1 and completed_at is null and created_at < $2', [
          id,
          before,
        ]),
      );
    }
  }
}
