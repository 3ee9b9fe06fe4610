import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChatHandle } from './commands.ts';
import { mount } from './mount.ts';

let chat: ChatHandle | null = null;

afterEach(() => {
  chat?.destroy();
  vi.restoreAllMocks();
  localStorage.clear();
});

/** Stands for a service that refuses every token; collects the tokens that it was sent. */
function refuseTokens(): unknown[] {
  const tokens: unknown[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (url, init) => {
    const path = url as string;
    if (path.endsWith('/sessions')) return Response.json(SESSION, { status: 201 });
    if (!path.endsWith('/sign-in/tokens')) return refuse('not_found', 404);
    tokens.push((JSON.parse(init?.body as string) as { token: unknown }).token);
    return refuse('token_refused', 401);
  });
  return tokens;
}

const SESSION = {
  sessionId: 'ses_00000001',
  level: 'anonymous',
  customer: null,
  accessToken: 'access',
  accessTokenExpiresAtMs: Date.now() + 600_000,
  renewalToken: 'renewal',
};

function refuse(code: string, status: number): Response {
  return Response.json({ error: { code, message: code, requestId: 'req_00000001', retryable: false } }, { status });
}

describe('a mounted chat that is told who the customer is', () => {
  it('asks for the token, and says so to the page when the service does not take it', async () => {
    const tokens = refuseTokens();
    const report = vi.spyOn(window, 'reportError').mockImplementation(() => {});
    chat = await mount({
      origin: 'https://loket.example.com',
      accountId: 'acc_noordzeesupply',
      locale: 'en',
      theme: null,
      position: 'end',
      isConsentRequired: false,
    });
    chat.run(['identify', 'at-hand']);
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    chat.run(['identify', async () => 'asked-for']);
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2));
    expect(tokens).toEqual(['at-hand', 'asked-for']);
    expect(report.mock.calls[0]).toEqual([expect.objectContaining({ code: 'token_refused' })]);
  });
});
