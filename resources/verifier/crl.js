"use strict";
/* Lists of revoked certificates (CRL, RFC 5280, 5), and what they leave standing: what a stolen key signed
   counts only if somebody else saw it before the key stopped being the kiosk's alone. */

const MAX_CRL = 4 * 1024 * 1024, MAX_REVOKED = 65536;
const NEVER = -Infinity;  // comes before every time there is
const REASONS = { KEY_COMPROMISE: 1n, CA_COMPROMISE: 2n, HOLD: 6n, REMOVE: 8n };

/** A complete list in DER, not yet believed. Throws Invalid E-CRL-MALFORMED. */
function readCrl(bytes) {
  return readOr("E-CRL-MALFORMED", () => {
    if (bytes.length > MAX_CRL) throw new Error("too large");
    const reader = derSequence(bytes), tbs = reader.next(DER.SEQUENCE), algorithm = reader.next(DER.SEQUENCE);
    const signature = derBytesOfBits(reader.next(DER.BITS)), fields = new DerReader(tbs.content);
    reader.end();
    if (derNumber(fields.next(DER.INTEGER)) !== 1n) throw new Error("another version");
    if (!sameBytes(fields.next(DER.SEQUENCE).whole, algorithm.whole)) throw new Error("two algorithms");
    const issuer = toHex(fields.next(DER.SEQUENCE).whole), updated = derTime(fields.next());
    derTime(fields.next());
    const listed = fields.has(DER.SEQUENCE) ? new DerReader(fields.next().content).rest(DER.SEQUENCE) : [];
    const entries = listed.map(readEntry);
    const extensions = readExtensions(fields.next(derContext(0)).content);
    fields.end();
    const complete = extensions.size === 2 && extensions.has(OID.AUTHORITY_KEY);
    const revoked = new Map(entries);
    const counted = entries.length <= MAX_REVOKED && revoked.size === entries.length;
    if (!complete || !counted) throw new Error("more or less than a complete list has");
    const number = derNumber(derWhole(extensions.get(OID.CRL_NUMBER).value, DER.INTEGER));
    return { tbs: tbs.whole, hash: signatureHash(algorithm.content), signature, issuer, updated, number,
      revoked };
  });
}

/** One entry: the serial, and from when on nothing holds that the certificate's key signed. */
function readEntry({ content }) {
  const reader = new DerReader(content), serial = toHex(derInteger(reader.next(DER.INTEGER)));
  const date = derTime(reader.next());
  const extensions = reader.ended ? new Map() : readExtensions(reader.next(DER.SEQUENCE).whole);
  reader.end();
  const known = [...extensions.keys()].every(type => type === OID.REASON || type === OID.INVALIDITY);
  if (!known) throw new Error("an entry that says something else");
  const given = extensions.get(OID.REASON);
  const reason = given ? derNumber(derWhole(given.value, DER.ENUMERATED)) : 0n;
  if (reason === REASONS.HOLD || reason === REASONS.REMOVE || reason > 10n) throw new Error("not for good");
  const stolen = reason === REASONS.KEY_COMPROMISE || reason === REASONS.CA_COMPROMISE;
  const invalid = extensions.get(OID.INVALIDITY);
  return [serial, invalid ? derTime(derWhole(invalid.value, DER.TIME)) : stolen ? NEVER : date];
}

/** The lists, oldest first, each with its issuer. Throws Invalid E-CRL-ISSUER or E-CRL-SIGNATURE. */
async function believeCrls(crls, issuers) {
  const sorted = [...crls].sort((a, b) => Number(a.number - b.number) || a.updated - b.updated);
  const believed = [];
  for (const crl of sorted) {
    const named = issuers.filter(one => one.subject === crl.issuer && signsLists(one));
    demand(named.length > 0, "E-CRL-ISSUER");
    const holds = one => crl.hash && one.key && ecdsaHolds(one.key, crl.signature, crl.tbs, crl.hash);
    const signed = await Promise.all(named.map(holds));
    demand(signed.some(Boolean), "E-CRL-SIGNATURE");
    believed.push({ crl, issuer: named[signed.indexOf(true)] });
  }
  return believed;
}

function signsLists(issuer) {
  try { return keyUsage(issuer)(USAGE.LISTS); } catch { return false; }
}

/** Throws Invalid E-CERT-REVOKED for a certificate that was revoked before the signature was seen
    (milliseconds since 1970; null if nobody but the kiosk saw it). A newer list that does not name a
    certificate takes nothing back. */
async function checkRevoked(lists, chain, confirmed) {
  for (const certificate of chain) {
    for (const { crl, issuer } of [...lists].reverse()) {
      if (!crl.revoked.has(certificate.serial) || !await wasSignedBy(certificate, issuer)) continue;
      const limit = crl.revoked.get(certificate.serial);
      demand(confirmed !== null && confirmed < limit, "E-CERT-REVOKED");
      break;
    }
  }
}
