import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Media features that a test can set. */
export interface MediaFeatures {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Lets the page believe in a device setting until the test ends. */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  onTestFinished(() => send([]));
  await send(Object.entries(features).map(([name, value]) => ({ name, value })));
}

async function send(features: { name: string; value: string }[]): Promise<void> {
  // The session's methods are typed only where playwright's protocol types are in scope.
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { features });
}
