"use strict";
/* Reading age files: https://age-encryption.org/v1. An identity is its secret key, 32 bytes. */

class WrongPassphrase extends Error {}
class Damaged extends Error {}

const CHUNK = 65536, TAG = 16, MAX_HEADER = 4096, MAX_LOG_N = 20;
const HEADER = /^age-encryption\.org\/v1\n((?:-> [!-~ ]+\n(?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n)+)---(?= ([A-Za-z0-9+/]{43})\n)/;
const BECH32 = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
const NO_NONCE = new Uint8Array(12);

function fromBase64(text) {
  try { return Uint8Array.from(atob(text), character => character.charCodeAt(0)); } catch { throw new Damaged(); }
}

/** The stanzas of the header (type and arguments, then body), the text its MAC covers, and where it ends. */
function parseHeader(bytes) {
  const text = String.fromCharCode(...bytes.subarray(0, MAX_HEADER));
  const header = HEADER.exec(text);
  if (!header) throw new Damaged();
  const stanzas = header[1].split(/^-> /m).slice(1).map(stanza => {
    const [words, ...body] = stanza.split("\n");
    return { words: words.split(" "), body: fromBase64(body.join("")) };
  });
  return { stanzas, covered: header[0], mac: header[2], end: header[0].length + 45 };
}

function checkMac(header, fileKey) {
  const mac = hmac(hkdf(fileKey, new Uint8Array(), "header"), utf8(header.covered));
  if (btoa(String.fromCharCode(...mac)).slice(0, 43) !== header.mac) throw new Damaged();
}

/** The secret key in the text form of an identity: Bech32, whose checksum the encryption around it makes moot. */
function parseIdentity(text) {
  const letters = text.trim().split("AGE-SECRET-KEY-1")[1].slice(0, -6);
  const bits = Array.from(letters, letter => BECH32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from({ length: 32 }, (_, i) => parseInt(bits.slice(8 * i, 8 * i + 8), 2));
}

/** The identity in an age file with a scrypt recipient. Throws WrongPassphrase or Damaged. */
async function openIdentity(file, passphrase, onProgress) {
  const header = parseHeader(await bytesOf(file, 0, MAX_HEADER));
  const [type, salt, logN] = header.stanzas[0].words;
  if (type !== "scrypt" || !(Number(logN) <= MAX_LOG_N)) throw new Damaged();
  const fullSalt = concat(utf8("age-encryption.org/v1/scrypt"), fromBase64(salt));
  // a composed letter and its parts are the same key on a keyboard
  const key = await scrypt(utf8(passphrase.normalize("NFC")), fullSalt, Number(logN), onProgress);
  const fileKey = openSealed(key, NO_NONCE, header.stanzas[0].body);
  if (!fileKey) throw new WrongPassphrase();
  const parts = [];
  for await (const chunk of openPayload(file, header, fileKey)) parts.push(chunk);
  return parseIdentity(new TextDecoder().decode(concat(...parts)));
}

const BASE_POINT = Uint8Array.of(9, ...new Uint8Array(31));

/** The plain bytes of an age file in chunks; each is authentic when it comes. Throws Damaged. */
async function* openFile(file, identity) {
  const header = parseHeader(await bytesOf(file, 0, MAX_HEADER));
  const stanza = header.stanzas.find(({ words }) => words[0] === "X25519");
  if (!stanza) throw new Damaged();
  const share = fromBase64(stanza.words[1]), salt = concat(share, x25519(identity, BASE_POINT));
  const key = hkdf(x25519(identity, share), salt, "age-encryption.org/v1/X25519");
  const fileKey = openSealed(key, NO_NONCE, stanza.body);
  if (!fileKey) throw new Damaged();
  yield* openPayload(file, header, fileKey);
}

async function* openPayload(file, header, fileKey) {
  checkMac(header, fileKey);
  const start = header.end + 16, sealedChunk = CHUNK + TAG, piece = 16 * sealedChunk;
  const key = hkdf(fileKey, await bytesOf(file, header.end, start), "payload");
  const nonce = new Uint8Array(12), counter = new DataView(nonce.buffer);
  let number = 0;
  for (let at = start; at < file.size || number === 0; at += piece) {
    const sealed = await bytesOf(file, at, at + piece);
    for (let from = 0; from < sealed.length || number === 0; from += sealedChunk) {
      const last = at + from + sealedChunk >= file.size;
      counter.setUint32(7, number);
      nonce[11] = last ? 1 : 0;
      const chunk = openSealed(key, nonce, sealed.subarray(from, from + sealedChunk));
      // an empty last chunk is how a longer file would be cut short
      if (!chunk || (last && chunk.length === 0 && number > 0)) throw new Damaged();
      number++;
      yield chunk;
    }
  }
}

async function bytesOf(file, from, to) {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
