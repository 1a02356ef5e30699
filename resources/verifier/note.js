"use strict";
/* Signed notes and checkpoints of logs: https://c2sp.org/signed-note, https://c2sp.org/tlog-checkpoint. The
   log's key is ECDSA P-256 (signature type 0x02, in DER), witnesses' are Ed25519 (0x04). */

const MAX_NOTE = 64 * 1024, MAX_SIGNATURES = 16;
const ECDSA_TYPE = [2], ED25519_TYPE = [4], SIGNATURE_BYTES = 64, TIME_BYTES = 8;
const MAX_TIME = 253402300800n;  // the year 10000

const noteKeyId = async key => toHex((await sha256(key.spki)).subarray(0, 4));
const verifierKey = async (name, key) =>
  `${name}+${await noteKeyId(key)}+${toBase64(concat(ECDSA_TYPE, key.spki))}`;

/** A note's line by one key. */
const signatureLine = ({ name, keyId, signature }) =>
  `\u2014 ${name} ${toBase64(concat(fromHex(keyId), signature))}\n`;

/** Parses without verifying: {text, signatures}. Throws Invalid E-NOTE-MALFORMED. */
function readNote(untrusted) {
  return readOr("E-NOTE-MALFORMED", () => {
    const split = untrusted.lastIndexOf("\n\n"), lines = untrusted.slice(split + 2).split("\n");
    const after = lines.pop(), counted = lines.length > 0 && lines.length <= MAX_SIGNATURES;
    demand(untrusted.length <= MAX_NOTE && split > 0 && after === "" && counted, "E-NOTE-MALFORMED");
    demand(!/[\0-\x09\x0b-\x1f]/.test(untrusted), "E-NOTE-MALFORMED");
    const text = untrusted.slice(0, split + 1), signatures = lines.map(readSignatureLine);
    demand(`${text}\n${signatures.map(signatureLine).join("")}` === untrusted, "E-NOTE-MALFORMED");
    return { text, signatures };
  });
}

function readSignatureLine(line) {
  const [dash, name, ...rest] = line.split(" "), raw = fromBase64(rest.join(" "));
  demand(dash === "\u2014" && name && !name.includes("+") && raw.length > 4, "E-NOTE-MALFORMED");
  return { name, keyId: toHex(raw.subarray(0, 4)), signature: raw.subarray(4) };
}

/** {origin, size, root, text} of a note that `key` signed as the log `origin`. Throws Invalid. */
async function verifyCheckpoint(untrusted, origin, key) {
  const { text, signatures } = readNote(untrusted), keyId = await noteKeyId(key);
  const ours = signatures.filter(one => one.name === origin && one.keyId === keyId);
  demand(ours.length === 1 && await ecdsaHolds(key, ours[0].signature, utf8(text)), "E-NOTE-SIGNATURE");
  const checkpoint = readCheckpoint(text);
  demand(checkpoint.origin === origin, "E-CHECKPOINT-ORIGIN");
  return checkpoint;
}

const checkpointText = ({ origin, size, root }) => `${origin}\n${size}\n${toBase64(root)}\n`;

function readCheckpoint(text) {
  return readOr("E-CHECKPOINT-MALFORMED", () => {
    const [origin, number, encoded] = text.split("\n"), size = fromDecimal(number),
      root = fromBase64(encoded);
    const fits = origin && size >= 0n && size < MAX_SIZE && root.length === HASH_SIZE;
    demand(fits && checkpointText({ origin, size, root }) === text, "E-CHECKPOINT-MALFORMED");
    return { origin, size, root };
  });
}

/** A witness: {name, publicKey, keyId}. */
async function witnessOf(name, publicKey) {
  const hash = await sha256(concat(utf8(`${name}\n`), ED25519_TYPE, publicKey));
  return { name, publicKey, keyId: toHex(hash.subarray(0, 4)) };
}

/** When each of these witnesses signed this note (https://c2sp.org/tlog-cosignature), in seconds since 1970,
    by name and key. Lines by others are ignored. Throws Invalid E-NOTE-COSIGNATURE: such a note is not to be
    believed at all. */
async function cosignedAt(untrusted, witnesses) {
  const { text, signatures } = readNote(untrusted), times = new Map();
  for (const { name, keyId, signature } of signatures) {
    const witness = witnesses.find(one => one.name === name && one.keyId === keyId);
    if (!witness) continue;
    const time = fromBigEndian(signature.subarray(0, TIME_BYTES)), proper = signature.subarray(TIME_BYTES);
    demand(!times.has(witness) && proper.length === SIGNATURE_BYTES && time < MAX_TIME, "E-NOTE-COSIGNATURE");
    const message = utf8(`cosignature/v1\ntime ${time}\n${text}`);
    demand(await ed25519Holds(witness.publicKey, proper, message), "E-NOTE-COSIGNATURE");
    times.set(witness, Number(time));
  }
  return times;
}
