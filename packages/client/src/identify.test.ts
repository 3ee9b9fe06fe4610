import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatClient } from './chat-client.ts';
import { FakeService, pass, textsOf, trackingAgent } from './testing/fake-service.ts';
import { type FakeBrowserStorage, type FakeNetwork, type FakeServer, fakeToken } from './testing/index.ts';

let service: FakeService;
let browser: FakeBrowserStorage;
let server: FakeServer;
let network: FakeNetwork;

beforeEach(() => {
  service = new FakeService({ agent: trackingAgent });
  ({ browser, server, network } = service);
});

afterEach(() => service.close());

const openTab = (): ChatClient => service.openTab();

describe('a token of the shop', () => {
  it('signs in before anything was said', async () => {
    const client = openTab();
    await client.identify(fakeToken());
    expect(client.snapshot.session).toMatchObject({ level: 'verified', customer: { firstName: 'Sanne' } });
    client.send('Where is my order?');
    await pass(500);
    expect(textsOf(client)).toEqual(['Where is my order?', 'Your order is on its way.']);
  });

  it('is asked for when it is needed, and counts no more when the customer has signed out meanwhile', async () => {
    const client = openTab();
    const getToken = vi.fn(async () => fakeToken());
    await client.identify(getToken);
    expect(getToken).toHaveBeenCalledTimes(1);
    expect(client.snapshot.session?.level).toBe('verified');
    const late = client.identify(getToken);
    await client.signOut();
    await late;
    expect(client.snapshot.session?.level ?? 'none').not.toBe('verified');
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  it('signs in although the session of an earlier visit has ended', async () => {
    const earlier = openTab();
    earlier.send('Hello');
    await pass(500);
    earlier.close();
    server.endSessions();
    const client = openTab();
    await client.identify(fakeToken());
    expect(client.snapshot).toMatchObject({ session: { level: 'verified' }, events: [] });
  });

  it('that comes after the customer has signed out signs nobody in, here or on the server', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(500);
    let give: (token: string) => void = () => {};
    const late = client.identify(() => new Promise((resolve) => (give = resolve)));
    await pass(0);
    await client.signOut();
    network.requests.length = 0;
    give(fakeToken());
    await late;
    expect(client.snapshot.session).toBeNull();
    expect(network.requests).toEqual(['POST /sign-in/tokens']);
    expect([...browser.entries]).toEqual([]);
  });

  it('that the shop does not give is its error', async () => {
    const failure = new Error('the shop is down');
    await expect(openTab().identify(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('lets the parked question be answered', async () => {
    const client = openTab();
    client.send('Where is my order?');
    await pass(500);
    await client.identify(fakeToken());
    await pass(500);
    expect(textsOf(client)).toEqual(['Where is my order?', 'Sign in, please.', 'Your order is on its way.']);
  });

  it('changes nothing for the customer who is signed in already', async () => {
    const [first, second] = [openTab(), openTab()];
    await first.identify(fakeToken());
    first.send('Where is my order?');
    await pass(500);
    const seen = [first.snapshot, second.snapshot];
    const levels = new Set<unknown>();
    const stop = first.subscribe(() => levels.add(first.snapshot.session?.level));
    await Promise.all([first.identify(fakeToken()), second.identify(fakeToken())]);
    await pass(500);
    stop();
    for (const [index, client] of [first, second].entries()) {
      const { session, events, link } = seen[index]!;
      expect(client.snapshot).toMatchObject({ session: { sessionId: session?.sessionId }, events, link });
    }
    expect([...levels]).toEqual(['verified']);
  });

  it('that is refused leaves everything as it is', async () => {
    const client = openTab();
    client.send('Hello');
    await pass(500);
    const before = textsOf(client);
    await expect(client.identify('forged')).rejects.toMatchObject({ code: 'token_refused' });
    expect(client.snapshot.session?.level).toBe('anonymous');
    expect(textsOf(client)).toEqual(before);
  });

  it('of another customer shows nothing of the one before, in no tab, and ends their session', async () => {
    const [first, second] = [openTab(), openTab()];
    await first.identify(fakeToken('Sanne'));
    first.send('Where is my order?');
    await pass(500);
    const people: unknown[] = [];
    first.subscribe(() => people.push(first.snapshot.session?.customer?.firstName ?? null));
    await first.identify(fakeToken('Joris'));
    expect(textsOf(first)).toEqual([]);
    await pass(60_000);
    for (const client of [first, second]) {
      expect(client.snapshot).toMatchObject({ session: { customer: { firstName: 'Joris' } }, events: [], pending: [] });
    }
    // Who looks sees the one leave before the other comes: drafts go with them.
    expect(people.slice(0, 2)).toEqual([null, 'Joris']);
    expect(network.requests).toContain('DELETE /sessions/current');
    second.send('And mine?');
    await pass(500);
    expect(server.threads.map(({ customerTexts }) => customerTexts)).toEqual([['Where is my order?'], ['And mine?']]);
  });

  it('counts no more when another came after it', async () => {
    const client = openTab();
    await Promise.all([client.identify(fakeToken('Sanne')), client.identify(fakeToken('Joris'))]);
    expect(client.snapshot.session?.customer?.firstName).toBe('Joris');
  });
});
