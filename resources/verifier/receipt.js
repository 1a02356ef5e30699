"use strict";
/* The receipt: CBOR in base45 (RFC 9285). It shows without any network that a kiosk stated something, and
   that this is in its log. */

const RECEIPT_PREFIX = "CS1:", MAX_TEXT = 4296, RAW_BYTES = 64, MAX_COSIGNATURES = 2;
const BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** Throws for anything an encoder does not write. */
function fromBase45(text) {
  if (text.length % 3 === 1) throw new Error("cut off");
  const out = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = Array.from(text.slice(at, at + 3), character => BASE45.indexOf(character));
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0), size = digits.length - 1;
    if (digits.includes(-1) || value >= 256 ** size) throw new Error("no base45");
    out.push(...(size === 2 ? [value >> 8] : []), value & 0xff);
  }
  return Uint8Array.from(out);
}

/** Throws unless `values` are as many as `types` and of these. */
function ofTypes(values, ...types) {
  const is = { bytes: value => value instanceof Uint8Array, text: value => typeof value === "string",
    number: value => typeof value === "bigint", boolean: value => typeof value === "boolean",
    list: Array.isArray };
  const fits = Array.isArray(values) && values.length === types.length;
  if (!fits || !types.every((type, i) => is[type](values[i]))) throw new Error("another form");
  return values;
}

/** Parses without verifying. Throws Invalid E-RECEIPT-MALFORMED. */
function readReceipt(text) {
  return readOr("E-RECEIPT-MALFORMED", () => {
    demand(text.length <= MAX_TEXT && text.startsWith(RECEIPT_PREFIX), "E-RECEIPT-MALFORMED");
    const [body, signature, index, path, logKeyId, logSignature, cosigned] = ofTypes(
      readCbor(fromBase45(text.slice(RECEIPT_PREFIX.length))),
      "bytes", "bytes", "number", "bytes", "bytes", "bytes", "list");
    const cosignatures = cosigned.map(one => ofTypes(one, "bytes", "number", "bytes"))
      .map(([keyId, time, proper]) => ({ keyId: toHex(keyId), time, proper }));
    const hashes = Array.from({ length: Math.ceil(path.length / HASH_SIZE) }, (_, i) =>
      path.subarray(i * HASH_SIZE, (i + 1) * HASH_SIZE));
    const stated = readStated(body);
    const whole = [stated.device, stated.secret, stated.committed, ...hashes];
    const fits = whole.every(({ length }) => length === HASH_SIZE)
      && signature.length === RAW_BYTES && logSignature.length === RAW_BYTES && logKeyId.length === 4
      && hashes.length <= MAX_PROOF && index >= 0n && index < MAX_SIZE - 1n
      && cosignatures.length <= MAX_COSIGNATURES
      && cosignatures.every(({ keyId, time, proper }) => keyId.length === 8
        && proper.length === SIGNATURE_BYTES && time >= 0n && time < MAX_TIME);
    demand(fits, "E-RECEIPT-MALFORMED");
    return { body, stated, signature, index, hashes, logKeyId: toHex(logKeyId), logSignature, cosignatures };
  });
}

function readStated(body) {
  const [kind, result, method, demo, id, at, store, kiosk, device, secret, committed] =
    ofTypes(readCbor(body),
    "text", "text", "text", "boolean", "bytes", "number", "text", "text", "bytes", "bytes", "bytes");
  const fits = FACTS.recordKinds.includes(kind) && FACTS.recordResults.includes(result) && id.length === 16;
  demand(fits && at >= 0n && at < MAX_TIME, "E-RECEIPT-MALFORMED");
  return { kind, result, method, demo, at: Number(at) * 1000, store, kiosk, device, secret, committed };
}

/** What the receipt proves, if the key of `kiosk` made it: {stated, index, leaf, checkpoint}, the last a signed
    note with the lines of those `witnesses` that the receipt has. The chain is the caller's to check. Throws
    Invalid. */
async function verifyReceipt(read, kiosk, witnesses) {
  const { body, stated, signature, index, hashes, logKeyId, logSignature, cosignatures } = read;
  const name = kioskName(kiosk), size = index + 1n;
  demand(kiosk.key, "E-CERT-PROFILE");
  const said = cosignatures.map(({ keyId, time, proper }) =>
    concat(fromHex(keyId), toBigEndian(time, TIME_BYTES), proper));
  const message = concat(utf8("counterseal-receipt-v1\0"), body, ...said);
  demand(await ecdsaHoldsRaw(kiosk.key, signature, message), "E-RECEIPT-SIGNATURE");
  demand(stated.store === name.store && stated.kiosk === name.kiosk, "E-STATEMENT-KIOSK");
  const leaf = await leafHash(entryOf(stated.kind, stated.committed));
  const root = await rootByInclusion(leaf, index, size, hashes);
  const text = checkpointText({ origin: name.dns, size, root });
  const logged = await ecdsaHoldsRaw(kiosk.key, logSignature, utf8(text));
  demand(logged && logKeyId === await noteKeyId(kiosk.key), "E-NOTE-SIGNATURE");
  const lines = [{ name: name.dns, keyId: logKeyId, signature: logSignature }];
  for (const { keyId, time, proper } of cosignatures) {
    // the names do not fit into the receipt; whoever knows a witness knows its name
    const known = witnesses.findLast(witness => witness.keyId === keyId);
    const line = concat(toBigEndian(time, TIME_BYTES), proper);
    if (known) lines.push({ name: known.name, keyId, signature: line });
  }
  return { stated, index, leaf: toHex(leaf), checkpoint: `${text}\n${lines.map(signatureLine).join("")}` };
}
