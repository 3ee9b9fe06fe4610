import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChatApi } from '../support/chat-api.ts';
import { startTestEdge, type TestEdge } from '../support/edge.ts';

let edge: TestEdge;

beforeAll(async () => {
  edge = await startTestEdge();
});

afterAll(() => edge.dispose());

describe('the bundled Worker', () => {
  it('answers its health check', async () => {
    expect((await fetch(`${edge.url}/v1/health`)).status).toBe(200);
  });

  it('describes its API', async () => {
    const document = (await (await fetch(`${edge.url}/v1/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(document.openapi).toMatch(/^3\./);
    expect(Object.keys(document.paths)).toContain('/v1/chat/{accountId}/sessions');
  });

  it('takes a message from a visitor and keeps it through a power cut', async () => {
    const api = new ChatApi(edge);
    await api.createSession();
    const { threadId } = await api.createThread('thread-key-0001');
    const receipt = await api.sendMessage(threadId, 'message-0001', 'I want to talk to a person');
    expect(receipt).toMatchObject({ clientMessageId: 'message-0001', seq: expect.any(Number) });

    await edge.restart();

    const { events } = await api.readEvents(threadId);
    expect(events.find((event) => event.seq === receipt.seq)).toMatchObject({
      type: 'message',
      text: 'I want to talk to a person',
      clientMessageId: 'message-0001',
    });
    expect(await api.sendMessage(threadId, 'message-0001', 'I want to talk to a person')).toEqual(receipt);
  });
});
