// What every page of the shop does by itself: the account, options of products, and the way to the chat. Every text comes
// from the page, so that this file knows no language. Nothing here writes markup: pages may forbid that.

/**
 * What the shop's own server says of the visitor.
 *
 * @typedef {{ email: string, firstName: string | null, lastName: string | null }} Customer
 * @typedef {{ customer: Customer | null, token: string | null }} Account
 */

/**
 * The function of the chat's tag. Calls before the tag has loaded wait in `q`, as its documentation says.
 *
 * @typedef {{ (...call: unknown[]): void, q?: unknown[][] }} Loket
 */
const page = /** @type {{ loket?: Loket }} */ (/** @type {unknown} */ (window));
page.loket ??= createStub();

/** @returns {Loket} */
function createStub() {
  /** @type {Loket} */
  const stub = (...call) => {
    stub.q ??= [];
    stub.q.push(call);
  };
  return stub;
}

/** @param {unknown[]} call */
function loket(...call) {
  page.loket?.(...call);
}

/**
 * @param {string} selector
 * @param {ParentNode} within
 * @returns {HTMLElement[]}
 */
export function all(selector, within = document) {
  return [...within.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);
}

/**
 * @param {string} selector
 * @param {ParentNode} within
 */
export function one(selector, within = document) {
  return all(selector, within)[0] ?? null;
}

/**
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values - What is put where `{name}` stands.
 */
export function fill(text = '', values) {
  return text.replaceAll(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/**
 * @param {HTMLElement | null} element
 * @param {string} text
 */
export function write(element, text) {
  if (element !== null) element.textContent = text;
}

// The chat

for (const button of all('[data-ask]'))
  button.addEventListener('click', () => {
    const { ask = '' } = button.dataset;
    if (ask !== '') loket('prefill', ask);
    loket('open');
  });

// The account

/**
 * @param {'' | '/sign-in' | '/sign-out'} action
 * @param {{ email?: string }} [body]
 * @returns {Promise<Account>}
 */
async function askAccount(action, body) {
  const response = await fetch(`/api/account${action}`, {
    method: action === '' ? 'GET' : 'POST',
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The account answered with ${response.status}.`);
  return response.json();
}

/** Asks for a fresh token each time the chat needs one: a token is short-lived. */
async function fetchToken() {
  const { token } = await askAccount('');
  if (token === null) throw new Error('Nobody is signed in at the shop.');
  return token;
}

const IDENTIFIED = 'noordzee:identified';

/** Whether this browser's chat was told who the customer is. */
function wasIdentified() {
  try {
    return localStorage.getItem(IDENTIFIED) !== null;
  } catch {
    return false;
  }
}

/** @param {boolean} isIdentified */
function keepIdentified(isIdentified) {
  try {
    if (isIdentified) localStorage.setItem(IDENTIFIED, '1');
    else localStorage.removeItem(IDENTIFIED);
  } catch {
    // Without storage the chat forgets the customer with the page, too.
  }
}

/** @param {HTMLElement} menu */
function runAccount(menu) {
  const name = one('[data-account-name]', menu);
  const status = one('[data-account-status]', menu);
  const title = name?.textContent ?? '';

  /** @param {Account} account */
  const show = ({ customer }) => {
    write(name, customer?.firstName ?? customer?.email ?? title);
    const person = [customer?.firstName, customer?.lastName].filter(Boolean).join(' ');
    write(status, customer === null ? '' : fill(status?.dataset.signedIn, { name: person || customer.email }));
    for (const part of all('[data-when]', menu)) part.hidden = (part.dataset.when === 'in') !== (customer !== null);
  };
  /**
   * The chat's customer is the shop's: signed in with it, and signed out when the shop has forgotten them.
   *
   * @param {Account} account
   */
  const identify = ({ token }) => {
    if (token !== null) loket('identify', fetchToken);
    else if (wasIdentified()) loket('signOut');
    keepIdentified(token !== null);
  };
  let asked = 0;
  /** @param {() => Promise<void>} work */
  const attempt = (work) => void work().catch(() => write(status, status?.dataset.failed ?? ''));

  for (const button of all('[data-sign-in]', menu))
    button.addEventListener('click', () =>
      attempt(async () => {
        asked += 1;
        const account = await askAccount('/sign-in', { email: button.dataset.signIn ?? '' });
        show(account);
        identify(account);
        one('[data-when="in"] button', menu)?.focus();
      }),
    );
  one('[data-sign-out]', menu)?.addEventListener('click', () =>
    attempt(async () => {
      asked += 1;
      show(await askAccount('/sign-out'));
      keepIdentified(false);
      loket('signOut');
      write(status, status?.dataset.signedOut ?? '');
      one('[data-sign-in]', menu)?.focus();
    }),
  );
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    const account = await askAccount('');
    // Somebody has pressed a button meanwhile.
    if (mine !== asked) return;
    show(account);
    identify(account);
  };
  // A page that stands with nobody signed in is right until the server says otherwise.
  void refresh().catch(() => {});
  addEventListener('pageshow', (event) => {
    if (event.persisted) void refresh().catch(() => {});
  });
}

/** @param {HTMLElement} menu */
function closeFromOutside(menu) {
  const close = () => menu.removeAttribute('open');
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.hasAttribute('open')) return;
    close();
    one('summary', menu)?.focus();
  });
  for (const type of ['click', 'focusin'])
    document.addEventListener(type, (event) => {
      if (event.target instanceof Node && !menu.contains(event.target)) close();
    });
}

for (const menu of all('[data-account]')) {
  runAccount(menu);
  closeFromOutside(menu);
}

// Options of a product

/**
 * @typedef {{ sku: string, values: string[], price: string, stock: string, state: 'in' | 'low' | 'out' }} Variant
 */

/** @param {HTMLElement} product */
function runOptions(product) {
  const form = one('[data-options]', product);
  if (form === null) return;
  /** @type {Variant[]} */
  const variants = JSON.parse(product.dataset.variants ?? '[]');
  const groups = all('fieldset', form).map((group) =>
    [...group.querySelectorAll('input')].map((input) => ({ input, label: input.closest('label') })),
  );
  const chosen = () => groups.map((group) => group.find(({ input }) => input.checked)?.input.value ?? '');
  /** @param {string[]} values */
  const find = (values) => variants.find((variant) => variant.values.join('\n') === values.join('\n'));

  const show = () => {
    const values = chosen();
    const variant = find(values);
    if (variant === undefined) return;
    write(one('[data-price]', product), variant.price);
    write(one('[data-sku]', product), variant.sku);
    const stock = one('[data-stock]', product);
    write(stock, variant.stock);
    if (stock !== null) stock.className = `stock ${variant.state}`;
    for (const [index, group] of groups.entries())
      for (const { input, label } of group)
        label?.classList.toggle('out', find(values.with(index, input.value))?.state === 'out');
  };
  form.addEventListener('change', () => {
    const variant = find(chosen());
    if (variant === undefined) return;
    show();
    const address = new URL(location.href);
    address.searchParams.set('variant', variant.sku);
    history.replaceState(history.state, '', address);
  });
  const asked = variants.find(({ sku }) => sku === new URLSearchParams(location.search).get('variant'));
  for (const [index, value] of (asked?.values ?? []).entries())
    for (const { input } of groups[index] ?? []) input.checked = input.value === value;
  show();
}

for (const product of all('[data-product]')) runOptions(product);
