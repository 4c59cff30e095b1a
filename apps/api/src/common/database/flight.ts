import pg, { type PoolClient, type QueryResult, type QueryResultRow } from 'pg';
import type { AnswersOf, Statement, StatementsOf } from './flights.js';
import { type GeleitClient, nameOf } from './geleit-client.js';

type Answer = Promise<QueryResult>;
export type FlightClient = PoolClient & Pick<GeleitClient, 'inOnePacket'>;

/** A statement whose rows are turned into something else as they arrive. */
export interface Opening<Row extends QueryResultRow, Opened> extends Statement {
  open: (row: Row) => Opened;
}

/** The two packets of one transaction; see `Flights`. */
export class Flight {
  /** Whether no transaction is open on the connection: before the first packet and after the last. */
  isOver = true;

  constructor(private readonly client: FlightClient) {}

  /** BEGIN with the settings of row-level security, and the statement. */
  async open<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    this.isOver = false;
    const [, answer] = await this.inOnePacket(() => [this.begin(), this.query(statement)]);
    return rowsOf(answer);
  }

  /**
   * BEGIN, a statement whose rows are opened one by one while the next are still on their way, and a further statement.
   * `open` runs outside the context of the request.
   */
  async openEach<Row extends QueryResultRow, Opened, Further extends QueryResultRow>(
    statement: Opening<Row, Opened>,
    further: Statement,
  ): Promise<[Opened[], Further[]]> {
    this.isOver = false;
    const opened: Opened[] = [];
    const open = (row: Row): number => opened.push(statement.open(row));
    const each = { ...statement, open };
    const [, , answer] = await this.inOnePacket(() => [this.begin(), this.each(each), this.query(further)]);
    return [opened, rowsOf(answer)];
  }

  /** The statement and COMMIT. */
  async close<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    const [answer, end] = await this.inOnePacket(() => [this.query(statement), this.commit()]);
    this.end(end);
    return rowsOf(answer);
  }

  /** BEGIN, the statements and COMMIT. */
  async whole<Rows extends QueryResultRow[]>(statements: StatementsOf<Rows>): Promise<AnswersOf<Rows>> {
    this.isOver = false;
    const answers = await this.inOnePacket(() => [this.begin(), ...statements.map(this.query), this.commit()]);
    this.end(answers.at(-1));
    return answers.slice(1, -1).map(rowsOf) as AnswersOf<Rows>;
  }

  async abandon(): Promise<void> {
    if (this.isOver) return;
    await this.client.query('ROLLBACK').then(
      () => (this.isOver = true),
      () => undefined,
    );
  }

  private begin = (): Answer => this.client.query('START TRANSACTION');
  private commit = (): Answer => this.client.query('COMMIT');
  private query = ({ text, values }: Statement): Answer => this.client.query(text, [...values]);

  /** After a row that cannot be opened no further one is, but the connection is free only when all have come. */
  private each<Row extends QueryResultRow>({ text, values, open }: Opening<Row, unknown>): Answer {
    const query = new pg.Query<Row>({ name: nameOf(text), text, values: [...values] });
    return new Promise((resolve, reject) => {
      let failed: Error | undefined;
      query.on('row', (row) => {
        try {
          if (!failed) open(row);
        } catch (failure) {
          failed = failure as Error;
        }
      });
      query.on('error', reject);
      query.on('end', (result) => {
        if (failed) reject(failed);
        else resolve(result);
      });
      this.client.query(query);
    });
  }

  /** Waits for every answer, also behind one that failed: until then the connection is not free. */
  private async inOnePacket(send: () => Answer[]): Promise<QueryResult[]> {
    const answers = await Promise.allSettled(this.client.inOnePacket(send));
    return answers.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    });
  }

  /** PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK and no error. */
  private end(answer?: QueryResult): void {
    this.isOver = true;
    if (answer?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  }
}

const rowsOf = <Row extends QueryResultRow>(answer?: QueryResult): Row[] => (answer?.rows ?? []) as Row[];
