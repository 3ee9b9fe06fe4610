import type { ImportKind } from '@loket/contracts';
import { ImportOutcomeSchema } from '@loket/contracts';
import type { Api } from '../../api/api.ts';
import { ApiError } from '../../api/api.ts';
import type { Converted } from '../convert/converted.ts';
import type { FileTally } from '../report/file-tally.ts';
import type { Batch } from './make-batches.ts';
import { makeBatches } from './make-batches.ts';
import { runConcurrently } from './run-concurrently.ts';

/** Two requests at a time: the server works on one while the next is being read. */
const CONCURRENCY = 2;

/** Sends records and counts what became of them. */
export async function sendRecords(
  api: Api,
  kind: ImportKind,
  records: AsyncIterable<Converted>,
  tally: FileTally,
): Promise<void> {
  const batches = makeBatches(records, (line, reason) => tally.refuse(line, reason));
  await runConcurrently(batches, CONCURRENCY, async (batch) => {
    const parsed = ImportOutcomeSchema.safeParse(await api.post(`/v1/imports/${kind}`, batch.json));
    if (!parsed.success || parsed.data.outcomes.length !== batch.items.length) {
      throw new ApiError('the server’s answer does not fit the request; is it of another version?');
    }
    count(batch, parsed.data.outcomes, tally);
  });
}

type Outcomes = ReturnType<typeof ImportOutcomeSchema.parse>['outcomes'];

function count({ items }: Batch, outcomes: Outcomes, tally: FileTally): void {
  for (const [index, item] of items.entries()) {
    const outcome = outcomes[index];
    if (outcome?.outcome === 'refused') tally.refuse(findLine(item, outcome.reason), outcome.reason);
    else if (outcome !== undefined) tally.add(outcome.outcome);
  }
}

/** Line that a reason is about: `lines.2.quantity: …` is about the third line of the order. */
function findLine({ line, partLines }: Converted, reason: string): number {
  const part = /^(?:lines|variants)\.(\d+)\b/.exec(reason)?.[1];
  return (part === undefined ? undefined : partLines[Number(part)]) ?? line;
}
