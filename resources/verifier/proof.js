"use strict";
/* Proofs that an entry is in the log: https://c2sp.org/tlog-proof. Our `extra` line is the record's
   secret. */

const PROOF_HEADER = "c2sp.org/tlog-proof@v1", MAX_EXTRA = 1024, SECRET_BYTES = 32;

/** Parses without verifying. Throws Invalid E-PROOF-MALFORMED or E-NOTE-MALFORMED. */
function readProof(bytes) {
  const proof = readOr("E-PROOF-MALFORMED", () => {
    const untrusted = fromUtf8(bytes), split = untrusted.indexOf("\n\n");
    const [header, ...lines] = (split < 0 ? untrusted : untrusted.slice(0, split)).split("\n");
    const checkpoint = split < 0 ? "" : untrusted.slice(split + 2);
    const value = (line, word) => line.slice(line.startsWith(word) ? word.length : 0);
    const hasExtra = lines[0].startsWith("extra ");
    const extra = hasExtra ? fromBase64(value(lines.shift(), "extra ")) : new Uint8Array();
    const index = fromDecimal(value(lines.shift(), "index ")), path = lines.map(fromBase64);
    const written = [PROOF_HEADER, ...(extra.length ? [`extra ${toBase64(extra)}`] : []), `index ${index}`,
      ...path.map(toBase64), "", checkpoint].join("\n");
    demand(extra.length <= MAX_EXTRA && path.length <= MAX_PROOF && written === untrusted,
      "E-PROOF-MALFORMED");
    return { extra, index, path, checkpoint };
  });
  readNote(proof.checkpoint);
  demand(proof.extra.length === SECRET_BYTES, "E-PROOF-MALFORMED");
  return proof;
}

/** What ties a log entry to an envelope, for those who hold the record's secret. */
const commitment = (secret, envelope) => sha256(concat(utf8("counterseal-leaf-v1\0"), secret, envelope));

/** What the log holds: version, kind, commitment. */
const entryOf = (kind, committed) => concat([1, FACTS.leafKinds[kind]], committed);

/** A statement of `kiosk` that is in its log: what `verifyStatement` gives, and the proof. Throws Invalid. */
async function verifyLogged(envelope, untrustedProof, kiosk) {
  const said = await verifyStatement(envelope, kiosk), proof = readProof(untrustedProof);
  const entry = entryOf(said.kind, await commitment(proof.extra, envelope)), { dns } = kioskName(kiosk);
  const checkpoint = await verifyCheckpoint(proof.checkpoint, dns, kiosk.key);
  const leaf = await leafHash(entry);
  const root = await rootByInclusion(leaf, proof.index, checkpoint.size, proof.path);
  demand(sameBytes(root, checkpoint.root), "E-PROOF-INCLUSION");
  demand(BigInt(said.stated.seq) === proof.index, "E-STATEMENT-SEQ");
  return { ...said, proof, leaf: toHex(leaf) };
}
