/** What went wrong with the last try, in the words that the customer can act on. */
export const SIGN_IN_PROBLEMS = ['address', 'code', 'digits', 'network', 'other', 'wait'] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

/** Where signing in stands. */
export interface SignInState {
  /** Asks for the address, or for the code that went to it. */
  readonly stage: 'address' | 'code';
  /** The address that the code went to; empty before. */
  readonly email: string;
  /** A request is under way. */
  readonly isBusy: boolean;
  readonly problem: SignInProblem | null;
  /** When a new code may be asked for, by this machine's clock. */
  readonly resendAtMs: number;
}

export const INITIAL_SIGN_IN: SignInState = {
  stage: 'address',
  email: '',
  isBusy: false,
  problem: null,
  resendAtMs: 0,
};
