import { createServer, type Server, type Socket } from 'node:net';

/** A mail server of a few words of SMTP. It hangs up on as many callers as it is told to, and takes the rest. */
export class MailServer {
  readonly received: string[] = [];
  private readonly server: Server;

  private constructor(private refusals: number) {
    this.server = createServer((socket) => this.talk(socket));
  }

  static async start({ refusing = 0 } = {}): Promise<MailServer> {
    const server = new MailServer(refusing);
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    const address = this.server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  private talk(socket: Socket): void {
    socket.on('error', () => undefined);
    if (this.refusals > 0) {
      this.refusals -= 1;
      socket.end('421 Zu spät für mira@nordlicht.example\r\n');
      return;
    }
    let text = '';
    let isData = false;
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (isData) {
        const end = text.indexOf('\r\n.\r\n');
        if (end < 0) return;
        this.received.push(text.slice(0, end));
        [text, isData] = ['', false];
        socket.write('250 taken\r\n');
        return;
      }
      for (let line = text.indexOf('\r\n'); line >= 0; line = text.indexOf('\r\n')) {
        const word = text.slice(0, 4).toUpperCase();
        text = text.slice(line + 2);
        isData = word === 'DATA';
        socket.write(isData ? '354 go on\r\n' : word === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
        if (word === 'QUIT') socket.end();
      }
    });
  }
}
