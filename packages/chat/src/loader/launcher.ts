/** Drawn before anything else has come: the same button as the chat's own, with the same custom properties. */
const STYLES = `:host{all:initial;color-scheme:light dark}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}
button{position:fixed;z-index:var(--loket-chat-z-index,2147483000);inset-block-end:calc(var(--loket-chat-offset,20px) + env(safe-area-inset-bottom,0px));inset-inline-end:var(--loket-chat-offset,20px);display:grid;place-items:center;box-sizing:border-box;inline-size:var(--loket-chat-launcher-size,56px);block-size:var(--loket-chat-launcher-size,56px);padding:0;border:1px solid transparent;border-radius:50%;background:var(--loket-accent,light-dark(#0b5563,#7cc4d2));color:var(--loket-on-accent,light-dark(#fff,#07222a));box-shadow:0 1px 2px rgb(40 32 16/.06),0 12px 32px rgb(40 32 16/.12);cursor:pointer;-webkit-tap-highlight-color:transparent}
:host([position=start]) button{inset-inline:var(--loket-chat-offset,20px) auto}
button:focus-visible{outline:2px solid var(--loket-focus,var(--loket-accent,light-dark(#0b5563,#7cc4d2)));outline-offset:2px}
button[aria-busy=true]{opacity:.7}
@media(forced-colors:active){button{border-color:ButtonText}}
@media print{:host{display:none}}`;

const PATH =
  'M17 9.5c0 3.6-3.1 6.5-7 6.5-1 0-2-.2-2.9-.6L3.5 16.5l1-3A6.2 6.2 0 0 1 3 9.5C3 5.9 6.1 3 10 3s7 2.9 7 6.5Z';

export interface Launcher {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** Draws the button in a shadow root of its own: no rule of the page reaches it, no inline style is needed. */
export function createLauncher(label: string): Launcher {
  const host = document.createElement('loket-launcher');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.ariaLabel = label;
  button.ariaHasPopup = 'dialog';
  button.append(createIcon());
  root.append(button);
  return { host, button };
}

function createIcon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  const attributes = { viewBox: '0 0 20 20', width: '26', height: '26', fill: 'none', stroke: 'currentColor' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  path.setAttribute('d', PATH);
  path.setAttribute('stroke-width', '1.75');
  path.setAttribute('stroke-linejoin', 'round');
  svg.ariaHidden = 'true';
  svg.append(path);
  return svg;
}
