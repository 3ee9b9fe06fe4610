import { describe, expect, it } from 'vitest';
import { toErrorBody } from '@loket/contracts';
import { runCommand } from '../run-command.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';

const answer = (state: string) =>
  Response.json({
    skill: 'none',
    confidence: 1,
    alternatives: [],
    events: [],
    state,
    trace: {
      lang: 'en',
      router: [],
      skill: 'none',
      availability: null,
      tools: [],
      composer: 'embedded',
      refused: [],
      notes: [],
    },
    atMs: 0,
  });

describe('loket turn', () => {
  it('posts each line and writes what the agent says, with the line’s id', async () => {
    const lines = '{"id": 4, "text": "hi"}\n{"text": "hoi", "channel": "sms", "locale": "nl", "customer": null}';
    const { environment, requests, written } = createFakeEnvironment(() => answer('s'), lines);
    expect(await runCommand(environment, ['turn'])).toBe(0);
    expect(requests.map(({ path, body }) => [path, body])).toEqual([
      ['/v1/agent/turns', { mode: 'preview', channel: 'webchat', messages: [{ role: 'customer', text: 'hi' }] }],
      [
        '/v1/agent/turns',
        {
          mode: 'preview',
          channel: 'sms',
          locale: 'nl',
          customer: null,
          messages: [{ role: 'customer', text: 'hoi' }],
        },
      ],
    ]);
    expect(written.out.split('\n').filter((line) => line !== '')).toHaveLength(2);
    expect(JSON.parse(written.out.split('\n')[0] ?? '')).toMatchObject({ id: 4, skill: 'none' });
  });

  it('goes on within a conversation, and takes the API’s own form', async () => {
    const lines = [
      '{"text": "hi", "conversation": "a"}',
      '{"text": "hello", "conversation": "b"}',
      '{"messages": [{"role": "customer", "text": "and now?"}], "conversation": "a"}',
    ].join('\n');
    const { environment, requests } = createFakeEnvironment((_, index) => answer(`state-${index}`), lines);
    expect(await runCommand(environment, ['turn'])).toBe(0);
    expect(requests.map(({ body }) => (body as { state?: string }).state)).toEqual([undefined, undefined, 'state-0']);
  });

  it('names what was refused by its line, and ends with 1', async () => {
    const refuse = () => Response.json(toErrorBody('invalid_request', 'req_1'), { status: 400 });
    const lines = '{"text": "hi"}\n{}\nnope';
    const { environment, written } = createFakeEnvironment(refuse, lines);
    expect(await runCommand(environment, ['turn'])).toBe(1);
    expect(written.err).toMatch(/line 1: .*invalid_request/);
    expect(written.err).toContain('line 2: text: give either text or messages');
    expect(written.err).toContain('line 3: is not JSON');
  });
});
