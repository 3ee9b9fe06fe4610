import { describe, expect, it } from 'vitest';
import { toPublicManifest } from './lib/public-manifest.ts';

function manifestOf(declaration: object): Parameters<typeof toPublicManifest>[0] {
  return { modules: [{ declarations: [{ customElement: true, ...declaration }] }] };
}

describe('a public manifest', () => {
  it('drops events without a name of ours', () => {
    const events = [
      { type: { text: 'CardActionEvent' } },
      { name: '' },
      { name: 'kind' },
      { name: 'loket-card-action' },
    ];
    expect(toPublicManifest(manifestOf({ events })).modules[0]?.declarations?.[0]).toMatchObject({
      events: [{ name: 'loket-card-action' }],
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
    expect(toPublicManifest(manifest).modules).toEqual([]);
  });
});
