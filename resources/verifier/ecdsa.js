"use strict";
/* ECDSA (FIPS 186-5) and Ed25519 (RFC 8032) with the browser's own cryptography, which wants signatures
   raw. */

const EC_PUBLIC_KEY = "2a8648ce3d0201";
const CURVES = {
  "2a8648ce3d030107": { name: "P-256", size: 32 },
  "2b81040022": { name: "P-384", size: 48 },
  "2b81040023": { name: "P-521", size: 66 },
};

/** A public key out of its SubjectPublicKeyInfo; null if it is of another kind. */
function readPublicKey(spki) {
  const reader = derSequence(spki), algorithm = reader.inside(DER.SEQUENCE);
  const kind = derOid(algorithm.next(DER.OID)), bits = derBytesOfBits(reader.next(DER.BITS));
  reader.end();
  if (kind !== EC_PUBLIC_KEY) return null;
  const curve = CURVES[derOid(algorithm.next(DER.OID))];
  algorithm.end();
  const isPoint = curve && bits[0] === 4 && bits.length === 1 + 2 * curve.size;
  if (!isPoint) throw new Error("no point of a known curve");
  return { spki, curve, point: bits };
}

/** r and s of a DER signature, each `size` bytes; null for anything but strict DER of two numbers that
    fit. */
function rawSignature(der, size) {
  try {
    const reader = derSequence(der), parts = [reader.next(DER.INTEGER), reader.next(DER.INTEGER)];
    reader.end();
    return concat(...parts.map(part => toBigEndian(fits(derNumberOf(part), size), size)));
  } catch { return null; }
}

function derNumberOf(element) {
  const content = derInteger(element);
  if (content[0] >= 0x80) throw new Error("negative");
  return fromBigEndian(content);
}

function fits(number, size) {
  if (number >= 1n << BigInt(8 * size)) throw new Error("too large");
  return number;
}

/** Whether `raw` (r, then s) is this key's signature. */
async function ecdsaHoldsRaw(key, raw, message, hash = "SHA-256") {
  const kind = { name: "ECDSA", namedCurve: key.curve.name };
  try {
    const imported = await crypto.subtle.importKey("raw", key.point, kind, false, ["verify"]);
    return await crypto.subtle.verify({ name: "ECDSA", hash }, imported, raw, message);
  } catch { return false; }  // a point that is on no curve
}

/** Whether `der` is this key's signature. */
async function ecdsaHolds(key, der, message, hash = "SHA-256") {
  const raw = rawSignature(der, key.curve.size);
  return raw !== null && ecdsaHoldsRaw(key, raw, message, hash);
}

/** Whether the browser has Ed25519; old ones have not. */
const hasEd25519 = (() => {
  let answer = null;
  return () => answer ??= crypto.subtle.importKey("raw",
    fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
    "Ed25519", false, ["verify"]).then(() => true, () => false);
})();

async function ed25519Holds(publicKey, signature, message) {
  try {
    const imported = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", imported, signature, message);
  } catch { return false; }
}
