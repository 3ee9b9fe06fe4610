import { describe, expect, it } from 'vitest';
import { mayUseThread } from './access.ts';

const anonymous = { sessionId: 'ses_aaaaaaaa', level: 'anonymous', customerId: null } as const;
const anna = { sessionId: 'ses_bbbbbbbb', level: 'verified', customerId: 'cus_anna0001' } as const;

describe('use of a thread', () => {
  it('is the opening session’s', () => {
    expect(mayUseThread(anonymous, { sessionId: 'ses_aaaaaaaa', customerId: null })).toBe(true);
  });

  it('is not another session’s', () => {
    expect(mayUseThread(anonymous, { sessionId: 'ses_cccccccc', customerId: null })).toBe(false);
    expect(mayUseThread(anonymous, { sessionId: 'ses_cccccccc', customerId: 'cus_anna0001' })).toBe(false);
  });

  it('follows the verified customer to another session', () => {
    expect(mayUseThread(anna, { sessionId: 'ses_cccccccc', customerId: 'cus_anna0001' })).toBe(true);
    expect(mayUseThread(anna, { sessionId: 'ses_cccccccc', customerId: 'cus_bert0001' })).toBe(false);
    expect(mayUseThread(anna, { sessionId: 'ses_cccccccc', customerId: null })).toBe(false);
  });

  it('is refused to another customer in the same session', () => {
    expect(mayUseThread(anna, { sessionId: 'ses_bbbbbbbb', customerId: 'cus_bert0001' })).toBe(false);
  });
});
