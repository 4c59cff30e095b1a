import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CheckWordsController } from './check-words.controller.js';
import { FirstRing } from './first-ring.service.js';
import { KeyRings } from './key-rings.service.js';
import { MemberKeys } from './member-keys.service.js';
import { RecoverySheets } from './recovery-sheets.service.js';
import { RingRenewalInterceptor } from './ring-renewal.interceptor.js';
import { RingRescue } from './ring-rescue.service.js';
import { SuspendedGrantsInterceptor } from './suspended-grants.interceptor.js';
import { SuspendedGrants } from './suspended-grants.service.js';

@Module({
  controllers: [CheckWordsController],
  providers: [
    FirstRing,
    KeyRings,
    MemberKeys,
    RecoverySheets,
    RingRescue,
    SuspendedGrants,
    // The renewal comes first: what the other one does may meet a rotation, too.
    { provide: APP_INTERCEPTOR, useClass: RingRenewalInterceptor },
    { provide: APP_INTERCEPTOR, useClass: SuspendedGrantsInterceptor },
  ],
  exports: [FirstRing, KeyRings, MemberKeys, RecoverySheets, RingRescue],
})
export class KeysModule {}
