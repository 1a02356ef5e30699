"use strict";
/* The Merkle tree of RFC 6962. Positions are BigInt: a log may have more entries than 32 bits count. */

const HASH_SIZE = 32, MAX_PROOF = 63, MAX_SIZE = 1n << 63n;

const leafHash = entry => sha256(concat([0], entry));
const nodeHash = (left, right) => sha256(concat([1], left, right));

/** The root that follows if `leaf` stands at `index` of `size` (RFC 9162, 2.1.3.2); compare it with a signed
    one. Throws Invalid E-PROOF-INCLUSION when the proof cannot fit. */
async function rootByInclusion(leaf, index, size, proof) {
  const hashes = [leaf, ...proof].every(({ length }) => length === HASH_SIZE);
  demand(index >= 0n && index < size && hashes && proof.length <= MAX_PROOF, "E-PROOF-INCLUSION");
  let position = index, last = size - 1n, result = leaf;
  for (const sibling of proof) {
    demand(last !== 0n, "E-PROOF-INCLUSION");
    if (position % 2n === 1n || position === last) {
      result = await nodeHash(sibling, result);
      while (position % 2n === 0n && position > 0n) { position /= 2n; last /= 2n; }
    } else result = await nodeHash(result, sibling);
    position /= 2n;
    last /= 2n;
  }
  demand(last === 0n, "E-PROOF-INCLUSION");
  return result;
}
