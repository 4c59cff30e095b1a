import type { QueueOptions, QueuePolicy } from 'pg-boss';

/** pg-boss keeps its tables in a schema of their own. */
export const jobSchema = 'jobs';

/** What a job carries: ids, never content. */
export interface JobPayloads {
  /** Looks for warnings that have come due. */
  reminders: Record<string, never>;
  /** Takes away uploads that nobody has finished. */
  'unfinished-uploads': Record<string, never>;
  /** Sends one mail that was decided on. */
  'reminder-mail': { organisationId: string; deliveryId: string };
  /** Mixes the released records of the national statistics. */
  'release-shuffle': Record<string, never>;
}

export type QueueName = keyof JobPayloads;

/** A worker that was killed is noticed by its missing heartbeat; its job is taken up by another one. */
const heartbeatSeconds = 10;
const day = 86_400;

export const queues: Record<QueueName, QueueOptions & { policy: QueuePolicy }> = {
  reminders: { policy: 'short', heartbeatSeconds, expireInSeconds: 900, retryLimit: 2, deleteAfterSeconds: day },
  'unfinished-uploads': {
    policy: 'short',
    heartbeatSeconds,
    expireInSeconds: 900,
    retryLimit: 2,
    deleteAfterSeconds: day,
  },
  'release-shuffle': {
    policy: 'short',
    heartbeatSeconds,
    expireInSeconds: 900,
    retryLimit: 2,
    deleteAfterSeconds: day,
  },
  // A mail server that is away for weeks loses no mail: tries go on, at last once an hour.
  'reminder-mail': {
    policy: 'standard',
    heartbeatSeconds,
    expireInSeconds: 300,
    retryLimit: 1_500,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
    retentionSeconds: 60 * day,
    deleteAfterSeconds: day,
  },
};

export const queueNames = Object.keys(queues) as QueueName[];
