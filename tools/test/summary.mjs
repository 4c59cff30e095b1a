/** `4.2 s` or `3 min 07 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** One line for a suite, below what it has to say: all that a failed one printed, or what needed a second go. */
export function describeEnd({ name, passed, failed, output, remark, milliseconds }) {
  const counts = `${count(passed)} passed ${count(failed)} failed   ${duration(milliseconds)}`;
  const line = `${failed === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${counts}${remark ? `; ${remark}` : ''}`;
  return output.trim() === '' || (failed === 0 && !remark) ? line : `\n──── ${name} ────\n${output.trim()}\n\n${line}`;
}

export function totals(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

function count(number) {
  return String(number).padStart(5);
}
