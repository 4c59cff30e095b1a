import { computeDeadline } from './compute/compute-deadline.js';
import { deadlineRuleOf } from './deadline-rules.js';

/** Computed by an independent script and a second time in another language, tricky ones by hand. */
const examples = [
  [1, 'asylum-appeal-2w', 'NW', 'notified', '2026-04-02', '2026-04-16'],
  [2, 'asylum-appeal-1w', 'NW', 'notified', '2026-03-27', '2026-04-07'],
  [3, 'asylum-appeal-1w', 'BY', 'notified', '2026-12-30', '2027-01-07'],
  [4, 'asylum-appeal-1w', 'NW', 'notified', '2026-12-30', '2027-01-06'],
  [5, 'asylum-interim-relief-1w', 'HH', 'notified', '2026-12-17', '2026-12-24'],
  [6, 'dublin-interim-relief-1w', 'BW', 'notified', '2026-05-18', '2026-05-26'],
  [7, 'dublin-appeal-1w', 'BE', 'posted', '2026-09-22', '2026-10-05'],
  [8, 'asylum-reasons-1m', 'TH', 'notified', '2027-08-20', '2027-09-21'],
  [9, 'asylum-reasons-1m', 'SN', 'notified', '2027-08-20', '2027-09-20'],
  [10, 'asylum-no-instruction-3m', 'BW', 'notified', '2026-11-30', '2027-03-01'],
  [11, 'asylum-no-instruction-1y', 'NW', 'notified', '2026-01-15', '2027-01-15'],
  [12, 'asylum-leave-to-appeal-1m', 'BW', 'notified', '2026-12-24', '2027-01-25'],
  [13, 'asylum-departure-30d', 'BY', 'event', '2026-08-31', '2026-09-30'],
  [14, 'asylum-departure-1w', 'NW', 'event', '2026-09-26', '2026-10-03'],
  [15, 'asylum-work-earliest-3m', 'RP', 'event', '2026-06-15', '2026-09-16'],
  [16, 'asylum-resume-after-24-1m', 'HE', 'event', '2027-03-04', '2027-04-05'],
  [17, 'dublin-transfer-6m', 'SN', 'event', '2025-08-31', '2026-02-28'],
  [18, 'ammr-transfer-6m', 'SN', 'event', '2026-08-31', '2027-02-28'],
  [19, 'foreigners-action-1m', 'BY', 'notified', '2026-01-31', '2026-03-02'],
  [20, 'foreigners-action-1m', 'BE', 'notified', '2028-01-31', '2028-02-29'],
  [21, 'foreigners-action-1m', 'SN', 'posted', '2026-10-14', '2026-11-19'],
  [22, 'foreigners-action-1m', 'ST', 'posted', '2026-10-14', '2026-11-18'],
  [23, 'foreigners-objection-1m', 'HH', 'posted', '2026-10-27', '2026-11-30'],
  [24, 'foreigners-objection-1m', 'HE', 'posted', '2024-12-10', '2025-01-13'],
  [25, 'foreigners-no-instruction-1y', 'NI', 'notified', '2027-02-28', '2028-02-28'],
  [26, 'foreigners-no-instruction-1y', 'NI', 'notified', '2028-02-29', '2029-02-28'],
  [27, 'reinstatement-vwgo-2w', 'RP', 'event', '2028-02-15', '2028-02-29'],
  [28, 'foreigners-action-1m', 'BY-A', 'notified', '2028-07-08', '2028-08-09'],
  [29, 'foreigners-action-1m', 'BY', 'notified', '2028-07-08', '2028-08-08'],
  [30, 'foreigners-action-1m', 'BY-KATH', 'notified', '2028-07-15', '2028-08-16'],
  [31, 'asylum-appeal-2w', 'SN-BZ', 'notified', '2026-05-21', '2026-06-05'],
  [32, 'asylum-appeal-2w', 'SN', 'notified', '2026-05-21', '2026-06-04'],
  [33, 'reflection-period-min', 'NW', 'notified', '2026-11-30', '2027-02-28'],
  [34, 'reflection-period-min', 'NW', 'event', '2027-11-30', '2028-02-29'],
  [35, 'reflection-period-extension-request', 'BE', 'event', '2027-02-28', '2027-01-31'],
  [36, 'permit-renewal-application', 'BY', 'event', '2026-10-03', '2026-10-03'],
  [37, 'toleration-expiry', 'SN', 'event', '2026-11-18', '2026-11-18'],
  [38, 'inaction-action-earliest-3m', 'NI', 'event', '2026-11-30', '2027-03-01'],
  [39, 'family-reunification-3m', 'SL', 'event', '2026-11-30', '2027-02-28'],
  [40, 'social-objection-1m', 'BE', 'posted', '2026-02-04', '2026-03-09'],
  [41, 'social-objection-1m', 'MV', 'posted', '2027-02-04', '2027-03-09'],
  [42, 'social-action-1m', 'BW', 'posted', '2026-12-02', '2027-01-07'],
  [43, 'social-action-1m', 'HE', 'posted', '2026-12-02', '2027-01-06'],
  [44, 'tax-objection-1m', 'BY', 'posted', '2026-10-27', '2026-12-02'],
  [45, 'sgb14-retroactive-1y', 'NW', 'event', '2024-02-29', '2025-02-28'],
  [46, 'sgb2-month-application', 'HB', 'event', '2028-02-10', '2028-02-29'],
  [47, 'criminal-complaint-3m', 'NI', 'event', '2027-07-31', '2027-11-01'],
  [48, 'criminal-complaint-3m', 'BY', 'event', '2027-07-31', '2027-11-02'],
  [49, 'stop-prosecution-complaint-2w', 'BE', 'notified', '2025-04-24', '2025-05-09'],
  [50, 'stop-prosecution-complaint-2w', 'BB', 'notified', '2025-04-24', '2025-05-08'],
  [51, 'penal-order-objection-2w', 'SH', 'notified', '2026-12-11', '2026-12-28'],
  [52, 'dismissal-action-3w', 'NW', 'event', '2026-05-14', '2026-06-05'],
  [53, 'dismissal-action-3w', 'NI', 'event', '2026-05-14', '2026-06-04'],
  [54, 'wage-limitation-3y', 'HE', 'event', '2024-05-31', '2027-12-31'],
  [55, 'child-benefit-6m', 'TH', 'event', '2026-03-15', '2026-09-30'],
  [56, 'parental-allowance-3lm', 'MV', 'event', '2026-03-15', '2026-07-14'],
  [57, 'birth-registration-1w', 'BY', 'event', '2026-12-25', '2027-01-01'],
  [58, 'stillbirth-registration-3wd', 'NW', 'event', '2026-12-23', '2026-12-29'],
  [59, 'maternity-protection-start-6w', 'SL', 'event', '2026-05-15', '2026-04-03'],
  [60, 'maternity-protection-end-8w', 'SL', 'event', '2026-05-15', '2026-07-10'],
  [61, 'termination-12w-conception', 'ST', 'event', '2026-03-01', '2026-05-24'],
  [62, 'termination-wait-3d', 'BE', 'event', '2026-11-23', '2026-11-27'],
  [63, 'gdpr-request-1m', 'NW', 'event', '2026-01-31', '2026-03-02'],
  [64, 'marriage-annulment-3y', 'HH', 'event', '2024-02-29', '2027-02-28'],
  [65, 'accessory-appeal-1w', 'TH', 'event', '2026-05-18', '2026-05-26'],
] as const;

const dueOn = (rule: string, land: string, kind: 'notified' | 'posted' | 'event', date: string) =>
  computeDeadline({ rule: deadlineRuleOf(rule)!, trigger: { date, kind }, land });

describe('a worked example', () => {
  it.each(examples)('%i: %s in %s, %s on %s, is due on %s', (_number, rule, land, kind, date, due) => {
    const computed = dueOn(rule, land, kind, date);
    expect(computed.dueOn).toBe(due);
    expect(computed.steps.findLast((step) => step.kind === 'due')?.date).toBe(due);
  });

  it('is there for every number', () => {
    expect(examples.map(([number]) => number)).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
  });
});
