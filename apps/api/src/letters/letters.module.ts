import { Module } from '@nestjs/common';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { FactsOfLetters } from './facts-of-letters.js';
import { LettersController } from './letters.controller.js';
import { LettersService } from './letters.service.js';

@Module({
  imports: [RecordKeepingModule],
  controllers: [LettersController],
  providers: [LettersService, FactsOfLetters],
})
export class LettersModule {}
