import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, mergeMap, type Observable } from 'rxjs';
import { RequestContext } from '../../common/context/request-context.js';
import { PublishedNumbers } from '../tables/published-numbers.js';
import type { StatisticsTable } from '../tables/table-view.js';
import { fileOf, formatWanted, mediaTypes } from './file-formats.js';
import { tableContent } from './table-content.js';

/** Answers with a file of the same table whoever accepts one and no JSON. */
@Injectable()
export class TableFileInterceptor implements NestInterceptor {
  constructor(
    private readonly context: RequestContext,
    private readonly numbers: PublishedNumbers,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler<StatisticsTable>): Observable<unknown> {
    const http = execution.switchToHttp();
    const format = formatWanted(http.getRequest<FastifyRequest>().headers.accept);
    if (!format) return next.handle();
    const { language } = this.context;
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      mergeMap((table) =>
        from(this.numbers.frozen(table.year).then((frozen) => tableContent(table, frozen, language))),
      ),
      mergeMap((content) => {
        void reply.header('content-type', mediaTypes[format]);
        void reply.header('content-disposition', `attachment; filename="${content.name}.${format}"`);
        return from(fileOf(content, format));
      }),
    );
  }
}
