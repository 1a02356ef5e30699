"use strict";
/* From the modules of one QR code to its text: ISO/IEC 18004:2015, 7.4 to 7.9 read backwards. */

/** The text in a square of modules (row by row, 1 is dark); null if they do not make a QR code. */
function qrDecode(modules, version) {
  const format = qrFormat(modules, qrSide(version));
  if (format === null) return null;
  const data = qrData(qrCodewords(modules, version, QR_MASKS[format & 7]), version,
    QR_CORRECTION[format >> 3]);
  return data && qrText(data, version);
}

/** The five bits of format information, from the better preserved of its two places. */
function qrFormat(modules, side) {
  const at = (x, y) => modules[y * side + x];
  let first = 0, second = 0;
  for (let bit = 14; bit >= 0; bit--) {
    const along = bit < 6 ? bit : bit < 8 ? bit + 1 : bit === 8 ? 7 : 14 - bit;
    first = first << 1 | (bit < 8 ? at(8, along) : at(along, 8));
    second = second << 1 | (bit < 8 ? at(side - 1 - bit, 8) : at(8, side - 15 + bit));
  }
  return qrNearest([first, second], QR_FORMATS);
}

/** All codewords in the order in which they lie: upwards and downwards in columns two modules wide. */
function qrCodewords(modules, version, mask) {
  const side = qrSide(version), reserved = qrReserved(version), codewords = [];
  let word = 0, bits = 0;
  const take = (x, y) => {
    if (reserved[y * side + x]) return;
    word = word << 1 | (modules[y * side + x] ^ (mask(x, y) ? 1 : 0));
    if (++bits % 8 === 0) { codewords.push(word); word = 0; }
  };
  for (let right = side - 1, upward = true; right > 0; right -= 2, upward = !upward) {
    if (right === 6) right = 5;  // the column of the timing pattern
    for (let i = 0; i < side; i++) {
      const y = upward ? side - 1 - i : i;
      take(right, y);
      take(right - 1, y);
    }
  }
  return codewords;
}

/** The data codewords, out of their interleaved blocks and corrected; null if one is beyond correction. */
function qrData(codewords, version, { each, blocks }) {
  const correction = each[version - 1], count = blocks[version - 1];
  const short = Math.floor(codewords.length / count), long = codewords.length % count;
  // the blocks that are one codeword longer come last, and the longer part is their data
  const sizes = Array.from({ length: count }, (_, i) => short + (i >= count - long ? 1 : 0));
  const parts = sizes.map(() => []);
  let next = 0;
  for (let i = 0; i <= short - correction; i++) {
    sizes.forEach((size, block) => { if (i < size - correction) parts[block].push(codewords[next++]); });
  }
  for (let i = 0; i < correction; i++) parts.forEach(part => part.push(codewords[next++]));
  if (!parts.every(part => rsCorrect(part, correction))) return null;
  return parts.flatMap(part => part.slice(0, -correction));
}

const QR_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const QR_END = 0, QR_NUMBERS = 1, QR_CHARACTERS = 2, QR_BYTES = 4;
/** How many bits count a segment's characters, for versions to 9, to 26, to 40 (table 3). */
const QR_COUNT_BITS = { [QR_NUMBERS]: [10, 12, 14], [QR_CHARACTERS]: [9, 11, 13], [QR_BYTES]: [8, 16, 16] };

/** The text of all segments; null for modes that no receipt uses, and where bits are missing. */
function qrText(data, version) {
  let at = 0, text = "";
  const left = () => 8 * data.length - at;
  const read = count => {
    let value = 0;
    for (const end = at + count; at < end; at++) value = value << 1 | (data[at >> 3] >> 7 - at % 8 & 1);
    return value;
  };
  const readGroup = (bits, base, length) => {
    let value = read(bits), group = "";
    for (let i = 0; i < length; i++, value = Math.floor(value / base)) {
      group = QR_ALPHANUMERIC[value % base] + group;
    }
    return value === 0 ? group : null;
  };
  while (left() >= 4) {
    const mode = read(4);
    if (mode === QR_END) break;
    if (!(mode in QR_COUNT_BITS)) return null;
    const countBits = QR_COUNT_BITS[mode][version < 10 ? 0 : version < 27 ? 1 : 2];
    if (left() < countBits) return null;
    const count = read(countBits), bytes = [];
    const [width, base, sizes] = { [QR_NUMBERS]: [3, 10, [0, 4, 7, 10]], [QR_CHARACTERS]: [2, 45, [0, 6, 11]],
      [QR_BYTES]: [1, 256, [0, 8]] }[mode];
    for (let rest = count; rest > 0; rest -= width) {
      const length = Math.min(rest, width), bits = sizes[length];
      if (left() < bits) return null;
      if (mode === QR_BYTES) { bytes.push(read(8)); continue; }
      const group = readGroup(bits, base, length);
      if (group === null) return null;
      text += group;
    }
    text += bytesToText(Uint8Array.from(bytes));
  }
  return text;
}

/** UTF-8 where it is; otherwise ISO 8859-1, which the standard presumes. */
function bytesToText(bytes) {
  try { return new TextDecoder("utf-8", { fatal: true }).decode(bytes); }
  catch { return Array.from(bytes, byte => String.fromCharCode(byte)).join(""); }
}
