import { Module } from '@nestjs/common';
import { JobQueue } from './job-queue.js';
import { JobRuns } from './job-runs.js';
import { JobsDatabase } from './jobs-database.js';

@Module({ providers: [JobsDatabase, JobQueue, JobRuns], exports: [JobsDatabase, JobQueue, JobRuns] })
export class JobsModule {}
