import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChatClient, storagePrefix } from './chat-client.ts';
import { FakeService, pass, textsOf, trackingAgent } from './testing/fake-service.ts';
import {
  agentMessage,
  FAKE_ACCOUNT_ID,
  FAKE_CODE,
  type FakeBrowserStorage,
  type FakeNetwork,
  type FakeServer,
} from './testing/index.ts';

const PREFIX = storagePrefix(FAKE_ACCOUNT_ID);
const DAY_MS = 86_400_000;

let service: FakeService;
let browser: FakeBrowserStorage;
let server: FakeServer;
let network: FakeNetwork;

/** Begins with a service and a browser that know nothing of each other. */
function begin(options: ConstructorParameters<typeof FakeService>[0] = {}): void {
  service = new FakeService(options);
  ({ browser, server, network } = service);
}

beforeEach(() => begin());

afterEach(() => service.close());

const openTab = (options: Parameters<FakeService['openTab']>[0] = {}): ChatClient => service.openTab(options);

describe('a first message', () => {
  it('makes the session and the thread, and comes back as an event', async () => {
    const client = openTab();
    expect(network.requests).toEqual([]);
    client.send('Hello');
    expect(client.snapshot.pending).toMatchObject([{ text: 'Hello', delivery: 'sending' }]);
    await pass(100);
    expect(textsOf(client)).toEqual(['Hello']);
    expect(client.snapshot).toMatchObject({ pending: [], link: 'online', session: { level: 'anonymous' } });
  });

  it('is answered over the socket', async () => {
    begin({ agent: () => [agentMessage('Good day')], thinkMs: 1_000 });
    const client = openTab();
    client.send('Hello');
    await pass(500);
    client.send('Are you there?');
    await pass(100);
    expect(client.snapshot.typing).toBe('agent');
    await pass(1_000);
    expect(textsOf(client)).toEqual(['Hello', 'Are you there?', 'Good day', 'Good day']);
    expect(client.snapshot.typing).toBeNull();
  });
});

describe('messages written offline', () => {
  it('wait, survive the tab, and are sent once and in order', async () => {
    network.goDown();
    const first = openTab();
    const written = Array.from({ length: 30 }, (_, index) => `message ${index}`);
    for (const text of written) first.send(text);
    await pass(5_000);
    expect(first.snapshot.link).toBe('offline');
    expect(first.snapshot.pending.map(({ text }) => text)).toEqual(written);
    first.close();

    const second = openTab();
    expect(second.snapshot.pending.map(({ text }) => text)).toEqual(written);
    network.goUp();
    await pass(5_000);
    expect(server.threads[0]!.customerTexts).toEqual(written);
    expect(server.threads).toHaveLength(1);
    expect(textsOf(second)).toEqual(written);
    expect(second.snapshot.pending).toEqual([]);
  });

  it('are sent once although two tabs send them', async () => {
    network.goDown();
    const [first, second] = [openTab(), openTab()];
    for (const text of ['one', 'two', 'three']) first.send(text);
    second.send('four');
    network.goUp();
    await pass(20_000);
    expect(server.threads.map((thread) => thread.customerTexts)).toEqual([['one', 'two', 'three', 'four']]);
    expect([textsOf(first), textsOf(second)]).toEqual([
      server.threads[0]!.customerTexts,
      server.threads[0]!.customerTexts,
    ]);
    expect([first.snapshot.pending, second.snapshot.pending]).toEqual([[], []]);
  });
});

describe('a message that the server refuses', () => {
  it('stays visible with the reason while later ones are sent', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    client.send('   ');
    client.send('Still here');
    await pass(100);
    expect(client.snapshot.pending).toMatchObject([{ text: '   ', delivery: 'failed', refusal: 'message_empty' }]);
    expect(textsOf(client)).toEqual(['Hello', 'Still here']);
  });

  it('can be taken back to edit it', async () => {
    const client = openTab();
    const id = client.send('   ');
    await pass(100);
    expect(client.discard(id)).toBe('   ');
    expect(client.snapshot.pending).toEqual([]);
  });

  it('waits as long as the server says when there were too many', async () => {
    server.refusal = 'rate_limited';
    const client = openTab();
    client.send('Hello');
    await pass(100);
    expect(client.snapshot.waitUntilMs).toBe(Date.now() - 100 + 20_000);
    server.refusal = null;
    await pass(19_000);
    expect(server.threads).toEqual([]);
    await pass(2_000);
    expect(server.threads[0]!.customerTexts).toEqual(['Hello']);
    expect(client.snapshot.waitUntilMs).toBeNull();
  });
});

describe('a connection that is lost', () => {
  it('goes on from the last event', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    network.cut();
    server.threads[0]!.say('Said while you were away', Date.now());
    await pass(0);
    expect(client.snapshot.link).toBe('reconnecting');
    await pass(2_000);
    expect(client.snapshot.link).toBe('online');
    expect(textsOf(client)).toEqual(['Hello', 'Said while you were away']);
  });

  it('is noticed by a ping that nobody answers', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    server.threads[0]!.sockets.clear();
    network.isUp = false;
    await pass(41_000);
    expect(client.snapshot.link).toBe('offline');
  });

  it('says offline when the machine knows, and comes back with the network', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    network.goDown();
    await pass(60_000);
    expect(client.snapshot.link).toBe('offline');
    network.goUp();
    await pass(1_000);
    expect(client.snapshot.link).toBe('online');
  });

  it('reads all again when the thread is shorter than what it holds', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    server.threads[0]!.say('Lost in a restore', Date.now());
    await pass(0);
    expect(textsOf(client)).toHaveLength(2);
    server.threads[0]!.events.pop();
    network.cut();
    await pass(3_000);
    expect(textsOf(client)).toEqual(['Hello']);
  });
});

describe('where sockets do not get through', () => {
  it('polls and sends by plain requests after two failures, and returns to sockets', async () => {
    network.areSocketsBlocked = true;
    const client = openTab();
    client.send('Hello');
    await pass(5_000);
    expect(client.snapshot.link).toBe('online');
    server.threads[0]!.say('By long-poll', Date.now());
    client.send('By plain request');
    await pass(100);
    expect(textsOf(client)).toEqual(['Hello', 'By long-poll', 'By plain request']);
    expect(network.socketCount).toBe(0);
    network.areSocketsBlocked = false;
    await pass(90_000);
    expect(network.socketCount).toBe(1);
    expect(client.snapshot.link).toBe('online');
  });
});

describe('a service that is away for a moment', () => {
  it('is reached by socket as soon as it is back', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    network.isUp = false;
    network.cut();
    await pass(5_000);
    network.isUp = true;
    await pass(10_000);
    expect(network.socketCount).toBe(1);
    expect(client.snapshot.link).toBe('online');
  });
});

describe('a receipt that is lost', () => {
  it('holds nothing up when the message itself comes back', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    network.areReceiptsLost = true;
    client.send('One');
    client.send('Two');
    await pass(100);
    expect(textsOf(client)).toEqual(['Hello', 'One', 'Two']);
    expect(client.snapshot.pending).toEqual([]);
  });
});

describe('where tickets for sockets are refused', () => {
  it('polls', async () => {
    server.areTicketsBroken = true;
    const client = openTab();
    client.send('Hello');
    await pass(5_000);
    expect(textsOf(client)).toEqual(['Hello']);
    expect(client.snapshot.link).toBe('online');
  });
});

describe('the session', () => {
  it.each([DAY_MS, -DAY_MS])('knows that this machine’s clock is %i ms ahead', async (offsetMs) => {
    const client = openTab({ offsetMs });
    client.send('Hello');
    await pass(100);
    expect(client.snapshot.session?.clockOffsetMs).toBe(-offsetMs);
  });

  it('is renewed before its token ends', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    await pass(9 * 60_000 + 1_000);
    network.requests.length = 0;
    await client.requestCode('sanne@example.com');
    expect(network.requests).toEqual(['POST /sessions/renew', 'POST /sign-in/codes']);
  });

  it('is renewed once when its token is refused, for all who wait', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    server.expireAccessTokens();
    network.requests.length = 0;
    await Promise.all([client.requestCode('a@example.com'), client.requestCode('b@example.com')]);
    expect(network.requests.filter((request) => request === 'POST /sessions/renew')).toHaveLength(1);
  });

  it('is taken from the tab that renewed it', async () => {
    const [first, second] = [openTab(), openTab()];
    first.send('Hello');
    await pass(500);
    server.expireAccessTokens();
    await first.requestCode('a@example.com');
    network.requests.length = 0;
    await second.requestCode('b@example.com');
    expect(network.requests).toEqual(['POST /sign-in/codes']);
  });

  it('begins anew when the server has ended it, and waiting messages go along', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    server.endSessions();
    client.send('Anybody?');
    await pass(10_000);
    expect(server.threads.map((thread) => thread.customerTexts)).toEqual([['Hello'], ['Anybody?']]);
    expect(textsOf(client)).toEqual(['Anybody?']);
  });

  it('does not care about a clock that is a day wrong', async () => {
    for (const offsetMs of [DAY_MS, -DAY_MS]) {
      const client = openTab({ offsetMs, storage: browser.openTab(PREFIX, { isAllowed: false }) });
      client.send('Hello');
      await pass(1_000);
      expect(client.snapshot.events[0]!.atMs).toBeLessThanOrEqual(Date.now());
      expect(client.snapshot.events[0]!.atMs).toBeGreaterThan(Date.now() - 2_000);
      network.requests.length = 0;
      await client.requestCode('sanne@example.com');
      expect(network.requests).toEqual(['POST /sign-in/codes']);
    }
  });
});

describe('signing in', () => {
  beforeEach(() => {
    begin({ agent: trackingAgent });
  });

  it('lets the parked question be answered, once, in every tab', async () => {
    const [first, second] = [openTab(), openTab()];
    first.send('Where is my order?');
    await pass(500);
    await first.requestCode('sanne@example.com');
    await first.verifyCode('sanne@example.com', FAKE_CODE);
    await pass(500);
    const expected = ['Where is my order?', 'Sign in, please.', 'Your order is on its way.'];
    expect([textsOf(first), textsOf(second)]).toEqual([expected, expected]);
    expect([first.snapshot.session?.level, second.snapshot.session?.level]).toEqual(['verified', 'verified']);
  });

  it('says so when the code is wrong', async () => {
    const client = openTab();
    client.send('Where is my order?');
    await pass(100);
    await expect(client.verifyCode('sanne@example.com', '000000')).rejects.toMatchObject({ code: 'code_refused' });
    expect(client.snapshot.session?.level).toBe('anonymous');
  });
});

describe('signing out', () => {
  it('leaves nothing behind, in no tab, even without a network', async () => {
    const [first, second] = [openTab(), openTab()];
    first.send('Hello');
    await pass(500);
    network.goDown();
    first.send('Never sent');
    await first.signOut();
    await pass(60_000);
    for (const client of [first, second])
      expect(client.snapshot).toMatchObject({ session: null, events: [], pending: [] });
    expect([...browser.entries]).toEqual([]);
    network.goUp();
    await pass(60_000);
    expect(server.threads[0]!.customerTexts).toEqual(['Hello']);
  });

  it('ends the session on the server although the token had run out', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(100);
    server.expireAccessTokens();
    await client.signOut();
    expect(network.requests.at(-1)).toBe('DELETE /sessions/current');
  });
});

describe('storage', () => {
  it('may be blocked: everything works for the page’s life', async () => {
    browser.isBlocked = true;
    const client = openTab();
    client.send('Hello');
    await pass(100);
    expect(textsOf(client)).toEqual(['Hello']);
  });

  it('is not touched before it is allowed, and takes the conversation over then', async () => {
    const storage = browser.openTab(PREFIX, { isAllowed: false });
    const client = openTab({ storage });
    client.send('Hello');
    await pass(100);
    expect([...browser.entries]).toEqual([]);
    storage.allow();
    expect([...browser.entries.keys()].sort()).toEqual([`${PREFIX}session`, `${PREFIX}thread`]);
    storage.forbid();
    expect([...browser.entries]).toEqual([]);
    expect(client.hasConversation).toBe(true);
  });

  it.each([
    ['by socket', () => {}],
    ['by polling', () => (server.areTicketsBroken = true)],
  ])('brings the conversation back in one go: %s', async (_, change) => {
    const first = openTab();
    first.send('Hello');
    await pass(100);
    for (let count = 0; count < 300; count += 1) server.threads[0]!.say(`No. ${count}`, Date.now());
    first.close();
    change();
    const second = openTab();
    const lengths = new Set<number>();
    second.subscribe(() => lengths.add(second.snapshot.events.length));
    await pass(20_000);
    expect([...lengths]).toEqual([0, 301]);
  });

  it('brings the conversation back after a reload', async () => {
    const before = openTab();
    before.send('Hello');
    await pass(100);
    before.close();
    const after = openTab();
    expect(after.hasConversation).toBe(true);
    await pass(100);
    expect(textsOf(after)).toEqual(['Hello']);
  });
});

describe('what cannot be mended', () => {
  it.each(['account_not_found', 'origin_not_allowed'] as const)('is told: %s', async (code) => {
    server.refusal = code;
    const client = openTab();
    await expect(client.loadConfig()).rejects.toMatchObject({ code, retryable: false });
  });
});
