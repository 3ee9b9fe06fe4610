import type { CustomerToken } from '@loket/client';
import type { AccountId, Locale, PageContext } from '@loket/contracts';
import type { Position } from '../chat/chat.ts';

/** What `loket('on', …)` tells of, with what it gives. */
export interface CallbackArguments {
  readonly open: [];
  readonly close: [];
  /** Unread messages. */
  readonly unread: [count: number];
  /** Whether the customer is signed in. */
  readonly identity: [isSignedIn: boolean];
}

/** Commands of the page, `loket(name, …arguments)`. */
export interface CommandArguments {
  readonly open: [];
  readonly close: [];
  readonly identify: [token: CustomerToken];
  readonly signOut: [];
  readonly prefill: [text: string];
  readonly page: [page: PageContext];
  readonly on: {
    [K in keyof CallbackArguments]: [name: K, callback: (...args: CallbackArguments[K]) => void];
  }[keyof CallbackArguments];
  readonly consent: [isGiven: boolean];
  readonly destroy: [];
}
export type CommandName = keyof CommandArguments;
export type Command = { [K in CommandName]: [name: K, ...args: CommandArguments[K]] }[CommandName];

/** What the tag says. */
export interface MountOptions {
  /** Origin of the service. */
  readonly origin: string;
  readonly accountId: AccountId;
  /** Language of texts; `null` follows the page. */
  readonly locale: Locale | null;
  readonly theme: string | null;
  readonly position: Position;
  /** Nothing is stored before consent was given. */
  readonly isConsentRequired: boolean;
}

/** A chat on the page. */
export interface ChatHandle {
  readonly element: HTMLElement;
  /** @param isByHand - The customer pressed something: the cursor goes into the field. */
  open(isByHand: boolean): void;
  run(command: Command): void;
  destroy(): void;
}
