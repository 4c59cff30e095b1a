import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, map, mergeMap, type Observable } from 'rxjs';
import { type Language, RequestContext } from '../../common/context/request-context.js';
import { PublishedNumbers } from '../tables/published-numbers.js';
import type { StatisticsTable } from '../tables/table-view.js';
import { type FileFormat, fileOf, formatWanted, mediaTypes } from './file-formats.js';
import { KeptFiles } from './kept-files.js';
import { tableContent } from './table-content.js';

/** Answers with a file of the same table whoever accepts one and no JSON. */
@Injectable()
export class TableFileInterceptor implements NestInterceptor {
  constructor(
    private readonly context: RequestContext,
    private readonly numbers: PublishedNumbers,
    private readonly files: KeptFiles,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler<StatisticsTable>): Observable<unknown> {
    const http = execution.switchToHttp();
    const format = formatWanted(http.getRequest<FastifyRequest>().headers.accept);
    if (!format) return next.handle();
    const { language } = this.context;
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      mergeMap((table) => from(this.fileOf(table, format, language))),
      map(({ name, bytes, etag }) => {
        void reply.headers({
          etag,
          'content-type': mediaTypes[format],
          'content-disposition': `attachment; filename="${name}"`,
        });
        return bytes;
      }),
    );
  }

  /** The table was asked for and is on record; its file is built once. */
  private async fileOf(table: StatisticsTable, format: FileFormat, language: Language) {
    const frozen = await this.numbers.frozen(table.year);
    const content = tableContent(table, frozen, language);
    const { of, rows, columns, filter } = table;
    const key = JSON.stringify(['table', frozen.digest, format, language, of, rows, columns, filter]);
    return { ...(await this.files.of(key, () => fileOf(content, format))), name: `${content.name}.${format}` };
  }
}
