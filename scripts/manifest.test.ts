import { describe, expect, it } from 'vitest';
import { toPublicManifest } from './lib/public-manifest.ts';

function manifestOf(declaration: object): Parameters<typeof toPublicManifest>[0] {
  return { modules: [{ declarations: [{ customElement: true, ...declaration }] }] };
}

describe('a public manifest', () => {
  it('drops events without a name', () => {
    const events = [{ type: { text: 'OrderActionEvent' } }, { name: '' }, { name: 'loket-order-action' }];
    expect(toPublicManifest(manifestOf({ events })).modules[0]?.declarations?.[0]).toMatchObject({
      events: [{ name: 'loket-order-action' }],
    });
  });

  it('drops what belongs to the class alone', () => {
    const members = [
      { name: '#view' },
      { name: 'isOpen', privacy: 'private' },
      { name: 'surroundings', privacy: 'protected' },
      { name: 'render' },
      { name: 'order' },
    ];
    expect(toPublicManifest(manifestOf({ members })).modules[0]?.declarations?.[0]).toMatchObject({
      members: [{ name: 'order' }],
    });
  });

  it('drops what is no element', () => {
    const manifest = { modules: [{ declarations: [{ kind: 'function', name: 'helper' }] }] };
    expect(toPublicManifest(manifest).modules[0]?.declarations).toEqual([]);
  });
});
