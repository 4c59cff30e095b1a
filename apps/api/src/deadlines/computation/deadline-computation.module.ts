import { Module } from '@nestjs/common';
import { CentreLand } from './centre-land.js';
import { RuleBook } from './rule-book.js';

@Module({ providers: [CentreLand, RuleBook], exports: [CentreLand, RuleBook] })
export class DeadlineComputationModule {}
