import { type ConsentStanding, type LetterTemplate, blanksIn, downloadName, passesOn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { ConsentGate } from '../consents/consent-gate.js';
import { type StandingView, standingView } from '../consents/consent-view.js';
import type { LetterBody, LetterDraftBody } from './dto/letter.dto.js';
import { FactsOfLetters } from './facts-of-letters.js';
import { letterDocx } from './paper/letter-docx.js';
import { letterPdf } from './paper/letter-pdf.js';
import { letters } from './templates/letters.js';

export interface LetterDraft {
  template: LetterTemplate;
  title: string;
  /** Filled with what the case knows; what is missing stands in it as `[Geburtsdatum: ____]`. */
  text: string;
  /** What the blanks ask for, in their order. */
  blanks: string[];
  /** The consent that the letter needs before it leaves; `null` if the client herself sends or signs it. */
  consent: StandingView | null;
}

export interface LetterFile {
  name: string;
  type: string;
  bytes: Buffer;
}

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Letters filled with what a case knows. Nothing of them is stored; they can be kept as a document. */
@Injectable()
export class LettersService {
  constructor(
    private readonly door: CaseDoor,
    private readonly facts: FactsOfLetters,
    private readonly consents: ConsentGate,
    private readonly audit: AuditService,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async draft(caseId: string, { template, recipient }: LetterDraftBody): Promise<LetterDraft> {
    const open = await this.door.open(caseId, 'read', 'letter');
    const to = nameOf(recipient);
    const standing = await this.standing(open, template, to);
    const known = await this.facts.of(open, { recipient: to, consentOn: standing?.isGiven ? standing.on : undefined });
    const { title, lines } = letters[template];
    const text = lines(known).join('\n');
    await this.audit.append({ action: 'read', subject: 'letter', caseId });
    return { template, title, text, blanks: blanksIn(text), consent: standing && standingView(standing) };
  }

  /**
   * Made after its transaction, so that a long letter holds no connection to the database.
   * @throws Problem 409 naming the consent that is missing, for what the centre passes on
   */
  async file(caseId: string, body: LetterBody): Promise<LetterFile> {
    await this.permit(caseId, body);
    const { template, text, format } = body;
    const { title } = letters[template];
    const bytes = format === 'pdf' ? await letterPdf(title, text, this.clock.now()) : await letterDocx(title, text);
    const { language } = this.context;
    const name = downloadName('document', { language, day: this.clock.today(), ending: format });
    return { name, type: types[format], bytes };
  }

  /** On record before anything is made. */
  @Transactional()
  async permit(caseId: string, { template, recipient }: LetterDraftBody): Promise<void> {
    const open = await this.door.open(caseId, 'write', 'letter');
    if (passesOn(template)) await this.consents.require(open, 'disclosure', nameOf(recipient));
    await this.audit.append({ action: 'write', subject: 'letter', caseId });
  }

  private async standing(
    open: OpenCase,
    template: LetterTemplate,
    recipient: string | undefined,
  ): Promise<ConsentStanding | null> {
    return passesOn(template) ? this.consents.standing(open, 'disclosure', recipient) : null;
  }
}

const nameOf = (recipient: string | undefined): string | undefined => recipient?.trim() || undefined;
