import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses of machines that only their own network reaches, and of none (IANA special-purpose registries). */
const closed = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 96], // the unspecified address, the machine itself, and IPv4 in its old form
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(net, prefix, 'ipv6');

/** Tells whether an address of a machine is one of the public network. @param address as the resolver gives it */
export const isPublicAddress = (address: string): boolean =>
  !closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Tells whether a program may ask a web address: whoever can write a link must not reach, through the machine that checks it,
 * what stands in the network of that machine. A name that has no address is left to whoever asks.
 */
export async function isPublicHost({ hostname }: URL): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isPublicAddress(host);
  try {
    const found = await lookup(host, { all: true });
    return found.every(({ address }) => isPublicAddress(address));
  } catch {
    return true;
  }
}
