/** Names of the machine itself, where pages are tried without a certificate. */
const ownMachine = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origin that a frame's link names as the one that may talk to it.
 * @param text an origin, as https://example.org
 * @returns null for anything but the origin of an https page or of one on this machine, written as browsers write it
 */
export function hostOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, protocol, hostname } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ownMachine.includes(hostname));
  return isSafe && origin === text ? origin : null;
}
