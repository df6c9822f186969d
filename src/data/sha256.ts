/** Fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8 (FIPS 180-4, 4.2.2 and 5.3.3). */
const [rounds, starts] = constants();

function constants(): readonly [Uint32Array, Uint32Array] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < 64; n += 1n) if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  /** The first 32 binary places of a root, by whole numbers alone, so that every engine finds the same. */
  const places = (prime: bigint, power: 2n | 3n): number => {
    const wanted = prime << (32n * power);
    let [low, high] = [0n, prime << 32n];
    while (high - low > 1n) {
      const middle = (low + high) / 2n;
      const risen = power === 2n ? middle * middle : middle * middle * middle;
      if (risen <= wanted) low = middle;
      else high = middle;
    }
    return Number(low & 0xffffffffn);
  };
  return [
    Uint32Array.from(primes, (prime) => places(prime, 3n)),
    Uint32Array.from(primes.slice(0, 8), (prime) => places(prime, 2n)),
  ];
}

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** How the first byte of a sign begins that has so many more. */
const leads = [0, 0xc0, 0xe0, 0xf0] as const;

/** A text in UTF-8 (RFC 3629, section 3). */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let end = 0;
  const put = (byte: number) => {
    bytes[end] = byte;
    end += 1;
  };
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const rest = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    put(leads[rest] | (code >> (6 * rest)));
    for (let k = rest - 1; k >= 0; k -= 1) put(0x80 | ((code >> (6 * k)) & 0x3f));
  }
  return bytes.subarray(0, end);
}

const blockBytes = 64;
const lengthBytes = 8;

/** The bytes with what ends a message: a bit, zeros and the length (FIPS 180-4, 5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 1 + lengthBytes) / blockBytes);
  const message = new Uint8Array(blocks * blockBytes);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(message.length - lengthBytes, BigInt(bytes.length) * 8n);
  return view;
}

/**
 * SHA-256 of a text in UTF-8 (FIPS 180-4, section 6.2). Browsers have one of their own only on pages that came by https.
 * @param text without halves of surrogate pairs, as JSON.stringify writes it
 * @returns 64 hexadecimal digits
 */
export function sha256(text: string): string {
  const view = padded(utf8(text));
  const hash = Uint32Array.from(starts);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < view.byteLength; block += blockBytes) {
    for (let t = 0; t < 16; t += 1) schedule[t] = view.getUint32(block + 4 * t);
    for (let t = 16; t < 64; t += 1) {
      const [early, late] = [schedule[t - 15], schedule[t - 2]];
      const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      schedule[t] = schedule[t - 16] + first + schedule[t - 7] + second;
    }
    let [a, b, c, d, e, f, g, h] = hash;
    for (let t = 0; t < 64; t += 1) {
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + rounds[t] + schedule[t]) | 0;
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, k) => {
      hash[k] += word;
    });
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}
