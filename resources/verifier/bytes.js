"use strict";
/* Bytes and their spellings, each in one permitted form; and how evidence fails. */

/** Something offered as evidence is not what it claims to be. `code` is stable: see the words. */
class Invalid extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** Throws Invalid with this code unless `fits`. */
function demand(fits, code) {
  if (!fits) throw new Invalid(code);
}

/** What `read` returns; whatever it stumbles over becomes Invalid with this code. */
function readOr(code, read) {
  try { return read(); }
  catch (fault) { throw fault instanceof Invalid ? fault : new Invalid(code); }
}

const utf8 = text => new TextEncoder().encode(text);
const fromUtf8 = bytes => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
const toHex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
const fromHex = text => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));
const sameBytes = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}

function toBase64(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Base64 in the one spelling that an encoder writes; throws otherwise. */
function fromBase64(text) {
  const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
  if (toBase64(bytes) !== text) throw new Error("another spelling");
  return bytes;
}

/** A whole number in decimal, as it is written without need; throws otherwise. */
function fromDecimal(text, most = 20) {
  if (text.length > most || !/^(0|-?[1-9][0-9]*)$/.test(text)) throw new Error("no number");
  return BigInt(text);
}

/** Big-endian, `size` bytes long. */
function toBigEndian(number, size) {
  const bytes = new Uint8Array(size);
  for (let i = size - 1; i >= 0; i--, number /= 256n) bytes[i] = Number(number % 256n);
  return bytes;
}

const fromBigEndian = bytes => bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
