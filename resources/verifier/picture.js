"use strict";
/* A receipt's text from a picture of its QR code: the kiosk's own image, a scan or a photograph. */

const MAX_PIXELS = 60_000_000, FIRST_SIDE = 1600, MOST_READ = 12_000_000, SMALL = 1_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], JPEG = [0xff, 0xd8];

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? byte >>> 1 ^ 0xedb88320 : byte >>> 1;
  return byte;
});
const crc32 = bytes =>
  (bytes.reduce((crc, byte) => CRC_TABLE[(crc ^ byte) & 0xff] ^ crc >>> 8, -1) ^ -1) >>> 0;

/** The text of the one receipt in the picture. Throws Invalid E-IMAGE-MALFORMED or E-IMAGE-QR. */
async function readReceiptPicture(bytes) {
  const picture = await openPicture(bytes);
  try {
    const texts = await findReceipts(picture);
    demand(texts.length === 1, "E-IMAGE-QR");
    return texts[0];
  } finally { picture.close(); }
}

async function openPicture(bytes) {
  const [width, height, type] = readOr("E-IMAGE-MALFORMED", () => measurePicture(bytes));
  demand(width * height > 0 && width * height <= MAX_PIXELS, "E-IMAGE-MALFORMED");
  try { return await createImageBitmap(new Blob([bytes], { type })); }
  catch { throw new Invalid("E-IMAGE-MALFORMED"); }
}

/** Width, height and type from the picture's own words, before anything is unpacked. Throws for what is
    damaged. */
function measurePicture(bytes) {
  if (sameBytes(bytes.subarray(0, PNG.length), PNG)) return measurePng(bytes);
  if (sameBytes(bytes.subarray(0, JPEG.length), JPEG)) return measureJpeg(bytes);
  throw new Error("neither PNG nor JPEG");
}

/** Every chunk whole, its checksum right, and nothing behind the last (PNG, third edition, 5.3). */
function measurePng(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = PNG.length; ;) {
    const end = at + 12 + view.getUint32(at), name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const whole = end <= bytes.length && crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4);
    if (!whole) throw new Error("damaged");
    at = end;
    if (name !== "IEND") continue;
    if (at !== bytes.length) throw new Error("something follows");
    return [view.getUint32(16), view.getUint32(20), "image/png"];
  }
}

/** The frame's size, if the picture goes on to its end (ITU-T T.81, Annex B). */
function measureJpeg(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 2, size = null; ;) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) throw new Error("no marker");
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) size = [view.getUint16(at + 7), view.getUint16(at + 5)];
    if (marker === 0xffda) {
      const ended = bytes.some((byte, i) => i > at && byte === 0xff && bytes[i + 1] === 0xd9);
      if (!size || !ended) throw new Error("cut off");
      return [...size, "image/jpeg"];
    }
    at += 2 + view.getUint16(at + 2);
  }
}

/** The texts of all receipts in a picture (or in what a camera shows): first small, which is quick, then in
    full. */
async function findReceipts(picture) {
  const { width, height } = picture, pixels = width * height;
  const first = Math.min(1, FIRST_SIDE / Math.max(width, height));
  const full = Math.min(1, Math.sqrt(MOST_READ / pixels));
  const readers = [
    () => readQrCodes(grayOf(picture, first)),
    () => pixels <= SMALL ? readQrCodes(grayOf(picture, 1).doubled()) : [],
    () => full > first ? readQrCodes(grayOf(picture, full)) : [],
    () => askBrowser(picture),
  ];
  for (const read of readers) {
    const receipts = [...new Set(await read())].filter(text => text.startsWith(RECEIPT_PREFIX));
    if (receipts.length > 0) return receipts;
    await new Promise(resolve => { setTimeout(resolve); });  // lets the page show that it is busy
  }
  return [];
}

function grayOf(picture, scale) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return Gray.fromRgba(canvas.width, canvas.height, data);
}

/** A browser on a telephone may have a reader of its own, which has seen more photographs than ours. */
async function askBrowser(picture) {
  if (!("BarcodeDetector" in window)) return [];
  try {
    const found = await new BarcodeDetector({ formats: ["qr_code"] }).detect(picture);
    return found.map(({ rawValue }) => rawValue);
  } catch { return []; }
}
