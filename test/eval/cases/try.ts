// `node test/eval/cases/try.ts LANG [NAME]`: runs the conversations of a language, or of one file, and prints what differs.
import { createDemoAgent } from '../../support/demo-agent.ts';
import { readCases } from './case.ts';
import { runCase } from './run-case.ts';

const [lang = '', only] = process.argv.slice(2);
const shop = await createDemoAgent();
let passed = 0;
let failed = 0;
for (const file of readCases().filter(
  ({ name }) => name.startsWith(`${lang}/`) && (only === undefined || name.endsWith(`/${only}`)),
)) {
  for (const written of file.cases) {
    const faults = await runCase(shop, written);
    if (faults.length === 0) passed += 1;
    else {
      failed += 1;
      console.log(`${file.name}: ${written.name}\n  ${faults.join('\n  ')}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
