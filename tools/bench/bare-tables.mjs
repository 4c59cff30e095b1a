import pg from 'pg';

const further = Array.from({ length: 12 }, (_, index) => `further_${index + 1}`);

/** Columns of the rows the bare server answers with: as many bytes as our list, and a wide row of twice as many. */
export const columns = {
  same: [
    'id, code, kind, state, restricted, responsible_id, responsible_name, due_on, due_kind, open_deadlines',
    'last_contact_on, risk_level, gender, age_group, nationality, main_exploitation, residence_status, version, updated_at',
  ].join(', '),
  wide: '*',
};

/** A plain table beside ours with a row for each case, in clear, and the index that finds the newest page. */
export async function createBareTables(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c role=geleit_owner' });
  await client.connect();
  await client.query(`
    create schema bare;
    create table bare.case_row as
      select organisation_id, id, 'ADLER-' || left(id::text, 2) as code, 'safe-contact' as kind, state, restricted,
        responsible_id, 'beratung Zweitausend' as responsible_name, current_date as due_on, 'permit-renewal' as due_kind,
        2 as open_deadlines, current_date - 10 as last_contact_on, 'medium' as risk_level, 'female' as gender,
        '22-29' as age_group, 'NG' as nationality, 'sexual' as main_exploitation, 'toleration-60a-2-4' as residence_status,
        version, updated_at, ${further.map((name) => `'twenty-four letters long' as ${name}`).join(', ')}
      from case_file;
    alter table bare.case_row add primary key (organisation_id, id);
    create index on bare.case_row (organisation_id, updated_at desc, id desc);
    analyze bare.case_row;
  `);
  await client.end();
}
