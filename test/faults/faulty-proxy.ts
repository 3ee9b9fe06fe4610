import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { FIRST_CONTROL_OPCODE, FrameSplitter, type RawFrame } from '../support/web-socket-frames.ts';

/** How often each fault happens to one request or frame, from 0 to 1; together at most 1. */
export interface FaultRates {
  /** It vanishes without a trace. A request's connection breaks before it is passed on. */
  readonly drop: number;
  /** It comes twice. */
  readonly duplicate: number;
  /** It and all behind it come late. */
  readonly delay: number;
  /** It breaks the connection. A request is passed on first: only its answer is lost. */
  readonly cut: number;
}

export type Fault = keyof FaultRates;

const FAULTS = ['drop', 'duplicate', 'delay', 'cut'] as const satisfies readonly Fault[];

/** Longest delay of one frame, in milliseconds. */
const DELAY_MAX_MS = 120;

/** A bad network in front of one port of this machine. */
export interface FaultyProxy {
  readonly url: string;
  /** How often each fault has happened. */
  readonly counts: Readonly<Record<Fault, number>>;
  /** No faults from now on. */
  calm(): void;
  /** Lets nothing through, not even what is connected, until `open`. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

/** Starts it on a free port. Faults follow `random`; which frame meets which fault also depends on the machine's timing. */
export async function startFaultyProxy(options: {
  targetPort: number;
  rates: FaultRates;
  random: () => number;
}): Promise<FaultyProxy> {
  const network = new Network(options);
  const server = createServer((request, response) => void network.forward(request, response));
  server.on('connection', (socket) => network.admit(socket));
  server.on('upgrade', (request, socket, head) => network.tunnel(request, socket, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    counts: network.counts,
    calm: () => network.calm(),
    shut: () => network.shut(),
    open: () => network.open(),
    async close() {
      network.shut();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

class Network {
  readonly counts: Record<Fault, number> = { drop: 0, duplicate: 0, delay: 0, cut: 0 };
  readonly #targetPort: number;
  readonly #rates: FaultRates;
  readonly #random: () => number;
  readonly #connections = new Set<Duplex>();
  #isCalm = false;
  #isShut = false;

  constructor(options: { targetPort: number; rates: FaultRates; random: () => number }) {
    this.#targetPort = options.targetPort;
    this.#rates = options.rates;
    this.#random = options.random;
  }

  calm(): void {
    this.#isCalm = true;
  }

  shut(): void {
    this.#isShut = true;
    for (const connection of this.#connections) connection.destroy();
  }

  open(): void {
    this.#isShut = false;
  }

  admit(socket: Socket): void {
    if (this.#isShut) socket.destroy();
    else this.#track(socket);
  }

  /** One request with its own fate. */
  async forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#nextFault();
    try {
      const body = Buffer.concat(await request.toArray());
      if (fault === 'drop') throw new Error('dropped');
      if (fault === 'delay') await wait(this.#delayMs());
      if (fault === 'duplicate') await this.#ask(request, body);
      const answer = await this.#ask(request, body);
      if (fault === 'cut') throw new Error('cut');
      response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
    } catch {
      // The client sees what a broken network shows: a connection that ends.
      request.socket.destroy();
    }
  }

  /** A WebSocket: bytes are passed on by whole frames, each with its own fate. */
  tunnel(request: IncomingMessage, client: Duplex, head: Buffer): void {
    const upstream = connect(this.#targetPort, '127.0.0.1');
    this.#track(upstream);
    for (const [end, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      end.on('error', () => other.destroy());
      end.on('close', () => other.destroy());
    }
    upstream.on('connect', () => {
      upstream.write(toRequestHead(request));
      if (head.length > 0) upstream.write(head);
      this.#pump(client, upstream, new FrameSplitter());
      afterResponseHead(upstream, client, (rest) => this.#pump(upstream, client, new FrameSplitter(), rest));
    });
  }

  #pump(from: Duplex, to: Duplex, splitter: FrameSplitter, first: Buffer = Buffer.alloc(0)): void {
    // Whoever waits holds up all behind it: frames of one direction never overtake each other.
    let last = Promise.resolve();
    const take = (chunk: Buffer): void => {
      for (const frame of splitter.push(chunk)) {
        const fault = frame.opcode < FIRST_CONTROL_OPCODE ? this.#nextFault() : null;
        last = last.then(() => this.#pass(frame, to, fault));
      }
    };
    take(first);
    from.on('data', take);
  }

  async #pass(frame: RawFrame, to: Duplex, fault: Fault | null): Promise<void> {
    if (fault === 'cut') to.destroy();
    if (fault === 'delay') await wait(this.#delayMs());
    if (fault === 'drop' || to.destroyed) return;
    to.write(frame.bytes);
    if (fault === 'duplicate') to.write(frame.bytes);
  }

  async #ask(request: IncomingMessage, body: Buffer): Promise<{ status: number; contentType: string; body: Buffer }> {
    const outgoing = httpRequest({
      port: this.#targetPort,
      host: '127.0.0.1',
      method: request.method,
      path: request.url,
      agent: false,
    });
    for (const name of ['authorization', 'content-type', 'content-length'] as const) {
      const value = request.headers[name];
      if (value !== undefined) outgoing.setHeader(name, value);
    }
    outgoing.end(body.length === 0 ? undefined : body);
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
    const contentType = answer.headers['content-type'] ?? 'application/json';
    return { status: answer.statusCode ?? 502, contentType, body: Buffer.concat(await answer.toArray()) };
  }

  #nextFault(): Fault | null {
    if (this.#isCalm) return null;
    let place = this.#random();
    for (const fault of FAULTS) {
      place -= this.#rates[fault];
      if (place >= 0) continue;
      this.counts[fault] += 1;
      return fault;
    }
    return null;
  }

  #delayMs(): number {
    return this.#random() * DELAY_MAX_MS;
  }

  #track(connection: Duplex): void {
    this.#connections.add(connection);
    connection.on('close', () => this.#connections.delete(connection));
  }
}

/** The request for a WebSocket, without the wish for compression: a lost frame would garble all behind it. */
function toRequestHead(request: IncomingMessage): string {
  const headers = Object.entries(request.headers)
    .filter(([name]) => name !== 'sec-websocket-extensions')
    .map(([name, value]) => `${name}: ${String(value)}`);
  return [`GET ${request.url} HTTP/1.1`, ...headers, '', ''].join('\r\n');
}

/** Passes the head of an answer on as it is, then hands over whatever came behind it. */
function afterResponseHead(from: Socket, to: Duplex, next: (rest: Buffer) => void): void {
  let bytes: Buffer = Buffer.alloc(0);
  const take = (chunk: Buffer): void => {
    bytes = Buffer.concat([bytes, chunk]);
    const end = bytes.indexOf('\r\n\r\n');
    if (end === -1) return;
    from.off('data', take);
    to.write(bytes.subarray(0, end + 4));
    next(bytes.subarray(end + 4));
  };
  from.on('data', take);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
