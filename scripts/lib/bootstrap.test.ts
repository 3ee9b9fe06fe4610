import { describe, expect, it } from 'vitest';
import { installFault, nodeFault } from './bootstrap.mjs';

describe('the Node that starts everything', () => {
  it('says so when it is too old', () => {
    expect(nodeFault('18.19.1')).toContain('needs Node 20 or newer; this is Node 18.19.1');
  });

  it.each(['20.0.0', '22.11.0', '24.21.0'])('accepts %s', (version) => {
    expect(nodeFault(version)).toBeNull();
  });
});

describe('a failed install', () => {
  it('names the network when that is away', () => {
    expect(installFault('npm error code EAI_AGAIN\nnpm error request to registry failed')).toContain(
      'Connect to the network once',
    );
  });

  it('shows what went wrong otherwise', () => {
    const fault = installFault('ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"');
    expect(fault).toContain('OUTDATED_LOCKFILE');
    expect(fault).not.toContain('Connect to the network');
  });
});
