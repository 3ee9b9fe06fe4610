import { afterEach, describe, expect, it, vi } from 'vitest';
import { TestSocket, createShop, createVisitor, say } from '../testing/shop.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function openSocket(): Promise<{
  socket: TestSocket;
  other: TestSocket;
  visitor: Awaited<ReturnType<typeof createVisitor>>;
}> {
  const visitor = await createVisitor(await createShop());
  const [socket, other] = [await TestSocket.open(visitor), await TestSocket.open(visitor)];
  await Promise.all([socket, other].map((each) => each.next((frame) => frame.type === 'hello')));
  return { socket, other, visitor };
}

describe('frames of a socket', () => {
  it('begins with a hello that names the protocol version', async () => {
    const { socket } = await openSocket();
    expect(socket.frames[0]).toMatchObject({ type: 'hello', protocol: 1, lastSeq: 0, level: 'anonymous' });
  });

  it.each([
    ['text that is not JSON', '{"type":', 'invalid_json'],
    ['an unknown type', '{"type":"format-disk"}', 'unknown_frame'],
    ['no type', '{}', 'unknown_frame'],
    ['a number', '42', 'invalid_request'],
    ['a message without text', '{"type":"message","clientMessageId":"abcdefgh"}', 'invalid_request'],
    ['a message with a bad id', '{"type":"message","clientMessageId":"a b","text":"x"}', 'invalid_request'],
    ['nesting ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'invalid_request'],
  ])('answers %s with an error and goes on', async (_name, frame, code) => {
    const { socket, other, visitor } = await openSocket();
    socket.send(frame);
    expect(await socket.next((received) => received.type === 'error')).toMatchObject({ error: { code } });
    const { seq } = await say(visitor, 'still here');
    await socket.next((received) => received.type === 'event' && received.event.seq === seq);
    await other.next((received) => received.type === 'event' && received.event.seq === seq);
    expect(other.frames.some((received) => received.type === 'error')).toBe(false);
  });

  it('stores nothing of prototype keys', async () => {
    const { socket } = await openSocket();
    socket.send('{"type":"message","clientMessageId":"proto-id-01","text":"x","__proto__":{"isAdmin":true}}');
    await socket.next((frame) => frame.type === 'ack');
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it('closes on a binary frame and leaves others alone', async () => {
    const { socket, other, visitor } = await openSocket();
    socket.send(new ArrayBuffer(8));
    expect(await socket.untilClosed()).toBe(4400);
    const { seq } = await say(visitor, 'still here');
    await other.next((frame) => frame.type === 'event' && frame.event.seq === seq);
  });

  it('closes on a frame of a megabyte and leaves others alone', async () => {
    const { socket, other, visitor } = await openSocket();
    socket.send(JSON.stringify({ type: 'message', clientMessageId: 'mega-id-0001', text: 'a'.repeat(1_000_000) }));
    expect(await socket.untilClosed()).toBe(4400);
    const { seq } = await say(visitor, 'still here');
    await other.next((frame) => frame.type === 'event' && frame.event.seq === seq);
  });

  it('closes on a flood of frames and leaves others alone', async () => {
    const { socket, other, visitor } = await openSocket();
    for (let sent = 0; sent < 10_000; sent += 1) socket.send('{"type":"typing"}');
    expect(await socket.untilClosed()).toBe(4429);
    const { seq } = await say(visitor, 'still here');
    await other.next((frame) => frame.type === 'event' && frame.event.seq === seq);
  });

  it('refuses another protocol version by name', async () => {
    const visitor = await createVisitor(await createShop());
    const socket = await TestSocket.open(visitor, { version: 99 });
    expect(await socket.untilClosed()).toBe(4426);
    expect(socket.frames[0]).toMatchObject({ type: 'error', error: { code: 'unsupported_protocol' } });
  });

  it('answers a ping', async () => {
    const { socket } = await openSocket();
    socket.send('{"type":"ping"}');
    expect((await socket.next((frame) => frame.type === 'pong')).type).toBe('pong');
  });

  it('says how long to wait when a thread gets too many messages, and takes a repeat of a stored one', async () => {
    const { socket } = await openSocket();
    // The clock stands still: a slow machine must not earn the thread another message.
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now);
    for (let sent = 0; sent < 31; sent += 1)
      socket.send({ type: 'message', clientMessageId: `rate-id-${sent}000`, text: 'x' });
    const refusal = await socket.next((frame) => frame.type === 'error');
    expect(refusal).toMatchObject({ error: { code: 'rate_limited' }, clientMessageId: 'rate-id-30000' });
    if (refusal.type === 'error') expect(refusal.error.retryAfterSeconds).toBeGreaterThanOrEqual(1);
    const acks = socket.frames.filter((frame) => frame.type === 'ack').length;
    socket.send({ type: 'message', clientMessageId: 'rate-id-0000', text: 'x' });
    await socket.next(() => socket.frames.filter((frame) => frame.type === 'ack').length === acks + 1);
  });
});
