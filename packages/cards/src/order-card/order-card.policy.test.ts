import { expect, it, onTestFinished } from 'vitest';
import { order } from './order-card.fixtures.ts';

/** Neither inline styles nor inline scripts nor eval, and only trusted HTML. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

it('draws under a strict content security policy without a violation', async () => {
  const frame = document.createElement('iframe');
  onTestFinished(() => frame.remove());
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="content-security-policy" content="${POLICY}">
    <title>Shop</title><body></body></html>`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));

  const script = page.createElement('script');
  script.type = 'module';
  const trusted = (frame.contentWindow as unknown as { trustedTypes?: TrustedPolicies }).trustedTypes;
  const policy = trusted?.createPolicy('test', { createScriptURL: (url) => url });
  const address = new URL('./index.ts', import.meta.url).href;
  script.src = (policy?.createScriptURL(address) ?? address) as string;
  const ready = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', reject, { once: true });
  });
  page.head.append(script);
  await ready;

  const card = page.createElement('loket-order-card');
  card.order = order();
  page.body.append(card);
  await card.updateComplete;
  expect(card.shadowRoot?.querySelector('h3')?.textContent).toContain('#1042');
  expect(violations).toEqual([]);
  expect(() => {
    page.body.innerHTML = '<p>The policy is in force.</p>';
  }).toThrow(/TrustedHTML/);
});

interface TrustedPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}
