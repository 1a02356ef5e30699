"use strict";
/* X.509 certificates (RFC 5280) as far as kiosks' use them. */

const OID = { KEY_USAGE: "551d0f", ALT_NAME: "551d11", BASIC: "551d13", CRL_NUMBER: "551d14", REASON: "551d15",
  INVALIDITY: "551d18", CONSTRAINTS: "551d1e", CRL_POINTS: "551d1f", AUTHORITY_KEY: "551d23", PURPOSES: "551d25",
  SUBJECT_KEY: "551d0e", INFORMATION: "2b06010505070101", OCSP: "2b06010505073001",
  DOCUMENT_SIGNING: "2b06010505070324", EMAIL: "2b06010505070304", COMMON_NAME: "550403" };
const USAGE = { SIGNATURE: 0, COMMITMENT: 1, CERTIFICATES: 5, LISTS: 6 };
const SIGNATURE_HASHES = { "2a8648ce3d040302": "SHA-256", "2a8648ce3d040303": "SHA-384", "2a8648ce3d040304": "SHA-512" };
const MAX_CHAIN = 16 * 1024;

/** The certificates of a PEM file, whatever they are worth. Throws Invalid E-CERT-MALFORMED. */
function readPem(bytes) {
  return readOr("E-CERT-MALFORMED", () => {
    if (bytes.length > MAX_CHAIN) throw new Error("a chain is short");
    const blocks = [...fromUtf8(bytes).matchAll(/-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)];
    if (blocks.length === 0) throw new Error("none");
    return blocks.map(([, body]) => readCertificate(fromBase64(body.replace(/\s/g, ""))));
  });
}

/** Throws if `der` is not one certificate, version 3, in strict DER. */
function readCertificate(der) {
  const reader = derSequence(der), tbs = reader.next(DER.SEQUENCE), algorithm = reader.next(DER.SEQUENCE);
  const signature = derBytesOfBits(reader.next(DER.BITS)), fields = new DerReader(tbs.content);
  reader.end();
  const version = fields.inside(derContext(0));
  if (derNumber(version.next(DER.INTEGER)) !== 2n) throw new Error("another version");
  version.end();
  const serial = toHex(derInteger(fields.next(DER.INTEGER)));
  const sameAlgorithm = sameBytes(fields.next(DER.SEQUENCE).whole, algorithm.whole);
  const issuer = fields.next(DER.SEQUENCE).whole, validity = fields.inside(DER.SEQUENCE);
  const from = derTime(validity.next()), until = derTime(validity.next());
  validity.end();
  const subject = fields.next(DER.SEQUENCE).whole, spki = fields.next(DER.SEQUENCE).whole;
  const extensions = fields.has(derContext(3)) ? readExtensions(fields.next().content) : new Map();
  fields.end();
  if (!sameAlgorithm) throw new Error("two signature algorithms");
  return { der, tbs: tbs.whole, hash: signatureHash(algorithm.content), signature, serial, issuer: toHex(issuer),
    subject: toHex(subject), names: readNames(subject), from, until, key: readPublicKey(spki), extensions };
}

/** The hash of an ECDSA signature algorithm; undefined for other algorithms. */
function signatureHash(algorithm) {
  const reader = new DerReader(algorithm), kind = toHex(reader.next(DER.OID).content);
  return reader.ended ? SIGNATURE_HASHES[kind] : undefined;
}

/** By type, what is critical and the value; null under "twice" if a type is there twice, which is not permitted. */
function readExtensions(content) {
  const extensions = new Map(), reader = derSequence(content);
  if (reader.ended) throw new Error("no extension");
  while (!reader.ended) {
    const one = reader.inside(DER.SEQUENCE), type = toHex(one.next(DER.OID).content);
    const critical = one.has(DER.BOOLEAN) && derBoolean(one.next());
    const value = one.next(DER.OCTETS).content;
    one.end();
    if (extensions.has(type)) extensions.set("twice", null);
    extensions.set(type, { critical, value });
  }
  return extensions;
}

/** The texts of a distinguished name, by type. */
function readNames(name) {
  return derSequence(name).rest(DER.SET).flatMap(set => new DerReader(set.content).rest(DER.SEQUENCE)).map(pair => {
    const reader = new DerReader(pair.content), type = toHex(reader.next(DER.OID).content);
    return { type, text: new TextDecoder().decode(reader.next().content) };
  });
}

const valueOf = (certificate, type) => certificate.extensions.get(type)?.value;

/** {ca, pathLength}, or undefined where the extension is missing. Throws if it is malformed. */
function basicConstraints(certificate) {
  const value = valueOf(certificate, OID.BASIC);
  if (!value) return undefined;
  const reader = derSequence(value), ca = reader.has(DER.BOOLEAN) && derBoolean(reader.next());
  const pathLength = reader.has(DER.INTEGER) ? derNumber(reader.next()) : undefined;
  reader.end();
  return { ca, pathLength };
}

/** Tells of each usage whether it is permitted. Throws if the extension is missing or malformed. */
const keyUsage = certificate => derNamedBits(derWhole(valueOf(certificate, OID.KEY_USAGE), DER.BITS));

/** The alternative names, each its tag and text. Throws if the extension is missing or malformed. */
function alternativeNames(certificate) {
  return derSequence(valueOf(certificate, OID.ALT_NAME)).rest().map(({ tag, content }) =>
    ({ tag, text: String.fromCharCode(...content) }));
}

/** Whether the key of `issuer` signed this certificate. */
async function wasSignedBy(certificate, issuer) {
  if (certificate.issuer !== issuer.subject || !issuer.key || !certificate.hash) return false;
  return ecdsaHolds(issuer.key, certificate.signature, certificate.tbs, certificate.hash);
}

const commonName = certificate =>
  certificate.names.find(({ type }) => type === OID.COMMON_NAME)?.text ?? "?";
