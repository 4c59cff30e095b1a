/** Reasons for which a column may stay clear. None of them is "useful in a query". */
const id = 'random id';
const link = 'link between rows, needed by foreign keys and row-level security';
const access = 'access control runs in SQL';
const state = 'state of the row, one of a closed list';
const logistics = 'version or timestamp, kept by the server';
const hash = 'keyed hash, nothing to learn without the key';
const cipher = 'ciphertext, public key or salt';

const record = { organisation_id: link, id, version: logistics, created_at: logistics, updated_at: logistics };
const ofCase = { ...record, case_id: link, fingerprint: hash, created_by: link };

/**
 * Columns that may stay unsealed, by table, each with its reason. Any other column must be a `bytea` named for its
 * data class. No clear column takes typed text.
 */
export const clearColumns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  installation: { is_only: id, demo: state, created_at: logistics },
  organisation: { id, state, fingerprint: hash, version: logistics, created_at: logistics, updated_at: logistics },
  user_account: { ...record, role: access, state: access, email_hash: hash },
  'keys.member_key': {
    organisation_id: link,
    user_id: link,
    salt: cipher,
    memory_mib: logistics,
    passes: logistics,
    public_key: cipher,
    private_key: cipher,
    created_at: logistics,
  },
  'keys.holder': {
    organisation_id: link,
    id,
    kind: state,
    public_key: cipher,
    confirmation: hash,
    ring: cipher,
    generation: logistics,
    created_at: logistics,
  },
  'keys.centre_key': { organisation_id: link, key: cipher },
  'keys.case_key': { organisation_id: link, case_id: link, restricted: access, key: cipher },
  'keys.case_access': {
    organisation_id: link,
    id,
    case_id: link,
    user_id: link,
    kind: access,
    from_at: access,
    until_at: access,
    created_by: link,
    created_at: logistics,
  },
  session: {
    id,
    secret_hash: hash,
    organisation_id: link,
    user_id: link,
    private_key: cipher,
    created_at: logistics,
    last_seen_at: logistics,
  },
  login_attempt: {
    account_hash: hash,
    network_hash: hash,
    failures: logistics,
    last_failure_at: logistics,
    locked_until: logistics,
  },
  invitation: {
    ...record,
    user_id: link,
    token_hash: hash,
    fingerprint: hash,
    expires_at: logistics,
    used_at: logistics,
    withdrawn_at: logistics,
    created_by: link,
  },
  recovery: { ...record, open_until: logistics, used_at: logistics, created_by: link },
  case_file: {
    ...record,
    responsible_id: access,
    state,
    restricted: access,
    code_hash: hash,
    fingerprint: hash,
    created_by: link,
  },
  case_overview: { organisation_id: link, case_id: link, updated_at: logistics },
  support_step: ofCase,
  residence_status: ofCase,
  consent: ofCase,
  risk_assessment: ofCase,
  housing_stay: ofCase,
  place: { ...record, fingerprint: hash, created_by: link },
  stay_booking: { organisation_id: link, id: link, updated_at: logistics },
  location_reading: { organisation_id: link, id, case_id: link, created_by: link, created_at: logistics },
  goal: ofCase,
  task: ofCase,
  case_event: ofCase,
  deadline: ofCase,
  proposal_list: ofCase,
  draft: { ...record, case_id: link, user_id: link, fingerprint: hash },
  'keys.reminder': { ...record, case_id: link },
  'keys.reminder_claim': { organisation_id: link, hash, created_at: logistics },
  'keys.reminder_delivery': { organisation_id: link, id, created_at: logistics },
  reminder_settings: record,
  deputy: {
    ...record,
    user_id: link,
    deputy_id: link,
  deadline_rule_book: record,
    from_on: access,
    until_on: access,
    ended_at: access,
    fingerprint: hash,
    created_by: link,
  },
  calendar_feed: { organisation_id: link, id, user_id: link, token_hash: hash, created_at: logistics },
  job_run: { name: state, finished_at: logistics },
  audit_event: {
    organisation_id: link,
    id,
    at: logistics,
    actor_id: link,
    role: access,
    action: state,
    subject: state,
    outcome: state,
    case_id: link,
    record_id: link,
    shown: link,
    fields: 'names of fields from the code, never their content',
    number: logistics,
    hash,
  },
  audit_head: { organisation_id: link, number: logistics, hash, chained_at: logistics },
};
