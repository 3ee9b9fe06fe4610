import type { Attachment } from '@loket/contracts';
import { deepQuery, deepQueryAll, deepText, findAccessibilityFaults, fixture } from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import '../../thread/define.ts';
import { attachment, message } from '../../thread/thread.fixtures.ts';
import type { Thread } from '../../thread/thread.ts';

function draw(attachments: readonly Attachment[], lang = 'en'): Promise<Thread> {
  return fixture<Thread>(
    html`<loket-thread
      lang=${lang}
      .events=${[message(1, 'Here it is', { attachments: [...attachments] })]}
    ></loket-thread>`,
  );
}

describe('the files of a message', () => {
  it('are listed by name and size, and open beside the page', async () => {
    const thread = await draw([attachment()]);
    const link = deepQuery<HTMLAnchorElement>(thread, '.attachments a')!;
    expect(link.href).toBe('https://files.example.com/care-sheet.pdf');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(deepText(link)).toBe('Care sheet.pdf 1.2 MB ( opens in a new tab )');
    expect(deepQuery(thread, '.attachments')?.ariaLabel).toBe('Files');
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });

  it.each([
    ['en', 84_200, '84 kB'],
    ['nl', 1_240_000, '1,2 MB'],
    ['sv', 1_240_000, '1,2 MB'],
    ['en', 12, '1 kB'],
  ])('say their size in %s', async (lang, bytes, expected) => {
    const thread = await draw([attachment({ bytes })], lang);
    expect(deepText(deepQuery(thread, '.attachments')!).replaceAll(/\s/g, ' ')).toContain(expected);
  });

  it('are shown when they are pictures, and described by their name', async () => {
    const url = 'https://files.example.com/jacket.png';
    const thread = await draw([attachment({ name: 'jacket.png', mediaType: 'image/png', url })]);
    expect(deepQuery<HTMLImageElement>(thread, '.attachments img')).toMatchObject({ alt: 'jacket.png', src: url });
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });

  it('are only named when a browser could run something in them', async () => {
    const thread = await draw([attachment({ name: 'logo.svg', mediaType: 'image/svg+xml' })]);
    expect(deepQuery(thread, '.attachments img')).toBeNull();
    expect(deepText(thread)).toContain('logo.svg');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://files.example.com/x', ''])(
    'are only named when their address is not safe: %s',
    async (url) => {
      const thread = await draw([attachment({ url })]);
      expect(deepQuery(thread, '.attachments a')).toBeNull();
      expect(deepText(thread)).toContain('Care sheet.pdf');
    },
  );

  it.each(['<img src=x onerror=globalThis.hasRun=1>.pdf', '\u202egnp.exe', '\ud800.pdf', 'x'.repeat(255)])(
    'have names that are text: %s',
    async (name) => {
      const thread = await draw([attachment({ name })]);
      expect(deepQuery(thread, '.file-name')?.textContent).toBe(name);
      expect(deepQueryAll(thread, '.attachments img')).toEqual([]);
      expect(globalThis).not.toHaveProperty('hasRun');
      const log = deepQuery(thread, '.log')!;
      expect(log.scrollWidth).toBeLessThanOrEqual(log.clientWidth);
    },
  );
});
