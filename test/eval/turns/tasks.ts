import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Sets of shoppers' tasks on one shop. */
const SETS = ['tau_bench_retail', 'tau2_bench_retail'] as const;

/** What a task wants done to an order, in our terms. */
export type Wanted = 'cancel' | 'change' | 'return' | 'exchange';

/** Calls of the benchmark by what the agent leads to instead of doing it. */
const WANTED: Readonly<Record<string, Wanted>> = {
  cancel_pending_order: 'cancel',
  modify_pending_order_items: 'change',
  modify_pending_order_address: 'change',
  modify_pending_order_payment: 'change',
  return_delivered_order_items: 'return',
  exchange_delivered_order_items: 'exchange',
};

/** One thing that a task wants done. */
export interface Step {
  /** Name of the benchmark's call. */
  readonly call: string;
  readonly wanted: Wanted;
  readonly orderName: string;
}

/** A shopper's task: what they say, and what should come of it. */
export interface Task {
  readonly id: string;
  /** The request in the first person, without the lines about who they are and how they behave. */
  readonly request: string;
  readonly steps: readonly Step[];
}

const ActionSchema = z.object({
  name: z.string(),
  kwargs: z.record(z.string(), z.unknown()).optional(),
  arguments: z.record(z.string(), z.unknown()).optional(),
});
const LineSchema = z.object({
  text: z.string(),
  actions: z.array(ActionSchema),
});

/** Reads the tasks that are there. */
export async function readTasks(data: string, part: string): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const set of SETS) {
    const text = await readFile(join(data, set, `${part}.jsonl`), 'utf8').catch(() => null);
    if (text === null) continue;
    const lines = text.split('\n').filter((line) => line !== '');
    tasks.push(...lines.map((line, index) => toTask(`${set}/${index}`, LineSchema.parse(JSON.parse(line)))));
  }
  return tasks;
}

function toTask(id: string, { text, actions }: z.output<typeof LineSchema>): Task {
  return {
    id,
    request: toRequest(text),
    steps: actions.flatMap(toStep),
  };
}

function toStep({ name, kwargs, arguments: args }: z.output<typeof ActionSchema>): Step[] {
  const wanted = WANTED[name];
  const orderName = (kwargs ?? args ?? {})['order_id'];
  return wanted === undefined || typeof orderName !== 'string' ? [] : [{ call: name, wanted, orderName }];
}

/** Sentences about who plays the shopper and how: no shopper says them. */
const STAGE =
  /^(?:your name is|your email|your e-mail|your zip|you are (?!trying|looking|wondering|not sure|unhappy|interested|surprised)|you do not remember|you don't remember|you can't remember|be |emphasize|make sure|if the agent|if asked|mention|answer|act|speak|you speak|say that|do not |don't |first |wait )/iu;

/** Turns a script in the second person into what a shopper would type. */
function toRequest(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => !STAGE.test(sentence));
  return (sentences.length === 0 ? text : sentences.join(' '))
    .replaceAll(/\b[Yy]ou(?:'ve| have)\b/g, 'I have')
    .replaceAll(/\b[Yy]ou(?:'re| are)\b/g, 'I am')
    .replaceAll(/\b[Yy]ou(?:'d| would)\b/g, 'I would')
    .replaceAll(/\b[Yy]ours\b/g, 'mine')
    .replaceAll(/\b[Yy]our\b/g, 'my')
    .replaceAll(/\b[Yy]ourself\b/g, 'myself')
    .replaceAll(/\b[Yy]ou\b/g, 'I');
}
