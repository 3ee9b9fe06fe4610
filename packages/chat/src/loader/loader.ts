import type { AccountId, Locale } from '@loket/contracts';
import type { Command } from '../mount/commands.ts';
import { Widget } from './widget.ts';

/** Address of the chat's entry, from the root of the service. Set by the build. */
declare const LOKET_CHAT_PATH: string;

/** The function of the page. Before this script has run, a merchant's stub may stand here and gather calls in `q`. */
interface LoketFunction {
  (...command: Command): void;
  /** Calls that came before the script. */
  q?: ArrayLike<unknown>[];
  /** There is a widget already. */
  isReady?: boolean;
}

declare global {
  interface Window {
    loket?: LoketFunction | undefined;
  }
}

const script = document.currentScript;
const earlier = window.loket;

// The tag may stand on the page twice, or be run again by a site that swaps pages: one widget is enough.
if (script instanceof HTMLScriptElement && earlier?.isReady !== true) start(script, earlier?.q ?? []);

function start(script: HTMLScriptElement, calls: readonly ArrayLike<unknown>[]): void {
  const { account = '', api, locale, position, theme, pages, consent } = script.dataset;
  let tries = 0;
  const load = (): Promise<{ mount: never }> => {
    // A browser may remember a module that failed to load; another address is another try.
    const url = new URL(LOKET_CHAT_PATH, script.src).href + (tries > 0 ? `?${tries}` : '');
    tries += 1;
    return import(/* @vite-ignore */ url) as Promise<{ mount: never }>;
  };
  const widget = new Widget({
    accountId: account as AccountId,
    origin: new URL(api ?? '/', script.src).origin,
    locale: (locale ?? null) as Locale | null,
    theme: theme ?? null,
    position: position === 'start' ? 'start' : 'end',
    isConsentRequired: consent === 'required',
    pages: pages ?? '',
    load,
    onDestroy: () => {
      window.loket = undefined;
    },
  });
  const loket: LoketFunction = (...command) => widget.run(command);
  loket.isReady = true;
  window.loket = loket;
  for (const call of calls) attempt(() => loket(...(Array.from(call) as Command)));
  if (consent !== 'required' && hasConversation(account)) whenIdle(() => void widget.resume());
}

/** A wrong call is reported like any error of the page, and does not keep the others from being run. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    reportError(error);
  }
}

/** Whether an earlier page has left a conversation, or messages that are still to be sent. */
function hasConversation(account: string): boolean {
  try {
    return Object.keys(localStorage).some((key) =>
      ['thread', 'out:'].some((kept) => key.startsWith(`loket:${account}:${kept}`)),
    );
  } catch {
    return false;
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 1_000);
}
