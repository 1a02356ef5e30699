"use strict";
/* Reed-Solomon decoding over GF(256) with x^8 + x^4 + x^3 + x^2 + 1 and first root 1, as QR codes use it
   (ISO/IEC 18004:2015, 7.5.2 and Annex B): Berlekamp-Massey, Chien search, Forney's formula. */

const GF_EXP = new Uint8Array(510), GF_LOG = new Uint8Array(256);
for (let i = 0, value = 1; i < 255; i++) {
  GF_EXP[i] = GF_EXP[i + 255] = value;
  GF_LOG[value] = i;
  value = value << 1 ^ (value & 0x80 ? 0x11d : 0);
}

const gfMultiply = (a, b) => a && b ? GF_EXP[GF_LOG[a] + GF_LOG[b]] : 0;
const gfDivide = (a, b) => a ? GF_EXP[GF_LOG[a] + 255 - GF_LOG[b]] : 0;

/** The value at `x` of a polynomial whose constant comes first. */
function gfEvaluate(polynomial, x) {
  let value = 0;
  for (let i = polynomial.length - 1; i >= 0; i--) value = gfMultiply(value, x) ^ polynomial[i];
  return value;
}

function rsSyndromes(block, correction) {
  const backwards = Array.from(block).reverse();
  return Array.from({ length: correction }, (_, i) => gfEvaluate(backwards, GF_EXP[i]));
}

/** The polynomial whose roots are the inverses of the errors' places. */
function rsLocator(syndromes) {
  let locator = [1], before = [1], length = 0, gap = 1, divisor = 1;
  for (let n = 0; n < syndromes.length; n++) {
    let discrepancy = syndromes[n];
    for (let i = 1; i <= length; i++) discrepancy ^= gfMultiply(locator[i] || 0, syndromes[n - i]);
    if (discrepancy === 0) { gap++; continue; }
    const factor = gfDivide(discrepancy, divisor), next = locator.slice();
    before.forEach((coefficient, i) => {
      next[i + gap] = (next[i + gap] || 0) ^ gfMultiply(factor, coefficient);
    });
    if (2 * length <= n) {
      before = locator; divisor = discrepancy; length = n + 1 - length; gap = 1;
    } else gap++;
    locator = Array.from(next, coefficient => coefficient || 0);
  }
  return { locator, length };
}

/** Corrects `block` (data, then `correction` codewords) in place; false if it is beyond correction. */
function rsCorrect(block, correction) {
  const syndromes = rsSyndromes(block, correction);
  if (syndromes.every(syndrome => syndrome === 0)) return true;
  const { locator, length } = rsLocator(syndromes);
  if (2 * length > correction) return false;
  const evaluator = syndromes.map((_, i) =>
    locator.slice(0, i + 1).reduce((sum, factor, j) => sum ^ gfMultiply(factor, syndromes[i - j]), 0));
  const derivative = locator.slice(1).map((coefficient, i) => i % 2 ? 0 : coefficient);
  let found = 0;
  for (let at = 0; at < block.length; at++) {
    const place = GF_EXP[(block.length - 1 - at) % 255], inverse = gfDivide(1, place);
    if (gfEvaluate(locator, inverse) !== 0) continue;
    const slope = gfEvaluate(derivative, inverse);
    if (slope === 0) return false;
    block[at] ^= gfMultiply(place, gfDivide(gfEvaluate(evaluator, inverse), slope));
    found++;
  }
  return found === length && rsSyndromes(block, correction).every(syndrome => syndrome === 0);
}
