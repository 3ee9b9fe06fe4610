/** What we read of vitest's JSON report. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts a run. Whatever keeps a test from proving something counts as failed: a file that does not load, a skipped
 * test, an error outside of tests, no tests at all.
 *
 * @param report - `null` when vitest wrote none.
 * @returns `notes` explain what the figures alone do not.
 */
export function countTests(
  report: VitestReport | null,
  exitCode: number,
): { passed: number; failed: number; notes: string[] } {
  if (report === null) return { passed: 0, failed: 1, notes: ['The tests ended without a report.'] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const notRun = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = tests.length - passed + brokenFiles.length;
  const notes = [
    ...brokenFiles.map((file) => `Does not run: ${file.name}`),
    ...notRun.map((test) => `Skipped, which counts as failed: ${test.fullName}`),
  ];
  if (failed > 0) return { passed, failed, notes };
  if (tests.length === 0) return { passed, failed: 1, notes: [...notes, 'There were no tests.'] };
  if (exitCode !== 0) return { passed, failed: 1, notes: [...notes, 'There was an error outside of the tests.'] };
  return { passed, failed, notes };
}
