import { TestEnvironment } from 'jest-environment-node';

/** When a journey fails, says what its pages show at that moment: seen later, the reason is gone. */
export default class JourneyEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure') return;
    const shown = await this.global.whatPagesShow?.();
    if (shown) console.log(`When "${event.test.name}" failed:\n${shown}`);
  }
}
