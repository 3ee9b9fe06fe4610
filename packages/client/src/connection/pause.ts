import type { ClientEnvironment } from '../environment.ts';

/** A wait that can be cut short. One at a time. */
export class Pause {
  readonly #env: Pick<ClientEnvironment, 'setTimer'>;
  #end: (() => void) | null = null;

  constructor(env: Pick<ClientEnvironment, 'setTimer'>) {
    this.#env = env;
  }

  /** Resolves after `ms`, or when it is ended. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#env.setTimer(() => this.end(), ms);
      this.#end = () => {
        this.#end = null;
        cancel();
        resolve();
      };
    });
  }

  end(): void {
    this.#end?.();
  }
}
