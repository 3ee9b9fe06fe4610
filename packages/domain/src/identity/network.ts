/** Stands for the network of a request whose address is missing or cannot be read. */
export const UNKNOWN_NETWORK = 'unknown';

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/;

/** Letters that an IPv6 address may have: nothing that would mean more than an address within a URL. */
const IPV6_LETTERS = /^[0-9a-f:.]{2,45}$/i;

/** Groups of an IPv6 address that name the network: 64 bits. */
const NETWORK_GROUPS = 4;

/**
 * The network that an address belongs to, as the subject of a limit: a whole IPv4 address, or the first 64 bits of an
 * IPv6 one, because one subscriber has all addresses below them. An IPv4 address written as IPv6 is the IPv4 address.
 *
 * @param address - Address as the platform gives it; anything else is {@link UNKNOWN_NETWORK}, one network for all.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return UNKNOWN_NETWORK;
  const trimmed = address.trim();
  if (IPV4.test(trimmed)) return trimmed;
  const groups = parseIpv6(trimmed);
  if (groups === null) return UNKNOWN_NETWORK;
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return toIpv4(groups.slice(6));
  const network = groups.slice(0, NETWORK_GROUPS).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

/** The eight groups of an IPv6 address, or `null`. A zone after `%` is of no account. */
function parseIpv6(address: string): number[] | null {
  const bare = address.replace(/%.*$/, '');
  // The URL parser knows every way to write an address, and writes it in one.
  const host = IPV6_LETTERS.test(bare) ? URL.parse(`http://[${bare}]/`)?.hostname : undefined;
  if (host === undefined) return null;
  const [head = '', tail] = host.slice(1, -1).split('::');
  const first = toGroups(head);
  if (tail === undefined) return first;
  const last = toGroups(tail);
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
}

function toGroups(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

function toIpv4(groups: readonly number[]): string {
  return groups.flatMap((group) => [group >> 8, group & 0xff]).join('.');
}
