import { describe, expect, it } from 'vitest';
import { UNKNOWN_NETWORK, networkOf } from './network.ts';

describe('the network of an address', () => {
  it.each(['2001:db8::1', '2001:db8::2', '2001:0DB8:0:0:ffff:1:2:3', '2001:db8:0:0::9', '2001:db8::1%eth0'])(
    'is the first 64 bits of %s',
    (address) => {
      expect(networkOf(address)).toBe('2001:db8:0:0::/64');
    },
  );

  it('differs where the first 64 bits differ', () => {
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
    expect(networkOf('fe80::1')).toBe('fe80:0:0:0::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
    expect(networkOf('1:2:3:4:5:6:7:8')).toBe('1:2:3:4::/64');
  });

  it('is a whole IPv4 address, also when it is written as IPv6', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::FFFF:c000:207')).toBe('192.0.2.7');
    expect(networkOf('192.0.2.8')).not.toBe(networkOf('192.0.2.7'));
  });

  it.each([undefined, '', 'nonsense', '1.2.3', '256.1.1.1', ':::', '::1]/x[', '1:'.repeat(50)])(
    'is the unknown one for %j',
    (address) => {
      expect(networkOf(address)).toBe(UNKNOWN_NETWORK);
    },
  );
});
