import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Flight, type FlightClient } from './flight.js';

/** One statement with its values; the text must not be made of values, for it is kept as a prepared statement. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** A statement for each kind of row, and the rows in the same order. */
export type StatementsOf<Rows extends QueryResultRow[]> = { [Index in keyof Rows]: Statement };
export type AnswersOf<Rows extends QueryResultRow[]> = { [Index in keyof Rows]: Rows[Index][] };

/**
 * Transactions for the requests that are sent most. Each packet to the database costs more than what is in it, so
 * statements that need no answer of each other travel together with BEGIN and COMMIT. Everything else uses
 * `@Transactional()`.
 */
@Injectable()
export class Flights {
  private readonly pool: Pool;

  constructor(@InjectDataSource() dataSource: DataSource) {
    this.pool = (dataSource.driver as PostgresDriver).master as Pool;
  }

  /** One statement that is a transaction by itself, without the settings of row-level security. */
  async alone<Row extends QueryResultRow>({ text, values }: Statement): Promise<Row[]> {
    return (await this.pool.query<Row>(text, [...values])).rows;
  }

  /** A transaction whose statements are all known beforehand, in one packet. */
  async send<Rows extends QueryResultRow[]>(...statements: StatementsOf<Rows>): Promise<AnswersOf<Rows>> {
    return this.transaction((flight) => flight.whole<Rows>(statements));
  }

  /**
   * A transaction in two packets: `flight.open` sends BEGIN with the first statement, `flight.close` COMMIT with the
   * last one. When `work` throws, nothing of it has happened.
   */
  async transaction<Result>(work: (flight: Flight) => Promise<Result>): Promise<Result> {
    const client = (await this.pool.connect()) as FlightClient;
    const flight = new Flight(client);
    try {
      return await work(flight);
    } catch (failure) {
      await flight.abandon();
      throw failure;
    } finally {
      // A connection that may still be inside a transaction is closed.
      client.release(!flight.isOver);
    }
  }
}
