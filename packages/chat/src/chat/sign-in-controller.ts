import { type ChatClient, toRequestError } from '@loket/client';
import { INITIAL_SIGN_IN, type SignInProblem, type SignInState } from '@loket/conversation';
import { clock } from '@loket/element-kit';
import type { ReactiveControllerHost } from 'lit';

/** How long until another code may be asked for: mail takes a moment. */
const RESEND_AFTER_MS = 30_000;

const PROBLEMS: Readonly<Record<string, SignInProblem>> = {
  code_refused: 'code',
  rate_limited: 'wait',
  network: 'network',
  bad_response: 'network',
  unavailable: 'network',
};

/** Carries signing in from the first address to the session. */
export class SignInController {
  state: SignInState = INITIAL_SIGN_IN;
  readonly #host: ReactiveControllerHost;
  readonly #getClient: () => ChatClient | null;

  constructor(host: ReactiveControllerHost, getClient: () => ChatClient | null) {
    this.#host = host;
    this.#getClient = getClient;
  }

  async requestCode(email: string): Promise<void> {
    await this.#run('address', async (client) => {
      await client.requestCode(email);
      this.#set({ stage: 'code', email, resendAtMs: clock.now() + RESEND_AFTER_MS });
    });
  }

  async verify(email: string, code: string): Promise<void> {
    await this.#run('code', async (client) => {
      await client.verifyCode(email, code);
      this.reset();
    });
  }

  /** Back to the address, which stays in the field. */
  changeAddress(): void {
    this.#set({ stage: 'address', problem: null });
  }

  reset(): void {
    if (this.state !== INITIAL_SIGN_IN) this.#set(INITIAL_SIGN_IN);
  }

  async #run(malformed: SignInProblem, work: (client: ChatClient) => Promise<void>): Promise<void> {
    const client = this.#getClient();
    if (client === null || this.state.isBusy) return;
    this.#set({ isBusy: true, problem: null });
    try {
      await work(client);
    } catch (error) {
      const { code } = toRequestError(error);
      this.#set({ problem: code === 'invalid_request' ? malformed : (PROBLEMS[code] ?? 'other') });
    } finally {
      this.#set({ isBusy: false });
    }
  }

  #set(change: Partial<SignInState>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  }
}
