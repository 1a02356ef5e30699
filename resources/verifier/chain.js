"use strict";
/* Who is a kiosk: the chain from its certificate to the root, and the profile of that certificate (RFC 5280,
   with the document-signing purpose of RFC 9336). Revocation is for crl.js. */

const MAX_INTERMEDIATES = 4, MAX_DEPTH = 2, MAX_LEAF_LIFE = 90 * 24 * 3600 * 1000;
const UNDERSTOOD = new Set([OID.BASIC, OID.KEY_USAGE, OID.ALT_NAME, OID.PURPOSES, OID.CONSTRAINTS]);
const DNS_NAME = derImplicit(2), URI = derImplicit(6);
const URN = /^urn:counterseal:store:([A-Za-z0-9-]{1,20}):kiosk:([A-Za-z0-9-]{1,20})$/;

/** Throws Invalid unless `leaf` is a kiosk's certificate that leads to `root` at the time `at`. */
async function checkChain(leaf, intermediates, root, at) {
  const known = [root, ...intermediates.slice(0, MAX_INTERMEDIATES)];
  demand(isSound(leaf, at) && await leads(leaf, [], known, root, at), "E-SIG-CHAIN");
  checkProfile(leaf);
}

/** Whether `certificate`, below which are those in `below`, is the root or issued by one that leads there. */
async function leads(certificate, below, known, root, at) {
  if (!satisfiesNames(certificate, below)) return false;
  if (sameBytes(certificate.der, root.der)) return true;
  if (below.length > MAX_DEPTH) return false;
  for (const issuer of known) {
    if (mayIssue(issuer, below.length, at) && await wasSignedBy(certificate, issuer)
      && await leads(issuer, [...below, certificate], known, root, at)) return true;
  }
  return false;
}

function isSound(certificate, at) {
  const { extensions, serial, from, until } = certificate;
  const understood = [...extensions].every(([type, { critical }]) => !critical || UNDERSTOOD.has(type));
  return understood && serial.length <= 42 && serial < "8" && from <= at && at <= until;
}

/** Whether this is an authority that may stand above `depth` others. */
function mayIssue(issuer, depth, at) {
  try {
    const { ca, pathLength } = basicConstraints(issuer), permits = keyUsage(issuer);
    const critical = [OID.BASIC, OID.KEY_USAGE].every(type => issuer.extensions.get(type).critical);
    const deepEnough = pathLength === undefined || pathLength >= BigInt(depth);
    return isSound(issuer, at) && critical && ca && deepEnough && permits(USAGE.CERTIFICATES);
  } catch { return false; }
}

/** Whether all below keep to the names that `issuer` may give. Only constraints on DNS names are
    understood. */
function satisfiesNames(issuer, below) {
  const value = valueOf(issuer, OID.CONSTRAINTS);
  if (!value || below.length === 0) return true;
  try {
    const [permitted, excluded] = readConstraints(value);
    if ([...permitted ?? [], ...excluded ?? []].some(({ tag }) => tag !== DNS_NAME)) return false;
    return below.every(certificate => !valueOf(certificate, OID.ALT_NAME) || alternativeNames(certificate)
      .filter(({ tag }) => tag === DNS_NAME).every(({ text }) =>
        (!permitted || permitted.some(domain => isWithin(text, domain.text)))
        && !excluded?.some(domain => isWithin(text, domain.text))));
  } catch { return false; }
}

function isWithin(name, domain) {
  const [low, limit] = [name.toLowerCase(), domain.toLowerCase()];
  return low === limit || low.endsWith(`.${limit}`);
}

/** Throws Invalid E-CERT-PROFILE unless the certificate has the shape of a kiosk's. */
function checkProfile(leaf) {
  readOr("E-CERT-PROFILE", () => {
    const permits = keyUsage(leaf), { ca } = basicConstraints(leaf);
    const purposes = derSequence(valueOf(leaf, OID.PURPOSES)).rest(DER.OID).map(derOid);
    const wanted = [OID.DOCUMENT_SIGNING, OID.EMAIL];
    for (const type of [OID.CRL_POINTS, OID.AUTHORITY_KEY]) derSequence(valueOf(leaf, type));
    derWhole(valueOf(leaf, OID.SUBJECT_KEY), DER.OCTETS);
    const fits = leaf.key?.curve.name === "P-256" && !ca
      && permits(USAGE.SIGNATURE) && permits(USAGE.COMMITMENT)
      && !permits(USAGE.CERTIFICATES) && !permits(USAGE.LISTS)
      && wanted.every(purpose => purposes.includes(purpose))
      && purposes.every(purpose => wanted.includes(purpose))
      && !namesOcsp(leaf) && leaf.until - leaf.from <= MAX_LEAF_LIFE;
    demand(fits, "E-CERT-PROFILE");
  });
}

/** A responder that is down turns other tools' "trusted" into "unknown", so a kiosk certificate names
    none. */
function namesOcsp(leaf) {
  const value = valueOf(leaf, OID.INFORMATION);
  return value !== undefined && readInformation(value).includes(OID.OCSP);
}

/** Whom a kiosk certificate speaks for: {store, kiosk, dns}; `dns` is also the origin of its log. */
function kioskName(leaf) {
  return readOr("E-CERT-PROFILE", () => {
    const names = alternativeNames(leaf), textOf = kind => names.find(({ tag }) => tag === kind)?.text;
    const urn = URN.exec(textOf(URI)), dns = textOf(DNS_NAME);
    demand(names.length === 2 && urn && dns, "E-CERT-PROFILE");
    return { store: urn[1], kiosk: urn[2], dns };
  });
}
