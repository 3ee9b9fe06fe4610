import { describe, expect, it } from 'vitest';
import { countTests } from './test-counts.ts';

const file = (status: string, ...statuses: string[]) => ({
  name: '/a.test.ts',
  status,
  assertionResults: statuses.map((each, index) => ({ status: each, fullName: `test ${index}` })),
});

describe('countTests', () => {
  it('counts passed and failed tests', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countTests(report, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('is content with a run that passed', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 0)).toEqual({ passed: 1, failed: 0, notes: [] });
  });

  it('counts a file that does not load as failed', () => {
    expect(countTests({ testResults: [file('failed')] }, 1)).toMatchObject({ failed: 1 });
  });

  it('counts a skipped test as failed', () => {
    expect(countTests({ testResults: [file('passed', 'passed', 'skipped')] }, 0)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it('fails on an error outside of the tests', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('fails without tests or without a report', () => {
    expect(countTests({ testResults: [] }, 0).failed).toBe(1);
    expect(countTests(null, 0).failed).toBe(1);
  });
});
