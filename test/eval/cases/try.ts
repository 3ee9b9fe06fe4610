// `pnpm eval:cases [LANG] [NAME]`: runs the conversations of a language, or of one file, and prints what differs.
// `pnpm eval:cases --open [LANG]`: those that are known to go wrong, and which of them do not any more.
import { type AgentShop } from '../../support/agent-shop.ts';
import { createDemoAgent } from '../../support/demo-agent.ts';
import { type Case, readCases, readOpenCases } from './case.ts';
import { runCase } from './run-case.ts';

interface Group {
  readonly name: string;
  readonly cases: readonly Case[];
}

const args = process.argv.slice(2);
const isOpen = args.includes('--open');
const [lang = '', only] = args.filter((arg) => arg !== '--open');
await run(await createDemoAgent(), isOpen ? listOpen() : listWritten());

function listWritten(): Group[] {
  return readCases().filter(({ name }) => name.startsWith(lang) && (only === undefined || name.endsWith(`/${only}`)));
}

function listOpen(): Group[] {
  return readOpenCases()
    .filter((file) => file.lang.startsWith(lang))
    .map((file) => ({ name: file.lang, cases: file.cases }));
}

async function run(shop: AgentShop, groups: readonly Group[]): Promise<void> {
  const counts = { passed: 0, failed: 0 };
  for (const { name, cases } of groups) {
    for (const written of cases) {
      const faults = await runCase(shop, written);
      counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
      // Of what is known to go wrong the news is what does not.
      if ((faults.length === 0) === isOpen) console.log([`${name}: ${written.name}`, ...faults].join('\n  '));
    }
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
}
