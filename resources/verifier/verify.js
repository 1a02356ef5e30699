"use strict";
/* Verification of one piece of evidence against what is trusted. A chain is judged at the time the kiosk
   states; that this is not later than the truth, witnesses of the log can confirm. */

const CLOCKS = 60 * 1000;  // clocks that agree differ by less
const EARLIEST = Date.UTC(1970, 0), LATEST = Date.UTC(9999, 11, 31);

/** What is believed: one root, a policy for witnesses, lists of revoked certificates; and certificates merely
    at hand for building chains. All are bytes as in their files. Throws Invalid. */
async function readTrust({ root, atHand = [], policy = null, crls = [] }) {
  const roots = readPem(root);
  demand(roots.length === 1, "E-CERT-MALFORMED");
  const believed = policy && await readPolicy(policy);
  const trust = { root: roots[0], atHand: [], lists: [], crls: [], policy: believed };
  atHand.forEach(pem => addAtHand(trust, pem));
  await addLists(trust, crls);
  return trust;
}

/** More certificates at hand; a file of others, such as keys, is none of our business. */
function addAtHand(trust, pem) {
  try {
    for (const one of readPem(pem)) {
      const known = [trust.root, ...trust.atHand].some(other => sameBytes(other.der, one.der));
      if (!known) trust.atHand.push(one);
    }
    return true;
  } catch { return false; }
}

async function addLists(trust, crls) {
  trust.crls.push(...crls.map(readCrl));
  trust.lists = await believeCrls(trust.crls, [trust.root, ...trust.atHand]);
}

const isDemo = trust => trust.root.names.some(({ text }) => text.includes("DEMO"));

async function findKiosk(trust, fits) {
  for (const certificate of trust.atHand) if (await fits(certificate)) return certificate;
  throw new Invalid("E-CERT-MISSING");
}

const findByNoteKey = (trust, keyIds) =>
  findKiosk(trust, async one => one.key !== null && keyIds.includes(await noteKeyId(one.key)));

const issuersOf = (trust, kiosk) => trust.atHand.filter(other => other.subject === kiosk.issuer);

/** A signed statement, and where there is one, the proof that it is in its kiosk's log. Throws Invalid. */
async function proveStatement(envelope, proof, trust) {
  const { keyid } = readEnvelope(envelope);
  const kiosk = await findKiosk(trust, async one => await keyIdOf(one) === keyid);
  const said = proof ? await verifyLogged(envelope, proof, kiosk) : await verifyStatement(envelope, kiosk);
  const { stated, notice, kind, at } = said;
  const proved = { result: notice ? kind : stated.result, demo: stated.demo, at, store: stated.store,
    kiosk: stated.kiosk,
    device: notice ? null : stated.device, logged: Boolean(proof), index: said.proof?.index ?? null,
    leaf: said.leaf ?? "", stated };
  return judge(proved, kiosk, trust, said.proof?.checkpoint);
}

/** A receipt's text: what was stated, and that it is in the kiosk's log. Throws Invalid. */
async function proveReceipt(text, trust) {
  const read = readReceipt(text), kiosk = await findByNoteKey(trust, [read.logKeyId]);
  const witnesses = [...trust.policy?.witnesses.values() ?? []];
  const { stated, index, leaf, checkpoint } = await verifyReceipt(read, kiosk, witnesses);
  const { result, demo, at, store, kiosk: number } = stated;
  const proved = { result, demo, at, store, kiosk: number, device: null, logged: true, index, leaf, stated };
  return judge(proved, kiosk, trust, checkpoint);
}

/** A log's newest state, signed by a kiosk under the root. Throws Invalid. */
async function proveCheckpoint(bytes, trust) {
  const note = readOr("E-NOTE-MALFORMED", () => fromUtf8(bytes)), { signatures } = readNote(note);
  const kiosk = await findByNoteKey(trust, signatures.map(({ keyId }) => keyId));
  await checkChain(kiosk, issuersOf(trust, kiosk), trust.root, kiosk.from);
  const { store, kiosk: number, dns } = kioskName(kiosk);
  const { size, root } = await verifyCheckpoint(note, dns, kiosk.key);
  const seen = await witnessed(note, kiosk, trust);
  return { checkpoint: { size, root, dns }, demo: isDemo(trust), store, kiosk: number, confirmed: seen };
}

/** By when enough witnesses had seen this checkpoint, in milliseconds since 1970, or null. Throws Invalid. */
async function witnessed(note, kiosk, trust) {
  if (!trust.policy) return null;
  const { logs } = trust.policy;
  const listed = logs.length === 0 || logs.includes(await verifierKey(kioskName(kiosk).dns, kiosk.key));
  demand(listed, "E-POLICY-LOG");
  if (!await hasEd25519()) return null;  // the page says so
  const seconds = await seenAt(trust.policy, note);
  return seconds === null ? null : seconds * 1000;
}

/** What was proved, with the time others confirm. Throws Invalid unless `kiosk` may have signed it then. */
async function judge(proved, kiosk, trust, checkpoint) {
  if (!(proved.at >= EARLIEST && proved.at <= LATEST)) throw new Error("no such time");
  const confirmed = checkpoint ? await witnessed(checkpoint, kiosk, trust) : null;
  const issuers = issuersOf(trust, kiosk);
  await checkChain(kiosk, issuers, trust.root, proved.at);
  const signers = [];
  for (const issuer of issuers) if (await wasSignedBy(kiosk, issuer)) signers.push(issuer);
  await checkRevoked(trust.lists, [kiosk, ...signers], confirmed);
  demand(proved.demo === isDemo(trust), "E-STATEMENT-DEMO");
  return { ...proved, confirmed };
}

/** Codes of what is worth knowing and no fault. */
function remarksOf({ checkpoint, at, confirmed }) {
  if (checkpoint) return [];
  if (confirmed === null) return ["W-TIME-UNCONFIRMED"];
  return at > confirmed + CLOCKS ? ["W-TIME-CLOCK"] : [];
}
