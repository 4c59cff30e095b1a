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

const sender = 'Geleit <geleit@localhost>';

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

  /** A mail that cannot be sent stops nothing: what it says also stands on a page. */
  async send(mail: Mail): Promise<void> {
    try {
      const sent = (await this.transport.sendMail({ from: sender, ...mail })) as { message?: Buffer };
      if (Buffer.isBuffer(sent.message)) await this.layIntoOutbox(sent.message);
    } catch (failure) {
      this.log.error({ failure: (failure as NodeJS.ErrnoException).code ?? 'unknown' }, 'mail not sent');
    }
  }

  private async layIntoOutbox(message: Buffer): Promise<void> {
    const folder = join(this.configuration.environment.dataFolder, 'outbox');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${this.ids.next()}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
