import { env } from 'cloudflare:workers';
import { createScheduledController, listDurableObjectIds, runInDurableObject } from 'cloudflare:test';
import { createDatabase, insertDevMail, listDevMails } from '@loket/db';
import { CODE_LIFETIME_MS, SENDS_PER_NETWORK, TRIES_PER_NETWORK } from '@loket/domain/identity';
import worker from '../main.ts';
import { SESSION_LIFETIME_MS } from '../sessions/service.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addOrder,
  call,
  callJson,
  callWith,
  createShop,
  createVisitor,
  readCode,
  readEvents,
  say,
  signIn,
  type TestShop,
  type TestVisitor,
} from '../testing/shop.ts';

const EMAIL = 'anna@example.com';

afterEach(() => {
  vi.restoreAllMocks();
});

async function createKnownShop(): Promise<TestShop> {
  const shop = await createShop();
  await addOrder(shop, { name: '#1001', email: EMAIL });
  return shop;
}

function askForCode(visitor: TestVisitor, email: string, address?: string): Promise<Response> {
  return call('POST', `/v1/chat/${visitor.shop.accountId}/sign-in/codes`, {
    token: visitor.session.accessToken,
    body: { email },
    ...(address === undefined ? {} : { headers: { 'CF-Connecting-IP': address } }),
  });
}

async function tryCode(visitor: TestVisitor, email: string, code: string): Promise<number> {
  const response = await call('POST', `/v1/chat/${visitor.shop.accountId}/sign-in/verifications`, {
    token: visitor.session.accessToken,
    body: { email, code },
  });
  await response.text();
  return response.status;
}

function otherThan(code: string): string {
  return code === '000000' ? '111111' : '000000';
}

describe('a one-time code', () => {
  it('signs its customer in and is then used up', async () => {
    const visitor = await createVisitor(await createKnownShop());
    await askForCode(visitor, EMAIL);
    const code = await readCode(visitor.shop, EMAIL);
    expect(await tryCode(visitor, EMAIL, code)).toBe(200);
    expect(await tryCode(visitor, EMAIL, code)).toBe(401);
  });

  it('is refused at the sixth try, also when the tries come at once', async () => {
    const visitor = await createVisitor(await createKnownShop());
    await askForCode(visitor, EMAIL);
    const code = await readCode(visitor.shop, EMAIL);
    await Promise.all(Array.from({ length: 5 }, () => tryCode(visitor, EMAIL, otherThan(code))));
    expect(await tryCode(visitor, EMAIL, code)).toBe(401);
  });

  it('is refused after ten minutes', async () => {
    const visitor = await createVisitor(await createKnownShop());
    await askForCode(visitor, EMAIL);
    const code = await readCode(visitor.shop, EMAIL);
    const { accessToken } = visitor.session;
    const later = Date.now() + CODE_LIFETIME_MS + 60_000;
    const renewed = { ...visitor, session: { ...visitor.session, accessToken } };
    vi.spyOn(Date, 'now').mockReturnValue(later);
    const session = await callJson<TestVisitor['session']>(
      'POST',
      `/v1/chat/${visitor.shop.accountId}/sessions/renew`,
      {
        body: { renewalToken: visitor.session.renewalToken },
      },
    );
    expect(await tryCode({ ...renewed, session }, EMAIL, code)).toBe(401);
  });

  it('is refused for another address and for another account', async () => {
    const shop = await createKnownShop();
    await addOrder(shop, { name: '#1002', email: 'bert@example.com' });
    const visitor = await createVisitor(shop);
    await askForCode(visitor, EMAIL);
    const code = await readCode(shop, EMAIL);
    expect(await tryCode(visitor, 'bert@example.com', code)).toBe(401);
    const elsewhere = await createVisitor(await createKnownShop());
    expect(await tryCode(elsewhere, EMAIL, code)).toBe(401);
    expect(await tryCode(visitor, EMAIL, code)).toBe(200);
  });

  it('answers the same for an address that nobody knows, and sends nothing', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const [known, unknown] = [await askForCode(visitor, EMAIL), await askForCode(visitor, 'nobody@example.com')];
    expect([known.status, unknown.status]).toEqual([202, 202]);
    const bodies = (await Promise.all([known.json(), unknown.json()])) as object[];
    expect(Object.keys(bodies[0] ?? {})).toEqual(Object.keys(bodies[1] ?? {}));
    await readCode(visitor.shop, EMAIL);
    const { mails } = await callJson<{ mails: { to: string }[] }>(
      'GET',
      `/dev/outbox.json?account=${visitor.shop.accountId}`,
    );
    expect(mails.map((mail) => mail.to)).toEqual([EMAIL]);
  });

  it('is sent five times an hour to one address, exactly, however many ask at once', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const responses = await Promise.all(Array.from({ length: 8 }, () => askForCode(visitor, EMAIL)));
    const statuses = responses.map((response) => response.status).sort((left, right) => left - right);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
    const refused = responses.find((response) => response.status === 429);
    expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(0);
    await Promise.all(responses.map((response) => response.text()));
  });

  it('is sent thirty times an hour to one network, however many addresses the network has', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const statuses = await Promise.all(
      Array.from({ length: SENDS_PER_NETWORK + 2 }, async (_value, index) => {
        const response = await askForCode(visitor, `a${index}@example.com`, `2001:db8::${index.toString(16)}`);
        await response.text();
        return response.status;
      }),
    );
    expect(statuses.filter((status) => status === 202)).toHaveLength(SENDS_PER_NETWORK);
    const elsewhere = await askForCode(visitor, 'b@example.com', '2001:db8:0:1::1');
    expect(elsewhere.status).toBe(202);
  });

  it('is tried a hundred times an hour from one network, whatever the address', async () => {
    const shop = await createKnownShop();
    const visitor = await createVisitor(shop);
    const others = await Promise.all([createVisitor(shop), createVisitor(shop)]);
    const perVisitor = Array.from({ length: TRIES_PER_NETWORK / others.length });
    const statuses = await Promise.all(
      others.flatMap((other, index) => perVisitor.map(() => tryCode(other, `a${index}@example.com`, '123456'))),
    );
    expect(new Set(statuses)).toEqual(new Set([401]));
    await askForCode(visitor, EMAIL);
    expect(await tryCode(visitor, EMAIL, await readCode(shop, EMAIL))).toBe(429);
  });

  it('that is tried for an address without one leaves nothing behind', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const before = new Set((await listDurableObjectIds(env.LIMITS)).map(String));
    await tryCode(visitor, 'nobody@example.com', '123456');
    const made = (await listDurableObjectIds(env.LIMITS)).filter((id) => !before.has(String(id)));
    const kept = await Promise.all(
      made.map((id) =>
        runInDurableObject(env.LIMITS.get(id), async (_object, state) => ({
          keys: [...state.storage.kv.list()].map(([key]) => key),
          isForgotten: (await state.storage.getAlarm()) !== null,
        })),
      ),
    );
    // The network's count stays until it is forgotten; the address has none.
    for (const { keys, isForgotten } of kept) expect(keys.length === 0 || isForgotten).toBe(true);
    expect(kept.flatMap(({ keys }) => keys)).toEqual(['tries']);
  });

  it('is neither made nor kept where no mail can be sent', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const { accountId } = visitor.shop;
    const response = await callWith({ DEV_OUTBOX: '0' }, 'POST', `/v1/chat/${accountId}/sign-in/codes`, {
      token: visitor.session.accessToken,
      body: { email: EMAIL },
    });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: 'unavailable' } });
    expect(await listDevMails(createDatabase(env.DB), { accountId, limit: 10 })).toEqual([]);
  });

  it('is gone from the development outbox after a day', async () => {
    const { accountId } = await createKnownShop();
    const db = createDatabase(env.DB);
    const nowMs = Date.now();
    const mail = { accountId, to: EMAIL, subject: 'x', text: 'x' };
    await insertDevMail(db, { ...mail, id: 'mail_old00000', sentAtMs: nowMs - 25 * 3_600_000 });
    await insertDevMail(db, { ...mail, id: 'mail_new00000', sentAtMs: nowMs - 23 * 3_600_000 });
    await worker.scheduled(createScheduledController(), env);
    expect((await listDevMails(db, { accountId, limit: 10 })).map(({ id }) => id)).toEqual(['mail_new00000']);
  });

  it('refuses an address that is none', async () => {
    const visitor = await createVisitor(await createKnownShop());
    for (const email of ['', 'anna', 'a@b', 'anna@example.com\r\nBcc: x@example.com']) {
      expect((await askForCode(visitor, email)).status).toBe(400);
    }
  });
});

describe('a session', () => {
  it('becomes verified and gets a new renewal token', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const signedIn = await signIn(visitor, EMAIL);
    expect(signedIn.session).toMatchObject({ level: 'verified', sessionId: visitor.session.sessionId });
    const renew = (renewalToken: string): Promise<Response> =>
      call('POST', `/v1/chat/${visitor.shop.accountId}/sessions/renew`, { body: { renewalToken } });
    expect((await renew(visitor.session.renewalToken)).status).toBe(401);
    expect((await renew(signedIn.session.renewalToken)).status).toBe(200);
  });

  it('is left alone when somebody else signs in after it: a new one is opened', async () => {
    const shop = await createKnownShop();
    await addOrder(shop, { name: '#1002', email: 'bert@example.com' });
    const anna = await signIn(await createVisitor(shop), EMAIL);
    const bert = await signIn(anna, 'bert@example.com');
    expect(bert.session.sessionId).not.toBe(anna.session.sessionId);
    expect(bert.session.customer?.id).not.toBe(anna.session.customer?.id);
  });

  it('is one customer’s when two prove themselves in it at once: each answer is its own customer’s', async () => {
    const shop = await createKnownShop();
    await addOrder(shop, { name: '#1002', email: 'bert@example.com' });
    const visitor = await createVisitor(shop);
    await say(visitor, 'secret of the one who was first');
    const emails = [EMAIL, 'bert@example.com'];
    for (const email of emails) await askForCode(visitor, email);
    const codes = [await readCode(shop, EMAIL), await readCode(shop, 'bert@example.com')];
    const sessions = await Promise.all(
      emails.map((email, index) =>
        callJson<TestVisitor['session']>('POST', `/v1/chat/${shop.accountId}/sign-in/verifications`, {
          token: visitor.session.accessToken,
          body: { email, code: codes[index] },
        }),
      ),
    );
    const [anna, bert] = sessions;
    expect(anna?.customer?.id).not.toBe(bert?.customer?.id);
    expect(anna?.sessionId).not.toBe(bert?.sessionId);
    const reads = await Promise.all(sessions.map((session) => readEvents({ ...visitor, session }).catch(() => null)));
    // The one whose session it became reads on; to the other there is no such conversation.
    expect(reads.filter((events) => events === null)).toHaveLength(1);
    for (const [index, session] of sessions.entries()) {
      const { threads } = await callJson<{ threads: unknown[] }>('GET', `/v1/chat/${shop.accountId}/threads`, {
        token: session.accessToken,
      });
      expect(threads).toHaveLength(reads[index] === null ? 0 : 1);
      const renewed = await callJson<TestVisitor['session']>('POST', `/v1/chat/${shop.accountId}/sessions/renew`, {
        body: { renewalToken: session.renewalToken },
      });
      expect(renewed.customer?.id).toBe(session.customer?.id);
    }
  });

  it.each(['', 'Bearer', 'Bearer x', 'Basic abc', `Bearer ${'a'.repeat(5_000)}`])(
    'is not opened by %j',
    async (authorization) => {
      const shop = await createKnownShop();
      const response = await call('GET', `/v1/chat/${shop.accountId}/threads`, {
        headers: { Authorization: authorization },
      });
      expect(response.status).toBe(401);
    },
  );

  it('is not opened by a token of another account', async () => {
    const [here, there] = [await createVisitor(await createKnownShop()), await createShop()];
    const response = await call('GET', `/v1/chat/${there.accountId}/threads`, { token: here.session.accessToken });
    expect(response.status).toBe(401);
  });

  it('is not opened by an unsigned token', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const [, payload] = visitor.session.accessToken.split('.');
    const header = btoa('{"alg":"none"}').replaceAll('=', '');
    const response = await call('GET', `/v1/chat/${visitor.shop.accountId}/threads`, {
      token: `${header}.${payload}.`,
    });
    expect(response.status).toBe(401);
  });

  it('is cleaned away once it has expired, and not before', async () => {
    const visitor = await createVisitor(await createKnownShop());
    const renew = (): Promise<Response> =>
      call('POST', `/v1/chat/${visitor.shop.accountId}/sessions/renew`, {
        body: { renewalToken: visitor.session.renewalToken },
      });
    const clean = (): Promise<void> => Promise.resolve(worker.scheduled(createScheduledController(), env));
    await clean();
    expect((await renew()).status).toBe(200);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + SESSION_LIFETIME_MS + 1);
    await clean();
    vi.restoreAllMocks();
    expect((await renew()).status).toBe(401);
  });

  it('lists the conversations of its customer in any browser', async () => {
    const shop = await createKnownShop();
    const first = await signIn(await createVisitor(shop), EMAIL);
    const second = await signIn(await createVisitor(shop), EMAIL);
    const { threads } = await callJson<{ threads: { threadId: string }[] }>(
      'GET',
      `/v1/chat/${shop.accountId}/threads`,
      {
        token: second.session.accessToken,
      },
    );
    expect(threads.map((thread) => thread.threadId).sort()).toEqual([first.threadId, second.threadId].sort());
  });
});
