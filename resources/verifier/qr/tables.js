"use strict";
/* What ISO/IEC 18004:2015 fixes for every version of a QR code, 1 to 40: where its patterns lie, and how many
   codewords correct errors. Modules are addressed by column x and row y from the upper left. */

const QR_VERSIONS = 40;

/** Table 9 by the two bits of the format information: for each version codewords of error correction in a
    block, and blocks. */
const QR_CORRECTION = {
  1: { level: "L",
    each: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26,
      28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    blocks: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15,
      16, 17, 18, 19, 19, 20, 21, 22, 24, 25] },
  0: { level: "M",
    each: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28,
      28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
    blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26,
      28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49] },
  3: { level: "Q",
    each: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30,
      28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    blocks: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34,
      35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68] },
  2: { level: "H",
    each: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30,
      30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    blocks: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40,
      42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81] },
};

const qrSide = version => 17 + 4 * version;

/** The centres of the alignment patterns along one side (Annex E), none for version 1. */
function qrAlignment(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2, last = qrSide(version) - 7;
  const step = version === 32 ? 26 : 2 * Math.ceil((last - 6) / (2 * (count - 1)));
  return Array.from({ length: count }, (_, i) => i === 0 ? 6 : last - (count - 1 - i) * step);
}

/** Whether an alignment pattern would lie on a finder pattern, where there is none. */
const qrOnFinder = (i, j, count) =>
  (i === 0 && j === 0) || (i === 0 && j === count - 1) || (i === count - 1 && j === 0);

/** For each module, row by row, 1 if it belongs to a pattern or to format or version information. */
function qrReserved(version) {
  const side = qrSide(version), reserved = new Uint8Array(side * side), centres = qrAlignment(version);
  const fill = (x, y, width, height) => {
    for (let row = y; row < y + height; row++) reserved.fill(1, row * side + x, row * side + x + width);
  };
  fill(0, 0, 9, 9);
  fill(side - 8, 0, 8, 9);
  fill(0, side - 8, 9, 8);
  fill(0, 6, side, 1);
  fill(6, 0, 1, side);
  centres.forEach((y, i) => centres.forEach((x, j) => {
    if (!qrOnFinder(i, j, centres.length)) fill(x - 2, y - 2, 5, 5);
  }));
  if (version >= 7) {
    fill(side - 11, 0, 3, 6);
    fill(0, side - 11, 6, 3);
  }
  return reserved;
}

/** The data masks of table 10; true where a module is inverted. */
const QR_MASKS = [
  (x, y) => (x + y) % 2 === 0,
  (x, y) => y % 2 === 0,
  x => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => x * y % 2 + x * y % 3 === 0,
  (x, y) => (x * y % 2 + x * y % 3) % 2 === 0,
  (x, y) => ((x + y) % 2 + x * y % 3) % 2 === 0,
];

function qrBitsDiffering(a, b) {
  let count = 0;
  for (let rest = a ^ b; rest; rest &= rest - 1) count++;
  return count;
}

/** Every value of `bits` bits with the remainder of the BCH code behind it (Annexes C and D). */
function qrBchCode(bits, generator) {
  const degree = 31 - Math.clz32(generator);
  return Array.from({ length: 1 << bits }, (_, value) => {
    let rest = value << degree;
    for (let bit = bits + degree - 1; bit >= degree; bit--) {
      if (rest >> bit & 1) rest ^= generator << bit - degree;
    }
    return value << degree | rest;
  });
}

const QR_FORMATS = qrBchCode(5, 0x537).map(word => word ^ 0x5412);
const QR_VERSION_WORDS = qrBchCode(6, 0x1f25);

/** The value whose code word differs least from one of those read, if by 3 bits at most; null otherwise. */
function qrNearest(reads, words) {
  const distances = words.map(word => Math.min(...reads.map(read => qrBitsDiffering(word, read))));
  const least = Math.min(...distances);
  return least <= 3 ? distances.indexOf(least) : null;
}
