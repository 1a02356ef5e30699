"use strict";
/* Signed statements: DSSE envelopes (https://github.com/secure-systems-lab/dsse) around in-toto Statements,
   both in their one permitted form. Records tell of a trade-in, notices of the log and the kiosk. */

const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const MAX_PAYLOAD = 64 * 1024, MAX_ENVELOPE = Math.floor(MAX_PAYLOAD * 4 / 3) + 1024;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Parses without verifying: {payload, keyid, sig}. Throws Invalid E-DSSE-MALFORMED. */
function readEnvelope(bytes) {
  return readOr("E-DSSE-MALFORMED", () => {
    demand(bytes.length <= MAX_ENVELOPE, "E-DSSE-MALFORMED");
    const text = fromUtf8(bytes), { payload, signatures: [{ keyid, sig }] } = JSON.parse(text);
    const read = { payload: fromBase64(payload), keyid, sig: fromBase64(sig) };
    const written = `{"payloadType":"${PAYLOAD_TYPE}","payload":"${payload}","signatures":[{"keyid":`
      + `${writePlain("text", keyid)},"sig":"${sig}"}]}`;
    demand(read.payload.length <= MAX_PAYLOAD && written === text, "E-DSSE-MALFORMED");
    return read;
  });
}

const keyIdOf = async certificate => toHex(await sha256(certificate.der));

/** What `kiosk` signed about itself: {kind, stated}, and whether it is a notice. The chain is the caller's to
    check. */
async function verifyStatement(envelope, kiosk) {
  const { payload, keyid, sig } = readEnvelope(envelope);
  demand(kiosk.key, "E-CERT-PROFILE");
  demand(keyid === await keyIdOf(kiosk), "E-DSSE-KEYID");
  const preAuthentication = concat(utf8(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `),
    payload);
  demand(await ecdsaHolds(kiosk.key, sig, preAuthentication), "E-DSSE-SIGNATURE");
  const read = await readStatement(payload), name = kioskName(kiosk);
  demand(read.stated.store === name.store && read.stated.kiosk === name.kiosk, "E-STATEMENT-KIOSK");
  return read;
}

/** Throws Invalid E-STATEMENT-MALFORMED for anything but the one permitted form of a statement of ours. */
async function readStatement(payload) {
  try {
    const text = fromUtf8(payload), statement = readJson(text);
    const notice = statement.predicateType === FACTS.noticeType;
    const written = writeJson(notice ? FACTS.noticeForm : FACTS.recordForm, statement).normalize("NFC");
    demand(written === text && statement._type === FACTS.statementType, "E-STATEMENT-MALFORMED");
    demand(notice || statement.predicateType === FACTS.recordType, "E-STATEMENT-MALFORMED");
    const stated = statement.predicate, at = notice ? stated.at : stated.ended;
    if (notice) await checkSubject(statement);
    return { notice, stated, kind: notice ? stated.about.kind : stated.kind, at: readTime(at) };
  } catch { throw new Invalid("E-STATEMENT-MALFORMED"); }
}

/** UTC in the one form that kiosks write, in milliseconds since 1970; throws otherwise. */
function readTime(text) {
  const at = TIME.test(text) ? Date.parse(text) : NaN;
  if (!(at >= EARLIEST) || new Date(at).toISOString() !== text.replace("Z",
    ".000Z")) throw new Error("no such time");
  return at;
}

/** The subject of a notice follows from what it is about. */
async function checkSubject({ subject, predicate: { about, not_before_checkpoint: before } }) {
  const [{ name, digest }] = subject;
  const hashed = async encoded => toHex(await sha256(fromBase64(encoded)));
  const [kind, hash] = {
    validation: () => ["log-entry", about.of],
    void: () => ["log-entry", about.of],
    correction: () => ["log-entry", about.of],
    enrol: () => ["certificate", hashed(about.certificates[0] ?? "")],
    rotate: () => ["certificate", hashed(about.certificates[0] ?? "")],
    heartbeat: () => ["log-root", hashed(before.root)],
    revocation: () => ["revocation-list", about.crl_sha256],
  }[about.kind]();
  demand(name === kind && digest.sha256 === await hash, "E-STATEMENT-MALFORMED");
}
