import { Module } from '@nestjs/common';
import { RuleBookStore } from '../../deadline-rules/book/rule-book-store.js';
import { CentreVault } from '../../keys/centre-vault.js';
import { CentreLand } from './centre-land.js';
import { RuleBook } from './rule-book.js';

@Module({
  providers: [CentreLand, CentreVault, RuleBook, RuleBookStore],
  exports: [CentreLand, RuleBook, RuleBookStore],
})
export class DeadlineComputationModule {}
