import { describe, expect, it } from 'vitest';
import { seal, unseal } from './sealed.ts';

const SECRET = 'a-secret-of-the-environment-of-32-characters';

describe('a sealed secret', () => {
  it('can be read where it belongs, and looks different each time', async () => {
    const sealed = await seal(SECRET, 'here', 'the secret');
    expect(await unseal(SECRET, 'here', sealed)).toBe('the secret');
    expect(sealed).not.toContain('the secret');
    expect(await seal(SECRET, 'here', 'the secret')).not.toBe(sealed);
  });

  it('cannot be read in another place, under another secret, or changed', async () => {
    const sealed = await seal(SECRET, 'here', 'the secret');
    const [iv, data = ''] = sealed.split('.');
    const changed = `${iv}.${data.startsWith('A') ? 'B' : 'A'}${data.slice(1)}`;
    await expect(unseal(SECRET, 'there', sealed)).rejects.toThrow();
    await expect(unseal(`${SECRET}!`, 'here', sealed)).rejects.toThrow();
    await expect(unseal(SECRET, 'here', changed)).rejects.toThrow();
  });
});
