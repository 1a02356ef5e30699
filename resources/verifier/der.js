"use strict";
/* Strict DER (ITU-T X.690): every length in its shortest form, nothing behind the last element. All of it
   throws on anything else; what that means is for the caller to say. */

const DER = { BOOLEAN: 0x01, INTEGER: 0x02, BITS: 0x03, OCTETS: 0x04, NULL: 0x05, OID: 0x06, ENUMERATED: 0x0a,
  SEQUENCE: 0x30, SET: 0x31, UTC_TIME: 0x17, TIME: 0x18 };

/** Context-specific tags: [0] and so on, `derContext(n)` of a constructed and `derImplicit(n)` of a primitive
    one. */
const derContext = number => 0xa0 | number;
const derImplicit = number => 0x80 | number;

class DerReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get ended() { return this.at === this.bytes.length; }

  /** Whether an element with this tag comes next. */
  has(tag) { return !this.ended && this.bytes[this.at] === tag; }

  /** The next element: its tag, its content, and all its bytes. */
  next(tag = null) {
    const start = this.at, size = derLength(this.bytes, start + 1);
    const whole = this.bytes.subarray(start, size.from + size.length);
    if (whole.length !== size.from - start + size.length) throw new Error("cut off");
    if ((whole[0] & 0x1f) === 0x1f) throw new Error("a tag of several bytes");
    if (tag !== null && whole[0] !== tag) throw new Error("another tag");
    this.at += whole.length;
    return { tag: whole[0], content: whole.subarray(size.from - start), whole };
  }

  /** Readers of what is inside the next element, and of what follows it at once. */
  inside(tag) { return new DerReader(this.next(tag).content); }

  /** All that remains, as elements. */
  rest(tag = null) {
    const elements = [];
    while (!this.ended) elements.push(this.next(tag));
    return elements;
  }

  end() { if (!this.ended) throw new Error("something follows"); }
}

function derLength(bytes, at) {
  const first = bytes[at];
  if (first < 0x80) return { from: at + 1, length: first };
  const count = first & 0x7f, digits = bytes.subarray(at + 1, at + 1 + count);
  if (count < 1 || count > 3 || digits.length < count || digits[0] === 0) throw new Error("no such length");
  const length = Number(fromBigEndian(digits));
  if (length < 0x80) throw new Error("a longer length than needed");
  return { from: at + 1 + count, length };
}

/** The one element that `bytes` are. */
function derWhole(bytes, tag) {
  const reader = new DerReader(bytes), element = reader.next(tag);
  reader.end();
  return element;
}

const derSequence = bytes => new DerReader(derWhole(bytes, DER.SEQUENCE).content);

/** The content of an integer, checked to be the shortest. */
function derInteger(element) {
  const { content } = element;
  const padded = content.length > 1 && ((content[0] === 0 && content[1] < 0x80)
    || (content[0] === 0xff && content[1] >= 0x80));
  if (content.length === 0 || padded) throw new Error("no integer");
  return content;
}

/** A small number that is not negative. */
function derNumber(element) {
  const content = derInteger(element);
  if (content[0] >= 0x80 || content.length > 20) throw new Error("negative or too large");
  return fromBigEndian(content);
}

/** An object identifier as hex of its content: no number in it may begin with a zero digit, or be cut off. */
function derOid({ content }) {
  const starts = [0, ...content.keys()].filter(i => i === 0 || content[i - 1] < 0x80);
  const fits = content.length > 0 && content.at(-1) < 0x80 && starts.every(i => content[i] !== 0x80);
  if (!fits) throw new Error("no object identifier");
  return toHex(content);
}

function derBoolean(element) {
  const [value] = element.content;
  if (element.content.length !== 1 || (value !== 0 && value !== 0xff)) throw new Error("no boolean");
  return value === 0xff;
}

/** The bytes of a bit string that has whole bytes. */
function derBytesOfBits(element) {
  if (element.content[0] !== 0) throw new Error("not whole bytes");
  return element.content.subarray(1);
}

/** Whether bit number `n`, counted from the first, is set in a list of named bits. */
function derNamedBits(element) {
  const [unused, ...bytes] = element.content, last = bytes.at(-1);
  const tight = bytes.length === 0 ? unused === 0 : unused < 8 && (last >> unused & 1) === 1
    && last % (1 << unused) === 0;
  if (!tight) throw new Error("no list of bits");
  return n => (bytes[n >> 3] >> 7 - n % 8 & 1) === 1;
}

/** Milliseconds since 1970. RFC 5280, 4.1.2.5: with seconds, in UTC. */
function derTime({ tag, content }) {
  const text = String.fromCharCode(...content);
  const parts = { [DER.UTC_TIME]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    [DER.TIME]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ }[tag]?.exec(text);
  if (!parts) throw new Error("no time");
  const [year, month, day, ...clock] = parts.slice(1).map(Number);
  const full = tag === DER.TIME ? year : year + (year < 50 ? 2000 : 1900);
  const date = new Date(0);
  date.setUTCFullYear(full, month - 1, day);
  date.setUTCHours(...clock);
  const said = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(),
    date.getUTCSeconds()];
  if (said.join() !== [month, day, ...clock].join()) throw new Error("no such time");
  return date.getTime();
}
