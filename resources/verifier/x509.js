"use strict";
/* X.509 certificates (RFC 5280) as far as kiosks' use them. */

const OID = { KEY_USAGE: "551d0f", ALT_NAME: "551d11", BASIC: "551d13", CRL_NUMBER: "551d14",
  REASON: "551d15", INVALIDITY: "551d18", CONSTRAINTS: "551d1e", CRL_POINTS: "551d1f",
  AUTHORITY_KEY: "551d23", PURPOSES: "551d25",
  SUBJECT_KEY: "551d0e", INFORMATION: "2b06010505070101", OCSP: "2b06010505073001",
  DOCUMENT_SIGNING: "2b06010505070324", EMAIL: "2b06010505070304", COMMON_NAME: "550403" };
const USAGE = { SIGNATURE: 0, COMMITMENT: 1, CERTIFICATES: 5, LISTS: 6 };
const SIGNATURE_HASHES = { "2a8648ce3d040302": "SHA-256", "2a8648ce3d040303": "SHA-384",
  "2a8648ce3d040304": "SHA-512" };
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
const MAX_CHAIN = 16 * 1024;
const UTF8_STRING = 0x0c, NAME_TEXTS = [UTF8_STRING, 0x12, 0x13, 0x14, 0x16, 0x1c, 0x1e];
const ASCII_NAMES = [1, 2, 6].map(derImplicit);
const GENERAL_NAMES = [...ASCII_NAMES, ...[7, 8].map(derImplicit), ...[0, 4].map(derContext)];

/** The certificates of a PEM file, whatever they are worth. Throws Invalid E-CERT-MALFORMED. */
function readPem(bytes) {
  return readOr("E-CERT-MALFORMED", () => {
    if (bytes.length > MAX_CHAIN) throw new Error("a chain is short");
    const blocks = [...fromUtf8(bytes).matchAll(PEM_BLOCK)];
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
  readNames(issuer);
  checkExtensions(extensions);
  return { der, tbs: tbs.whole, hash: signatureHash(algorithm.content), signature, serial,
    issuer: toHex(issuer), subject: toHex(subject), names: readNames(subject), from, until,
    key: readPublicKey(spki), extensions };
}

/** The hash of an ECDSA signature algorithm; undefined for other algorithms. */
function signatureHash(algorithm) {
  const reader = new DerReader(algorithm), kind = toHex(reader.next(DER.OID).content);
  return reader.ended ? SIGNATURE_HASHES[kind] : undefined;
}

/** By type, whether it is critical, and the value. Throws if a type is there twice. */
function readExtensions(content) {
  const extensions = new Map(), reader = derSequence(content);
  if (reader.ended) throw new Error("no extension");
  while (!reader.ended) {
    const one = reader.inside(DER.SEQUENCE), type = derOid(one.next(DER.OID));
    const critical = one.has(DER.BOOLEAN) && derBoolean(one.next());
    const value = one.next(DER.OCTETS).content;
    one.end();
    if (extensions.has(type)) throw new Error("twice");
    extensions.set(type, { critical, value });
  }
  return extensions;
}

/** The texts of a distinguished name, by type. */
function readNames(name) {
  const pairs = derSequence(name).rest(DER.SET).flatMap(set => new DerReader(set.content).rest(DER.SEQUENCE));
  return pairs.map(pair => {
    const reader = new DerReader(pair.content), type = derOid(reader.next(DER.OID)), value = reader.next();
    reader.end();
    if (!NAME_TEXTS.includes(value.tag) || value.content.length === 0) throw new Error("no name");
    return { type, text: value.tag === UTF8_STRING ? fromUtf8(value.content) : toText(value.content) };
  });
}

const toText = bytes => String.fromCharCode(...bytes);

/** One of the names of RFC 5280, 4.2.1.6, in the forms that are in use. */
function readGeneralName({ tag, content }) {
  const text = toText(content);
  const isAscii = !/[^\0-\x7f]/.test(text);
  if (!GENERAL_NAMES.includes(tag) || (ASCII_NAMES.includes(tag) && !isAscii)) throw new Error("no name");
  if (tag === derContext(4)) readNames(derWhole(content, DER.SEQUENCE).whole);
  return { tag, text };
}

/** Throws if an extension that is understood cannot be read, whether it will be asked for or not. */
function checkExtensions(extensions) {
  const readers = {
    [OID.BASIC]: readBasicConstraints,
    [OID.KEY_USAGE]: value => derNamedBits(derWhole(value, DER.BITS)),
    [OID.ALT_NAME]: value => derSequence(value).rest().map(readGeneralName),
    [OID.PURPOSES]: value => derSequence(value).rest(DER.OID).map(derOid),
    [OID.SUBJECT_KEY]: value => derWhole(value, DER.OCTETS),
    [OID.AUTHORITY_KEY]: readAuthorityKey,
    [OID.INFORMATION]: readInformation,
    [OID.CRL_POINTS]: value => derSequence(value).rest(DER.SEQUENCE).map(readPoint),
    [OID.CONSTRAINTS]: readConstraints,
  };
  for (const [type, { value }] of extensions) readers[type]?.(value);
}

function readAuthorityKey(value) {
  const reader = derSequence(value);
  for (const tag of [derImplicit(0), derContext(1), derImplicit(2)]) if (reader.has(tag)) reader.next();
  reader.end();
}

/** Of each place where information is to be had: of which kind it is. */
function readInformation(value) {
  return derSequence(value).rest(DER.SEQUENCE).map(({ content }) => {
    const reader = new DerReader(content), kind = derOid(reader.next(DER.OID));
    readGeneralName(reader.next());
    reader.end();
    return kind;
  });
}

function readPoint({ content }) {
  const reader = new DerReader(content);
  if (reader.has(derContext(0))) {
    const name = new DerReader(reader.next().content);
    new DerReader(name.next(derContext(0)).content).rest().map(readGeneralName);
    name.end();
  }
  if (reader.has(derImplicit(1))) derNamedBits(reader.next());
  if (reader.has(derContext(2))) new DerReader(reader.next().content).rest().map(readGeneralName);
  reader.end();
}

/** The permitted and the excluded names, each a list, or null where there is none. */
function readConstraints(value) {
  const reader = derSequence(value);
  const lists = [derContext(0), derContext(1)].map(tag => reader.has(tag)
    ? new DerReader(reader.next().content).rest(DER.SEQUENCE).map(({ content }) => {
      const subtree = new DerReader(content), name = readGeneralName(subtree.next());
      subtree.end();
      return name;
    }) : null);
  reader.end();
  return lists;
}

const valueOf = (certificate, type) => certificate.extensions.get(type)?.value;

/** {ca, pathLength}. Throws if the extension is missing or malformed. */
const basicConstraints = certificate => readBasicConstraints(valueOf(certificate, OID.BASIC));

function readBasicConstraints(value) {
  const reader = derSequence(value), ca = reader.has(DER.BOOLEAN) && derBoolean(reader.next());
  const pathLength = reader.has(DER.INTEGER) ? derNumber(reader.next()) : undefined;
  reader.end();
  return { ca, pathLength };
}

/** Tells of each usage whether it is permitted. Throws if the extension is missing or malformed. */
const keyUsage = certificate => derNamedBits(derWhole(valueOf(certificate, OID.KEY_USAGE), DER.BITS));

/** The alternative names, each its tag and text. Throws if the extension is missing or malformed. */
const alternativeNames = certificate => derSequence(valueOf(certificate, OID.ALT_NAME)).rest()
  .map(readGeneralName);

/** Whether the key of `issuer` signed this certificate. */
async function wasSignedBy(certificate, issuer) {
  if (certificate.issuer !== issuer.subject || !issuer.key || !certificate.hash) return false;
  return ecdsaHolds(issuer.key, certificate.signature, certificate.tbs, certificate.hash);
}

const commonName = certificate =>
  certificate.names.find(({ type }) => type === OID.COMMON_NAME)?.text ?? "?";
