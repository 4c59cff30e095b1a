import type { DeepPartial, ObjectLiteral, Repository } from 'typeorm';

/**
 * Inserts unless the id is taken, also by a request that is just being served: `ON CONFLICT DO NOTHING` waits for it.
 * @returns whether this call made the row
 */
export async function insertOnce<Row extends ObjectLiteral>(
  rows: Repository<Row>,
  row: DeepPartial<Row>,
): Promise<boolean> {
  const inserted = await rows
    .createQueryBuilder()
    .insert()
    .values(row as never)
    .orIgnore()
    .returning('id')
    .updateEntity(false)
    .execute();
  return (inserted.raw as unknown[]).length > 0;
}
