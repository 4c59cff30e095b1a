import { codeListNames, type CodeListName, type CodeRow, rowsOf } from '@geleit/domain';
import { Controller, Get, Param } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { Problem } from '../common/problems/problem.js';

/** The coded fields with their labels, as data. */
@Controller('code-lists')
export class CodeListsController {
  @Get()
  @Can('read', 'codeList')
  list(): { data: { name: string; count: number }[]; total: number } {
    return { data: codeListNames.map((name) => ({ name, count: rowsOf(name).length })), total: codeListNames.length };
  }

  @Get(':name')
  @Can('read', 'codeList')
  read(@Param('name') name: string): { name: string; data: readonly CodeRow[] } {
    if (!isName(name)) throw new Problem('record.notFound', 404);
    return { name, data: rowsOf(name) };
  }
}

const isName = (name: string): name is CodeListName => (codeListNames as readonly string[]).includes(name);
