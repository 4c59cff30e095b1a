import { Injectable, Logger } from '@nestjs/common';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { Configuration } from '../common/config/configuration.js';
import { IdSource } from '../common/time/id-source.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** How mails leave the house; without a mail server they wait as files. */
export type MailChannel = { channel: 'smtp' } | { channel: 'outbox'; folder: string };

/** Sends by `SMTP_URL`; without it each mail is laid as a file into the outbox of the data folder. */
@Injectable()
export class MailService {
  private readonly log = new Logger(MailService.name);
  private readonly transport: Transporter;

  constructor(
    private readonly configuration: Configuration,
    private readonly ids: IdSource,
  ) {
    const { smtpUrl } = configuration.environment;
    this.transport = smtpUrl ? createTransport(smtpUrl) : createTransport({ streamTransport: true, buffer: true });
  }

  get channel(): MailChannel {
    return this.configuration.environment.smtpUrl === undefined
      ? { channel: 'outbox', folder: this.outbox }
      : { channel: 'smtp' };
  }

  /** A mail that cannot be sent stops nothing: what it says also stands on a page. */
  async send(mail: Mail): Promise<void> {
    try {
      await this.deliver(this.ids.next(), mail);
    } catch (failure) {
      this.log.error({ failure: (failure as NodeJS.ErrnoException).code ?? 'unknown' }, 'mail not sent');
    }
  }

  /**
   * Sends a mail, or throws. Its id is its file name in the outbox and part of its `Message-ID`: sent again because
   * nobody knew whether the first time succeeded, it replaces the file, and mail programs see that it is the same.
   */
  async deliver(id: string, mail: Mail): Promise<void> {
    const from = this.configuration.environment.mailFrom;
    const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
    const sent = (await this.transport.sendMail({ from, messageId: `<${id}@${host}>`, ...mail })) as {
      message?: Buffer;
    };
    if (Buffer.isBuffer(sent.message)) await this.layIntoOutbox(id, sent.message);
  }

  private get outbox(): string {
    return join(this.configuration.environment.dataFolder, 'outbox');
  }

  private async layIntoOutbox(id: string, message: Buffer): Promise<void> {
    await mkdir(this.outbox, { recursive: true, mode: 0o700 });
    const file = join(this.outbox, `${id}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
