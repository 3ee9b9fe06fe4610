/** How long news is gathered before it is read out: a screen reader is not to be interrupted by each line. */
const GATHER_MS = 800;

/** Gathers what is to be read out and gives it in one go. */
export class Announcer {
  readonly #say: (text: string) => void;
  #texts: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  add(text: string): void {
    this.#texts.push(text);
    this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#texts = [];
  }

  #flush(): void {
    this.#timer = undefined;
    const texts = this.#texts;
    this.#texts = [];
    this.#say(texts.join('\n'));
  }
}
