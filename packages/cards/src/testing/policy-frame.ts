import { onTestFinished } from 'vitest';

/** Neither inline styles nor inline scripts nor eval, and only trusted HTML. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

interface TrustedPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Draws an element in a page under a strict content security policy. Gone when the test ends. */
export async function drawUnderPolicy(
  moduleUrl: string,
  tag: string,
  fields: object,
): Promise<{ card: HTMLElement; violations: string[] }> {
  const frame = await openFrame();
  const page = frame.contentDocument!;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  await loadModule(frame, moduleUrl);
  const card = Object.assign(page.createElement(tag), fields);
  page.body.append(card);
  await (card as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  assertPolicyHolds(page);
  return { card, violations };
}

async function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  onTestFinished(() => frame.remove());
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="content-security-policy" content="${POLICY}">
    <title>Shop</title><body></body></html>`;
  document.body.append(frame);
  await loaded;
  return frame;
}

function loadModule(frame: HTMLIFrameElement, moduleUrl: string): Promise<unknown> {
  const page = frame.contentDocument!;
  const script = page.createElement('script');
  script.type = 'module';
  const trusted = (frame.contentWindow as unknown as { trustedTypes?: TrustedPolicies }).trustedTypes;
  const policy = trusted?.createPolicy('test', { createScriptURL: (url) => url });
  script.src = (policy?.createScriptURL(moduleUrl) ?? moduleUrl) as string;
  const ready = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', reject, { once: true });
  });
  page.head.append(script);
  return ready;
}

/** A frame without its policy would let everything pass. @throws {Error} */
function assertPolicyHolds(page: Document): void {
  try {
    page.body.insertAdjacentHTML('beforeend', '<p></p>');
  } catch {
    return;
  }
  throw new Error('the policy is not in force');
}
