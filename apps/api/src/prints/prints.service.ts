import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { Refusal } from '../audit/refusal.js';
import { CaseDoor } from '../cases/case-door.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { StaffNames } from '../users/staff-names.js';
import { blackedOutTexts } from './blacked-out-texts.js';
import { CaseContentReader } from './content/case-content.reader.js';
import { nothingPassedOn } from './content/passed-on.js';
import { PassedOnReader } from './content/passed-on.reader.js';
import type { PrintBody } from './dto/print.dto.js';
import { type PrintPart, printParts, printPartNames } from './print-kinds.js';
import { printed } from './printed.js';
import type { Printer } from './printer.js';
import { printWords } from './words/print-words.js';

interface ReadForPrint extends Pick<Printer, 'content' | 'passedOn' | 'withIdentity'> {
  parts: PrintPart[];
}

/** Puts a case on paper for the person who asks; what and which parts is on record, in the same transaction. */
@Injectable()
export class PrintsService {
  constructor(
    private readonly door: CaseDoor,
    private readonly content: CaseContentReader,
    private readonly passedOn: PassedOnReader,
    private readonly context: RequestContext,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Set after its transaction, so that a long case holds no connection to the database.
   * @throws Problem 403 for an identity that the person may not open
   */
  async print(caseId: string, body: PrintBody): Promise<Buffer> {
    this.context.speak(body.language ?? this.context.language);
    const { parts, ...read } = await this.read(caseId, body);
    const madeBy = body.kind === 'about-person' ? null : this.names.own().name;
    return printed(await this.printer(read, body), { kind: body.kind, parts, madeAt: this.clock.now(), madeBy });
  }

  /** All that comes to paper, and on record before anything is set. */
  @Transactional()
  async read(caseId: string, body: PrintBody): Promise<ReadForPrint> {
    const open = await this.door.open(caseId, 'create', 'print');
    const withIdentity = body.identity === true;
    if (withIdentity && !this.door.may('read', 'caseIdentity', open))
      throw new Refusal({ action: 'read', subject: 'caseIdentity', caseId });
    const parts = (body.parts ?? printPartNames).filter((part) => this.door.may('read', printParts[part], open));
    const content = await this.content.read(open);
    const isForPerson = body.kind === 'about-person';
    const passedOn = isForPerson ? await this.passedOn.read(open, content.file.contactId) : nothingPassedOn;
    const told = [body.kind, ...(body.kind === 'case-file' ? parts : []), ...(withIdentity ? ['identity'] : [])];
    await this.audit.append({ action: 'create', subject: 'print', caseId, fields: told });
    return { content, passedOn, withIdentity, parts };
  }

  private async printer(read: Omit<ReadForPrint, 'parts'>, { kind, hide }: PrintBody): Promise<Printer> {
    const { language } = this.context;
    const words = printWords[language];
    const { file } = read.content;
    // Also where it is not printed: her own name is no secret to herself.
    const { alias = '', safeContact = '' } = file.identity ?? {};
    const blacking = { hide: hide ?? [], own: [alias, safeContact, file.code], mask: words.person.masked };
    const isForPerson = kind === 'about-person';
    const free = isForPerson ? await blackedOutTexts(read, blacking) : (text?: string | null) => text || null;
    return { ...read, words, language, today: this.clock.today(), withStaff: !isForPerson, free };
  }
}
