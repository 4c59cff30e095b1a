import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a job that has to come round last finished. */
@Entity('job_run')
export class JobRun {
  @PrimaryColumn('text') name!: 'reminders';
  @Column('timestamptz') finishedAt!: Date;
}
