import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../context/language-of.js';
import { describeFailure } from '../logging/describe-failure.js';
import { problemCatalogue } from './catalogue.js';
import { Problem } from './problem.js';
import { fieldMessage } from '../validation/validation.messages.js';
import { fill, inWords } from './wording.js';

/** Turns every failure into problem details (RFC 9457), in the language that was asked for. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(failure: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(failure, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(failure: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.toProblem(failure, request.id);
    const language = languageOf(request.headers['accept-language']);
    const wording = problemCatalogue[language][problem.code];
    const { errors, pointer, params, extensions, retryAfterSeconds } = problem.details;
    const said = inWords(params, language);
    const fields = errors ?? (pointer ? [{ pointer, code: problem.code, params }] : []);
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(Math.ceil(retryAfterSeconds)));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .send(
        JSON.stringify({
          type: `urn:geleit:problem:${problem.code}`,
          title: fill(wording.title, said),
          status: problem.status,
          detail: fill(wording.detail, said),
          instance: request.url.split('?')[0],
          errors: fields.map((field) => ({
            pointer: field.pointer,
            code: field.code,
            message:
              field.code in problemCatalogue[language]
                ? fill(
                    problemCatalogue[language][field.code as typeof problem.code].detail,
                    inWords(field.params, language),
                  )
                : fieldMessage(language, field.code, field.params),
          })),
          ...extensions,
        }),
      );
  }

  private toProblem(failure: unknown, reqId: string): Problem {
    if (failure instanceof Problem) return failure;
    const status =
      failure instanceof HttpException ? failure.getStatus() : (failure as { statusCode?: number }).statusCode;
    if (status === 404) return new Problem('request.notFound', 404);
    if (status === 413) return new Problem('request.tooLarge', 413);
    if (status === 415) return new Problem('request.unsupportedType', 415);
    if (status === 400) return new Problem('request.unreadable', 400);
    if (status !== undefined && status < 500) return new Problem('request.refused', status);
    // The message of an unexpected failure may quote what was typed: only its kind reaches the log.
    this.log.error({ reqId, ...describeFailure(failure) }, 'request failed');
    return isConnectionLoss(failure) ? new Problem('server.unavailable', 503) : new Problem('server.failed', 500);
  }
}

function isConnectionLoss(failure: unknown): boolean {
  const code = (failure as { code?: unknown }).code;
  return typeof code === 'string' && /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|57P0|08|53)/.test(code);
}
