import { describe, expect, it } from 'vitest';
import {
  BlockSchema,
  ERRORS,
  EmailSchema,
  ErrorBodySchema,
  OriginSchema,
  ThreadIdSchema,
  TurnRequestSchema,
  VerifyCodeSchema,
  blocksToText,
  createId,
  isWebUrl,
  textToBlocks,
  toErrorBody,
  toLocale,
  toPublicEvent,
  type ErrorCode,
  type ThreadEvent,
} from './index.ts';

describe('ids', () => {
  it('carry the prefix of their kind', () => {
    const id = createId('thread');
    expect(id).toMatch(/^thr_[0-9a-f]{32}$/);
    expect(ThreadIdSchema.safeParse(id).success).toBe(true);
    expect(ThreadIdSchema.safeParse(createId('ticket')).success).toBe(false);
  });

  it.each(['thr_', 'thr_short', `thr_${'a'.repeat(65)}`, "thr_'; drop table", 'thr_../../etc/x', 5, null])(
    'refuse %j',
    (value) => {
      expect(ThreadIdSchema.safeParse(value).success).toBe(false);
    },
  );
});

describe('errors', () => {
  it.each(Object.keys(ERRORS) as ErrorCode[])('%s has a body that fits the schema', (code) => {
    expect(ErrorBodySchema.parse(toErrorBody(code, 'req_1')).error.code).toBe(code);
  });
});

describe('addresses of the web', () => {
  it.each(['https://shop.example/a?b#c', 'http://localhost:8787/', 'http://shop.localhost:8787/x'])(
    'takes %s',
    (url) => {
      expect(isWebUrl(url)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'http://shop.example/',
    '//shop.example',
    '/path',
    'https://user:pass@shop.example/',
    'https://',
    '',
  ])('refuses %s', (url) => {
    expect(isWebUrl(url)).toBe(false);
  });
});

describe('origins of an account', () => {
  it.each(['https://shop.example', 'http://shop.localhost:8787'])('takes %s', (origin) => {
    expect(OriginSchema.safeParse(origin).success).toBe(true);
  });

  it.each([
    'null',
    '*',
    'https://*.shop.example',
    'https://shop.example/',
    'https://SHOP.example',
    'shop.example',
    'file://x',
  ])('refuses %s', (origin) => {
    expect(OriginSchema.safeParse(origin).success).toBe(false);
  });
});

describe('an e-mail address', () => {
  it('is trimmed and put in lower case', () => {
    expect(EmailSchema.parse('  Anna@Example.COM ')).toBe('anna@example.com');
  });

  it.each(['anna', 'a@b', 'a b@example.com', 'anna@example.com\nBcc: b@example.com', `${'a'.repeat(300)}@example.com`])(
    'is refused as %j',
    (email) => {
      expect(EmailSchema.safeParse(email).success).toBe(false);
    },
  );
});

describe('a code', () => {
  it('may be typed with spaces', () => {
    expect(VerifyCodeSchema.parse({ email: 'a@example.com', code: ' 123 456 ' }).code).toBe('123456');
  });
});

describe('blocks', () => {
  it('give the plain text that they were made from', () => {
    expect(blocksToText(textToBlocks('One\n\nTwo'))).toBe('One\n\nTwo');
  });

  it('show the address of a link, and number a list', () => {
    const text = blocksToText([
      { type: 'paragraph', inlines: [{ type: 'link', text: 'Track', url: 'https://carrier.example/1' }] },
      { type: 'list', ordered: true, items: [[{ type: 'text', text: 'a' }], [{ type: 'strong', text: 'b' }]] },
    ]);
    expect(text).toBe('Track (https://carrier.example/1)\n\n1. a\n2. b');
  });

  it('refuse a link that is none', () => {
    const link = { type: 'link', text: 'x', url: 'javascript:alert(1)' };
    expect(BlockSchema.safeParse({ type: 'paragraph', inlines: [link] }).success).toBe(false);
  });
});

describe('an event as the customer sees it', () => {
  it('keeps its place but not what is the team’s', () => {
    const event: ThreadEvent = {
      seq: 7,
      atMs: 1,
      type: 'handoff',
      mode: 'soft',
      reason: 'customer-request',
      ticketId: 'tkt_12345678',
      skill: null,
      summary: 'internal',
      facts: [{ label: 'Order', value: '#1' }],
    };
    expect(toPublicEvent(event)).toEqual({
      seq: 7,
      atMs: 1,
      type: 'handoff',
      mode: 'soft',
    });
  });

  it('is hidden when nothing of it is theirs', () => {
    const event: ThreadEvent = { seq: 3, atMs: 1, type: 'status', status: 'open', conversation: 'active' };
    expect(toPublicEvent(event)).toEqual({ seq: 3, atMs: 1, type: 'hidden' });
  });
});

describe('a request for a turn', () => {
  it('must end with the customer’s message', () => {
    const request = { mode: 'preview', channel: 'webchat', messages: [{ role: 'agent', text: 'Hi' }] };
    expect(TurnRequestSchema.safeParse(request).success).toBe(false);
  });
});

describe('a language tag', () => {
  it.each([
    ['nl-BE', 'nl'],
    ['SV', 'sv'],
    ['en_GB', 'en'],
    ['de', null],
    ['', null],
    [null, null],
  ])('%j is %j', (tag, locale) => {
    expect(toLocale(tag)).toBe(locale);
  });
});
