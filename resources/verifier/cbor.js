"use strict";
/* CBOR (RFC 8949) in its deterministic spelling (4.2.1), as far as receipts have it: numbers (large ones too,
   3.4.3), byte and text strings, lists, true and false. Anything else throws. */

const MAX_DEPTH_CBOR = 4;

function readCbor(bytes) {
  const reader = new CborReader(bytes), value = reader.value(0);
  if (reader.at !== bytes.length) throw new Error("something follows");
  return value;
}

class CborReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(count) {
    if (count > BigInt(this.bytes.length - this.at)) throw new Error("cut off");
    const taken = this.bytes.subarray(this.at, this.at + Number(count));
    this.at += taken.length;
    return taken;
  }

  /** The number in or behind the first byte, which must be as short as it can be. */
  number(size) {
    if (size < 24) return BigInt(size);
    if (size > 27) throw new Error("of no definite length");
    const width = 1 << size - 24, number = fromBigEndian(this.take(BigInt(width)));
    const least = width === 1 ? 24n : 1n << BigInt(4 * width);
    if (number < least) throw new Error("a longer number than needed");
    return number;
  }

  value(depth) {
    const [first] = this.take(1n), kind = first >> 5;
    if (first === 0xf4 || first === 0xf5) return first === 0xf5;
    const number = this.number(first & 0x1f);
    if (kind === 0) return number;
    if (kind === 1) return -1n - number;
    if (kind === 2) return this.take(number);
    if (kind === 3) return fromUtf8(this.take(number));
    if (kind === 6) return this.large(number, depth);
    if (kind !== 4 || depth === MAX_DEPTH_CBOR) throw new Error("of another kind");
    const list = [];
    for (let i = 0n; i < number; i++) list.push(this.value(depth + 1));
    return list;
  }

  /** A number beyond 64 bits, positive with tag 2, negative with tag 3. */
  large(tag, depth) {
    const digits = depth === MAX_DEPTH_CBOR ? null : this.value(depth + 1);
    const needed = digits instanceof Uint8Array && digits.length > 8 && digits[0] !== 0;
    if (!needed || (tag !== 2n && tag !== 3n)) {
      throw new Error("no large number");
    }
    return tag === 2n ? fromBigEndian(digits) : -1n - fromBigEndian(digits);
  }
}
