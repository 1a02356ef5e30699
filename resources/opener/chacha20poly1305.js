"use strict";
/* ChaCha20-Poly1305, RFC 8439, without associated data, for chunks of a large file. Words are little-endian, as
   on every computer that runs a browser today. */

function chachaQuarter(x, ai, bi, ci, di) {
  let a = x[ai], b = x[bi], c = x[ci], d = x[di];
  a = a + b | 0; d = rotateLeft(d ^ a, 16);
  c = c + d | 0; b = rotateLeft(b ^ c, 12);
  a = a + b | 0; d = rotateLeft(d ^ a, 8);
  c = c + d | 0; b = rotateLeft(b ^ c, 7);
  x[ai] = a; x[bi] = b; x[ci] = c; x[di] = d;
}

/** One block of key stream, sixteen words, into `x`. */
function chachaBlock(start, counter, x) {
  x.set(start);
  x[12] = counter;
  for (let round = 0; round < 20; round += 2) {
    chachaQuarter(x, 0, 4, 8, 12); chachaQuarter(x, 1, 5, 9, 13);
    chachaQuarter(x, 2, 6, 10, 14); chachaQuarter(x, 3, 7, 11, 15);
    chachaQuarter(x, 0, 5, 10, 15); chachaQuarter(x, 1, 6, 11, 12);
    chachaQuarter(x, 2, 7, 8, 13); chachaQuarter(x, 3, 4, 9, 14);
  }
  for (let i = 0; i < 16; i++) x[i] += start[i];
  x[12] += counter;
}

const LIMB = 2 ** 22, LIMB_MASK = LIMB - 1;

/** Six limbs of 22 bits: their products and sums fit the 53 bits of a number. */
const limbs = (a, b, c, d) => [
  a & LIMB_MASK, (a >>> 22 | b << 10) & LIMB_MASK, (b >>> 12 | c << 20) & LIMB_MASK,
  c >>> 2 & LIMB_MASK, (c >>> 24 | d << 8) & LIMB_MASK, d >>> 14,
];

/** The Poly1305 tag, four words, of the first `length` bytes of `words` and of that length. */
function poly1305(key, words, length) {
  const clamped = [key[0] & 0x0fffffff, ...[1, 2, 3].map(i => key[i] & 0x0ffffffc)];
  const [r0, r1, r2, r3, r4, r5] = limbs(...clamped);
  // 2^132 is 20 modulo 2^130 - 5: what overflows comes back at the bottom, twenty times
  const s1 = 20 * r1, s2 = 20 * r2, s3 = 20 * r3, s4 = 20 * r4, s5 = 20 * r5;
  let h0 = 0, h1 = 0, h2 = 0, h3 = 0, h4 = 0, h5 = 0;

  function absorb(a, b, c, d) {
    // as `limbs`, with bit 128 set; written out, because a list for every 16 bytes would cost most of the time
    h0 += a & LIMB_MASK; h1 += (a >>> 22 | b << 10) & LIMB_MASK; h2 += (b >>> 12 | c << 20) & LIMB_MASK;
    h3 += c >>> 2 & LIMB_MASK; h4 += (c >>> 24 | d << 8) & LIMB_MASK; h5 += d >>> 14 | 1 << 18;
    const t0 = h0 * r0 + h1 * s5 + h2 * s4 + h3 * s3 + h4 * s2 + h5 * s1;
    const c0 = Math.floor(t0 / LIMB), t1 = h0 * r1 + h1 * r0 + h2 * s5 + h3 * s4 + h4 * s3 + h5 * s2 + c0;
    const c1 = Math.floor(t1 / LIMB), t2 = h0 * r2 + h1 * r1 + h2 * r0 + h3 * s5 + h4 * s4 + h5 * s3 + c1;
    const c2 = Math.floor(t2 / LIMB), t3 = h0 * r3 + h1 * r2 + h2 * r1 + h3 * r0 + h4 * s5 + h5 * s4 + c2;
    const c3 = Math.floor(t3 / LIMB), t4 = h0 * r4 + h1 * r3 + h2 * r2 + h3 * r1 + h4 * r0 + h5 * s5 + c3;
    const c4 = Math.floor(t4 / LIMB), t5 = h0 * r5 + h1 * r4 + h2 * r3 + h3 * r2 + h4 * r1 + h5 * r0 + c4;
    const c5 = Math.floor(t5 / LIMB), low = t0 - c0 * LIMB + 20 * c5, carry = Math.floor(low / LIMB);
    h0 = low - carry * LIMB; h1 = t1 - c1 * LIMB + carry; h2 = t2 - c2 * LIMB;
    h3 = t3 - c3 * LIMB; h4 = t4 - c4 * LIMB; h5 = t5 - c5 * LIMB;
  }

  for (let i = 0; 4 * i < length; i += 4) absorb(words[i], words[i + 1], words[i + 2], words[i + 3]);
  absorb(0, 0, length, 0);
  const all = [h5, h4, h3, h2, h1, h0].reduce((number, limb) => number * 2n ** 22n + BigInt(limb), 0n);
  const sum = all % (2n ** 130n - 5n);
  const pad = [7, 6, 5, 4].reduce((number, i) => number << 32n | BigInt(key[i] >>> 0), 0n);
  return [0n, 32n, 64n, 96n].map(shift => Number(BigInt.asIntN(32, sum + pad >> shift)));
}

/** The plain bytes; null if `sealed` (with the tag at its end) was not made with this key and nonce. */
function openSealed(key, nonce, sealed) {
  const length = sealed.length - 16;
  if (length < 0) return null;
  const bytes = new Uint8Array(Math.ceil(length / 64) * 64), words = new Int32Array(bytes.buffer);
  bytes.set(sealed.subarray(0, length));
  const start = new Int32Array(concat(utf8("expand 32-byte k"), key, [0, 0, 0, 0], nonce).buffer);
  const stream = new Int32Array(16);
  chachaBlock(start, 0, stream);
  const tag = new Int32Array(sealed.slice(length).buffer);
  if (poly1305(stream.slice(0, 8), words, length).some((word, i) => word !== tag[i])) return null;
  for (let at = 0, counter = 1; at < words.length; at += 16, counter++) {
    chachaBlock(start, counter, stream);
    for (let i = 0; i < 16; i++) words[at + i] ^= stream[i];
  }
  return bytes.subarray(0, length);
}
