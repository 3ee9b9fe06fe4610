/** How a write ended, as far as its writer knows. */
export type Outcome =
  /** The server said that it is on disk, at that `seq`. */
  | { readonly kind: 'acked'; readonly seq: number }
  /** The server said that it will never be. */
  | { readonly kind: 'refused' }
  /** No answer came: it may be there or not. */
  | { readonly kind: 'unknown' };

/** One message that a writer meant to send. */
export interface Write {
  readonly clientMessageId: string;
  readonly text: string;
  readonly outcome: Outcome;
}

/** What one sender wrote in one thread, in the order in which it was meant. */
export interface SenderHistory {
  readonly sender: string;
  readonly writes: readonly Write[];
}

/** An event as somebody saw it. */
export interface SeenEvent {
  readonly seq: number;
  /** All of it that observers are allowed to compare, as text. */
  readonly content: string;
  /** Present on what a client wrote. */
  readonly clientMessageId?: string;
  readonly text?: string;
}

/** Everything known of one thread. */
export interface ThreadHistory {
  readonly thread: string;
  readonly senders: readonly SenderHistory[];
  /** The thread itself, read at the end, in the order in which it was answered. */
  readonly final: readonly SeenEvent[];
  /** Whole copies that must equal the thread at the end: the views of clients, the read model. */
  readonly copies: readonly { readonly name: string; readonly events: readonly SeenEvent[] }[];
  /** Everything that reached anybody at any time, repeats included. */
  readonly seen: readonly { readonly by: string; readonly event: SeenEvent }[];
}

export const VIOLATION_KINDS = [
  /** An acked message is not there. */
  'lost',
  /** A message is there more than once. */
  'doubled',
  /** A message stands at another `seq`, or with another text, than its writer was told or meant. */
  'altered',
  /** A refused message is there. */
  'refused-present',
  /** A message is there that nobody wrote. */
  'unwritten',
  /** `seq` is not dense from 1, or not in order. */
  'hole',
  /** Messages of one sender are not in the order in which they were meant. */
  'reordered',
  /** Somebody saw a `seq` with another content than somebody else. */
  'two-contents',
  /** A copy is not the thread. */
  'copy-differs',
] as const;
export type ViolationKind = (typeof VIOLATION_KINDS)[number];

export interface Violation {
  readonly kind: ViolationKind;
  readonly thread: string;
  readonly detail: string;
}

/** Checks one thread against what is promised of every thread. Nothing found means that every promise was kept. */
export function checkHistory(history: ThreadHistory): Violation[] {
  const found = [
    ...checkSeqs(history.final),
    ...checkMessages(history),
    ...history.senders.flatMap((sender) => checkOrder(sender, history.final)),
    ...checkSeen(history),
    ...history.copies.flatMap((copy) => checkCopy(copy, history.final)),
  ];
  return found.map((violation) => ({ ...violation, thread: history.thread }));
}

type Finding = Omit<Violation, 'thread'>;

function checkSeqs(final: readonly SeenEvent[]): Finding[] {
  return final.flatMap((event, index): Finding[] =>
    event.seq === index + 1 ? [] : [{ kind: 'hole', detail: `seq ${event.seq} stands at place ${index + 1}` }],
  );
}

function checkMessages({ senders, final }: ThreadHistory): Finding[] {
  const writes = new Map(
    senders.flatMap(({ sender, writes }) => writes.map((write) => [write.clientMessageId, { ...write, sender }])),
  );
  const places = new Map<string, SeenEvent[]>();
  for (const event of final) {
    if (event.clientMessageId === undefined) continue;
    places.set(event.clientMessageId, [...(places.get(event.clientMessageId) ?? []), event]);
  }
  const unwritten = [...places.keys()].filter((id) => !writes.has(id));
  return [
    ...unwritten.map((id): Finding => ({ kind: 'unwritten', detail: id })),
    ...[...writes.values()].flatMap((write) => checkWrite(write, places.get(write.clientMessageId) ?? [])),
  ];
}

function checkWrite(write: Write & { sender: string }, places: readonly SeenEvent[]): Finding[] {
  const { outcome, clientMessageId, sender } = write;
  const name = `${clientMessageId} of ${sender}`;
  const found: Finding[] = [];
  if (places.length > 1) found.push({ kind: 'doubled', detail: `${name} at ${listSeqs(places)}` });
  if (outcome.kind === 'acked' && places.length === 0)
    found.push({ kind: 'lost', detail: `${name}, acked at ${outcome.seq}` });
  if (outcome.kind === 'refused' && places.length > 0)
    found.push({ kind: 'refused-present', detail: `${name} at ${listSeqs(places)}` });
  for (const { seq, text } of places) {
    if (outcome.kind === 'acked' && seq !== outcome.seq)
      found.push({ kind: 'altered', detail: `${name} was acked at ${outcome.seq} and stands at ${seq}` });
    if (text !== write.text) found.push({ kind: 'altered', detail: `${name} has another text at ${seq}` });
  }
  return found;
}

/** Places grow with intent; a message that stands twice counts where it stands first. */
function checkOrder({ sender, writes }: SenderHistory, final: readonly SeenEvent[]): Finding[] {
  const seqs = writes.flatMap(({ clientMessageId }) => {
    const place = final.find((event) => event.clientMessageId === clientMessageId);
    return place === undefined ? [] : [place.seq];
  });
  return seqs.flatMap((seq, index): Finding[] =>
    index === 0 || seq > seqs[index - 1]!
      ? []
      : [{ kind: 'reordered', detail: `${sender}: ${seqs[index - 1]} was meant before ${seq}` }],
  );
}

function checkSeen({ seen, final }: ThreadHistory): Finding[] {
  const contents = new Map(final.map((event) => [event.seq, event.content]));
  return seen.flatMap(({ by, event }): Finding[] => {
    const first = contents.get(event.seq);
    if (first === undefined) contents.set(event.seq, event.content);
    return first === undefined || first === event.content
      ? []
      : [{ kind: 'two-contents', detail: `${by} saw at ${event.seq}: ${event.content} instead of ${first}` }];
  });
}

function checkCopy({ name, events }: ThreadHistory['copies'][number], final: readonly SeenEvent[]): Finding[] {
  const places = Math.max(events.length, final.length);
  for (let index = 0; index < places; index += 1) {
    const [have, want] = [events[index], final[index]];
    if (have?.seq === want?.seq && have?.content === want?.content) continue;
    const detail = `${name} has ${describeEvent(have)} at place ${index + 1}, the thread has ${describeEvent(want)}`;
    return [{ kind: 'copy-differs', detail }];
  }
  return [];
}

function describeEvent(event: SeenEvent | undefined): string {
  return event === undefined ? 'nothing' : `seq ${event.seq} ${event.content}`;
}

function listSeqs(events: readonly SeenEvent[]): string {
  return events.map(({ seq }) => seq).join(', ');
}
