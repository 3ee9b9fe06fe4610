import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findFreePort, isPortFree, parsePort, requireFreePort } from './port.ts';

describe('parsePort', () => {
  it('takes the flag before the variable before the default', () => {
    expect(parsePort(['--port', '9001'], { PORT: '9002' })).toBe(9001);
    expect(parsePort(['--port=9001'], {})).toBe(9001);
    expect(parsePort([], { PORT: '9002' })).toBe(9002);
    expect(parsePort([], {})).toBe(8787);
  });

  it.each(['0', '65536', 'http', '-1', ''])('refuses %j', (text) => {
    expect(() => parsePort(['--port', text], {})).toThrow('is not a port');
  });
});

describe('a taken port', () => {
  it('is found and explained, with another to choose', async () => {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
    try {
      await expect(requireFreePort(port)).rejects.toThrow(`npm start -- --port ${port + 1}`);
    } finally {
      server.close();
    }
  });
});
