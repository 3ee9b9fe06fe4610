import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { FrameSplitter, encodeClientText } from '../support/web-socket-frames.ts';

const ACK_START = Buffer.from('{"type":"ack"');

/** A WebSocket that costs its process as little as possible: it sends messages and notices acks, nothing else. */
export class LoadSocket {
  /** Called for each ack. */
  onAck: () => void = () => {};
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Opens one. @throws {Error} When the server does not switch protocols. */
  static async open(url: string): Promise<LoadSocket> {
    const { port, pathname, search, host } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.setNoDelay(true);
    await once(socket, 'connect');
    const key = randomBytes(16).toString('base64');
    socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
    const rest = await readHead(socket);
    const opened = new LoadSocket(socket);
    const splitter = new FrameSplitter();
    const take = (chunk: Buffer): void => {
      for (const { payload } of splitter.push(chunk)) {
        if (payload.subarray(0, ACK_START.length).equals(ACK_START)) opened.onAck();
      }
    };
    take(rest);
    socket.on('data', take);
    return opened;
  }

  send(text: string): void {
    this.#socket.write(encodeClientText(text));
  }

  close(): void {
    this.#socket.destroy();
  }
}

async function readHead(socket: Socket): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  for (;;) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    bytes = Buffer.concat([bytes, chunk]);
    const end = bytes.indexOf('\r\n\r\n');
    if (end === -1) continue;
    const head = bytes.subarray(0, end).toString('latin1');
    if (!head.startsWith('HTTP/1.1 101')) throw new Error(`no socket: ${head.split('\r\n')[0]}`);
    return bytes.subarray(end + 4);
  }
}
