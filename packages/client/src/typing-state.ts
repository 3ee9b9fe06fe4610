import type { ClientEnvironment } from './environment.ts';

/** After this time without news nobody is typing. */
const TYPING_ENDS_MS = 6_000;

/** Who else is writing at the moment. */
export class TypingState {
  readonly #env: Pick<ClientEnvironment, 'setTimer'>;
  readonly #onChange: () => void;
  #author: 'agent' | 'team' | null = null;
  #cancel: () => void = () => {};

  constructor(env: Pick<ClientEnvironment, 'setTimer'>, onChange: () => void) {
    this.#env = env;
    this.#onChange = onChange;
  }

  get author(): 'agent' | 'team' | null {
    return this.#author;
  }

  set(author: 'agent' | 'team' | null): void {
    this.#cancel();
    this.#author = author;
    if (author !== null) this.#cancel = this.#env.setTimer(() => this.set(null), TYPING_ENDS_MS);
    this.#onChange();
  }

  clear(): void {
    this.#cancel();
    this.#author = null;
  }
}
