"use strict";
/* The cryptography that age needs and browsers lack, or lack for large files: SHA-256 (FIPS 180-4), HMAC, HKDF
   and PBKDF2 (RFC 2104, 5869, 8018), scrypt (RFC 7914), X25519 (RFC 7748), ChaCha20-Poly1305 (RFC 8439).
   It opens what its owner holds on their own computer, so nothing here hides how long it takes. */

const utf8 = text => new TextEncoder().encode(text);

function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}

const rotateLeft = (word, bits) => (word << bits) | (word >>> (32 - bits));

/** The first 32 bits behind the point of the `root`th roots of the first `count` primes. */
function primeRoots(count, root) {
  const primes = [];
  for (let n = 2; primes.length < count; n++) if (primes.every(prime => n % prime)) primes.push(n);
  return Int32Array.from(primes, prime => prime ** (1 / root) % 1 * 2 ** 32);
}

const SHA_ROUNDS = primeRoots(64, 3);
const SHA_START = primeRoots(8, 2);

class Sha256 {
  constructor() {
    this.state = SHA_START.slice();
    this.length = 0;
    this.block = new Uint8Array(64);
    this.words = new Int32Array(64);
  }

  update(data) {
    let at = 0;
    while (at < data.length) {
      const start = this.length % 64, piece = data.subarray(at, at + 64 - start);
      this.block.set(piece, start);
      this.length += piece.length;
      at += piece.length;
      if (this.length % 64 === 0) this.compress();
    }
    return this;
  }

  digest() {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setBigUint64(0, BigInt(this.length) * 8n);
    this.update(concat([0x80], new Uint8Array((119 - this.length % 64) % 64), new Uint8Array(bits.buffer)));
    const out = new DataView(new ArrayBuffer(32));
    this.state.forEach((word, i) => out.setInt32(4 * i, word));
    return new Uint8Array(out.buffer);
  }

  compress() {
    const w = this.words, block = this.block;
    for (let i = 0; i < 16; i++) {
      w[i] = block[4 * i] << 24 | block[4 * i + 1] << 16 | block[4 * i + 2] << 8 | block[4 * i + 3];
    }
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      const s0 = rotateLeft(x, 25) ^ rotateLeft(x, 14) ^ x >>> 3;
      const s1 = rotateLeft(y, 15) ^ rotateLeft(y, 13) ^ y >>> 10;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1 | 0;
    }
    const s = this.state;
    let a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
    for (let i = 0; i < 64; i++) {
      const s1 = rotateLeft(e, 26) ^ rotateLeft(e, 21) ^ rotateLeft(e, 7);
      const s0 = rotateLeft(a, 30) ^ rotateLeft(a, 19) ^ rotateLeft(a, 10);
      const t1 = h + s1 + (e & f ^ ~e & g) + SHA_ROUNDS[i] + w[i] | 0;
      const t2 = s0 + (a & b ^ a & c ^ b & c);
      h = g; g = f; f = e; e = d + t1 | 0; d = c; c = b; b = a; a = t1 + t2 | 0;
    }
    s[0] += a; s[1] += b; s[2] += c; s[3] += d; s[4] += e; s[5] += f; s[6] += g; s[7] += h;
  }
}

const sha256 = data => new Sha256().update(data).digest();

function hmac(key, data) {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const inner = new Sha256().update(block.map(byte => byte ^ 0x36)).update(data).digest();
  return new Sha256().update(block.map(byte => byte ^ 0x5c)).update(inner).digest();
}

/** 32 bytes. */
const hkdf = (secret, salt, info) => hmac(hmac(salt, secret), concat(utf8(info), [1]));

/** With one iteration, which is all that scrypt asks for. */
function pbkdf2(password, salt, length) {
  const blocks = [];
  for (let i = 1; 32 * (i - 1) < length; i++) blocks.push(hmac(password, concat(salt, [0, 0, 0, i])));
  return concat(...blocks).subarray(0, length);
}

function salsaQuarter(x, ai, bi, ci, di) {
  let a = x[ai], b = x[bi], c = x[ci], d = x[di];
  b ^= rotateLeft(a + d | 0, 7);
  c ^= rotateLeft(b + a | 0, 9);
  d ^= rotateLeft(c + b | 0, 13);
  a ^= rotateLeft(d + c | 0, 18);
  x[ai] = a; x[bi] = b; x[ci] = c; x[di] = d;
}

/** scryptBlockMix with r = 8: mixes `block` (16 times 16 words) into `out`. */
function blockMix(block, out, x, before) {
  x.set(block.subarray(240));
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 16; j++) before[j] = x[j] ^= block[16 * i + j];
    for (let round = 0; round < 8; round += 2) {
      salsaQuarter(x, 0, 4, 8, 12); salsaQuarter(x, 5, 9, 13, 1);
      salsaQuarter(x, 10, 14, 2, 6); salsaQuarter(x, 15, 3, 7, 11);
      salsaQuarter(x, 0, 1, 2, 3); salsaQuarter(x, 5, 6, 7, 4);
      salsaQuarter(x, 10, 11, 8, 9); salsaQuarter(x, 15, 12, 13, 14);
    }
    const to = (i >> 1) * 16 + (i & 1) * 128;
    for (let j = 0; j < 16; j++) out[to + j] = x[j] = x[j] + before[j] | 0;
  }
}

/** scrypt with r = 8 and p = 1, 32 bytes; lets the page breathe, and tells it how far it is (0 to 1). */
async function scrypt(password, salt, logN, onProgress) {
  const n = 2 ** logN, memory = new Int32Array(n * 256), x = new Int32Array(16), before = new Int32Array(16);
  let block = new Int32Array(pbkdf2(password, salt, 1024).slice().buffer), spare = new Int32Array(256);
  for (let i = 0; i < 2 * n; i++) {
    if (i < n) memory.set(block, i * 256);
    else {
      const from = (block[240] & (n - 1)) * 256;
      for (let j = 0; j < 256; j++) block[j] ^= memory[from + j];
    }
    blockMix(block, spare, x, before);
    [block, spare] = [spare, block];
    if (i % 4096 === 0) { onProgress(i / (2 * n)); await breathe(); }
  }
  return pbkdf2(password, new Uint8Array(block.buffer), 32);
}

const breathe = () => new Promise(resolve => setTimeout(resolve));

const PRIME = 2n ** 255n - 19n;
const littleEndian = bytes => bytes.reduceRight((number, byte) => number << 8n | BigInt(byte), 0n);
const modulo = number => { const rest = number % PRIME; return rest < 0n ? rest + PRIME : rest; };

function power(base, exponent) {
  let result = 1n;
  for (; exponent; exponent >>= 1n, base = modulo(base * base)) if (exponent & 1n) result = modulo(result * base);
  return result;
}

/** The Montgomery ladder of RFC 7748, section 5. */
function x25519(secret, point) {
  const mask = (1n << 255n) - 1n, u = littleEndian(point) & mask;
  const scalar = littleEndian(secret) & mask & ~7n | 1n << 254n;
  let x2 = 1n, z2 = 0n, x3 = u, z3 = 1n, swapped = 0n;
  for (let t = 254n; t >= 0n; t--) {
    const bit = scalar >> t & 1n;
    if (swapped ^ bit) [x2, z2, x3, z3] = [x3, z3, x2, z2];
    swapped = bit;
    const a = x2 + z2, b = x2 - z2, aa = modulo(a * a), bb = modulo(b * b), e = aa - bb;
    const da = modulo((x3 - z3) * a), cb = modulo((x3 + z3) * b);
    [x3, z3] = [modulo((da + cb) ** 2n), modulo(u * modulo((da - cb) ** 2n))];
    [x2, z2] = [modulo(aa * bb), modulo(e * (aa + 121665n * e))];
  }
  if (swapped) [x2, z2] = [x3, z3];
  const shared = modulo(x2 * power(z2, PRIME - 2n));
  return Uint8Array.from({ length: 32 }, (_, i) => Number(shared >> BigInt(8 * i) & 255n));
}
