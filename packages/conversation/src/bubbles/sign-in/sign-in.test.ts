import {
  deepQuery,
  deepQueryAll,
  deepText,
  findAccessibilityFaults,
  fixture,
  focusedElement,
  press,
  setClock,
  settle,
} from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define.ts';
import { INITIAL_SIGN_IN, SIGN_IN_PROBLEMS, type SignInState } from './sign-in-state.ts';
import type { SignIn } from './sign-in.ts';

const NOW_MS = Date.UTC(2025, 10, 27, 11, 0);
const CODE_STAGE: SignInState = { ...INITIAL_SIGN_IN, stage: 'code', email: 'sanne@example.com' };

async function draw(state: SignInState = INITIAL_SIGN_IN): Promise<{ element: SignIn; log: string[] }> {
  setClock(NOW_MS);
  const element = await fixture<SignIn>(html`<loket-sign-in lang="en" .state=${state}></loket-sign-in>`);
  const log: string[] = [];
  element.addEventListener('loket-code-request', (event) => log.push(`request ${event.email}`));
  element.addEventListener('loket-code-submit', (event) => log.push(`submit ${event.email} ${event.code}`));
  element.addEventListener('loket-address-change', () => log.push('change'));
  return { element, log };
}

const field = (element: SignIn): HTMLInputElement => deepQuery<HTMLInputElement>(element, 'input')!;

describe('the address', () => {
  it('is asked for with what the phone needs to fill it in', async () => {
    const { element } = await draw();
    expect(field(element)).toMatchObject({ type: 'email', autocomplete: 'email', inputMode: 'email' });
    expect(await findAccessibilityFaults(element)).toEqual([]);
  });

  it('goes out with Enter', async () => {
    const { element, log } = await draw();
    await userEvent.fill(field(element), ' sanne@example.com ');
    await press('Enter');
    expect(log).toEqual(['request sanne@example.com']);
  });

  it('is looked at before anything is sent', async () => {
    const { element, log } = await draw();
    await userEvent.fill(field(element), 'sanne@');
    await press('Enter');
    await settle(element);
    expect(log).toEqual([]);
    expect(deepText(element)).toContain('not a complete e-mail address');
    expect(field(element).ariaInvalid).toBe('true');
  });
});

describe('the code', () => {
  it('takes the focus from the address, and only then', async () => {
    const { element } = await draw();
    field(element).focus();
    element.state = CODE_STAGE;
    await settle(element);
    expect(focusedElement()).toBe(field(element));
    expect(field(element)).toMatchObject({ autocomplete: 'one-time-code', inputMode: 'numeric' });
    expect(await findAccessibilityFaults(element)).toEqual([]);
  });

  it('stays away from the focus when another tab asked for it', async () => {
    const { element } = await draw();
    element.state = CODE_STAGE;
    await settle(element);
    expect(focusedElement()).toBe(document.body);
  });

  it('is sent as soon as it is complete, however it was pasted', async () => {
    const { element, log } = await draw(CODE_STAGE);
    await userEvent.fill(field(element), '123 456');
    expect(log).toEqual(['submit sanne@example.com 123456']);
  });

  it('is asked for again when it is short', async () => {
    const { element, log } = await draw(CODE_STAGE);
    await userEvent.fill(field(element), '123');
    await press('Enter');
    await settle(element);
    expect(log).toEqual([]);
    expect(deepText(element)).toContain('six digits');
  });

  it('can be sent again after a wait, or to another address', async () => {
    const { element, log } = await draw({ ...CODE_STAGE, resendAtMs: NOW_MS + 20_000 });
    const [again, change] = deepQueryAll<HTMLButtonElement>(element, '.more button');
    expect(again!.textContent).toContain('20 seconds');
    expect(again!.disabled).toBe(true);
    change!.click();
    element.state = CODE_STAGE;
    await settle(element);
    again!.click();
    expect(log).toEqual(['change', 'request sanne@example.com']);
  });

  it.each(SIGN_IN_PROBLEMS)('says what went wrong in words: %s', async (problem) => {
    const { element } = await draw({ ...CODE_STAGE, problem });
    expect(deepQuery(element, '[role="alert"]')!.textContent.length).toBeGreaterThan(10);
  });
});

describe('afterwards', () => {
  it('one line is left', async () => {
    const { element } = await draw();
    element.done = true;
    await settle(element);
    expect(deepText(element)).toBe('You are signed in');
    expect(deepQuery(element, 'input')).toBeNull();
  });

  it.each([
    ['tells that the focus has gone with it', true, 1],
    ['says nothing of the focus when it was elsewhere', false, 0],
  ])('the form %s', async (_, hasFocus, count) => {
    const { element } = await draw(CODE_STAGE);
    let told = 0;
    element.addEventListener('loket-sign-in-done', () => (told += 1));
    if (hasFocus) field(element).focus();
    element.state = INITIAL_SIGN_IN;
    element.done = true;
    await settle(element);
    expect(told).toBe(count);
  });
});
