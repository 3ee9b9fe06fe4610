/** What a command needs of the outside; tests give their own. */
export interface Environment {
  readonly fetch: (url: URL, init: ApiRequest) => Promise<Response>;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Most memory that the process has held so far, in bytes. */
  readonly peakMemoryBytes: () => number;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Environment variables. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly out: Terminal;
  readonly err: Terminal;
}

/** A request as commands make them. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers: { readonly authorization: string; readonly 'content-type'?: string };
  /** JSON. */
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Where a command writes. */
export interface Terminal {
  readonly isTTY: boolean;
  write(text: string): void;
}

/** The real outside. */
export function createNodeEnvironment(): Environment {
  return {
    fetch: (url, init) => fetch(url, init),
    sleep: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
    random: Math.random,
    now: Date.now,
    peakMemoryBytes: () => process.resourceUsage().maxRSS * 1024,
    input: process.stdin,
    variables: process.env,
    out: toTerminal(process.stdout),
    err: toTerminal(process.stderr),
  };
}

function toTerminal(stream: NodeJS.WriteStream): Terminal {
  return { isTTY: stream.isTTY, write: (text) => void stream.write(text) };
}
