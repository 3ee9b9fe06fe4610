import { deepQuery, deepText, findAccessibilityFaults, fixture, press, settle } from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define.ts';
import type { Composer } from './composer.ts';

async function draw(): Promise<{ composer: Composer; field: HTMLTextAreaElement; sent: string[] }> {
  const composer = await fixture<Composer>(html`<loket-composer lang="en"></loket-composer>`);
  const sent: string[] = [];
  composer.addEventListener('loket-message-send', (event) => sent.push(event.text));
  const field = deepQuery<HTMLTextAreaElement>(composer, 'textarea')!;
  field.focus();
  return { composer, field, sent };
}

describe('the field', () => {
  it('sends with Enter, without the white space around it, and is empty then', async () => {
    const { field, sent } = await draw();
    await userEvent.keyboard('  Hello  ');
    await press('Enter');
    expect(sent).toEqual(['Hello']);
    expect(field.value).toBe('');
  });

  it('begins a new line with Shift+Enter and grows with it', async () => {
    const { field, sent } = await draw();
    const before = field.offsetHeight;
    await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two');
    expect(field.value).toBe('one\ntwo');
    expect(sent).toEqual([]);
    expect(field.offsetHeight).toBeGreaterThan(before);
  });

  it('leaves Enter to an input method that is composing', async () => {
    const { composer, field, sent } = await draw();
    composer.value = 'にほん';
    await settle(composer);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }));
    expect(sent).toEqual([]);
    expect(field.value).toBe('にほん');
  });

  it('sends nothing when there is nothing', async () => {
    const { sent } = await draw();
    await userEvent.keyboard('   ');
    await press('Enter');
    expect(sent).toEqual([]);
  });

  it('keeps its text when nobody takes it', async () => {
    const { composer, field } = await draw();
    composer.addEventListener('loket-message-send', (event) => event.preventDefault());
    await userEvent.keyboard('Hello');
    await press('Enter');
    expect(field.value).toBe('Hello');
  });

  it('takes text from the page', async () => {
    const { composer, field } = await draw();
    composer.value = 'From the page';
    await settle(composer);
    expect(field.value).toBe('From the page');
  });
});

describe('the limit', () => {
  it('is counted near it, never cut, and stops sending beyond it', async () => {
    const { composer, field, sent } = await draw();
    composer.value = 'a'.repeat(9_400);
    await settle(composer);
    expect(deepText(composer)).not.toContain('left');
    composer.value = 'a'.repeat(9_990);
    await settle(composer);
    expect(deepText(composer)).toContain('10 characters left');
    composer.value = 'a'.repeat(10_001);
    await settle(composer);
    expect(deepText(composer)).toContain('1 character too many');
    expect(field.value).toHaveLength(10_001);
    await press('Enter');
    expect(sent).toEqual([]);
    expect(await findAccessibilityFaults(composer)).toEqual([]);
  });
});
