"use strict";
/* A ZIP archive written as it goes: files as they are, UTF-8 names, true times, ZIP64 only where it is needed, so
   that every system's own tools unpack it. Layout: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 to 4.5; the field for
   times is Info-ZIP's "UT". */

const FOUR_GIB = 0xffffffff;

/** Little-endian numbers: pairs of a width in bytes and a value. */
function pack(...fields) {
  return concat(...fields.map(([width, value]) => {
    const number = new DataView(new ArrayBuffer(8));
    number.setBigInt64(0, BigInt(value), true);
    return new Uint8Array(number.buffer, 0, width);
  }));
}

const capped = value => Math.min(value, FOUR_GIB);

/** MS-DOS time and date in local time, which begin in 1980. */
function dosTime(seconds) {
  const when = new Date(Math.min(Math.max(seconds ?? 0, 315619200), 4354732800) * 1000);
  const time = when.getHours() << 11 | when.getMinutes() << 5 | when.getSeconds() >> 1;
  return time | ((when.getFullYear() - 1980) << 9 | when.getMonth() + 1 << 5 | when.getDate()) << 16;
}

function unixTime(seconds) {
  const known = seconds !== null && Math.abs(seconds) < 2 ** 31;
  return known ? pack([2, 0x5455], [2, 5], [1, 1], [4, seconds]) : new Uint8Array();
}

class ZipWriter {
  /** `write` takes bytes and may return a promise. */
  constructor(write) { this.output = write; this.at = 0; this.directory = []; }

  async write(bytes) { this.at += bytes.length; await this.output(bytes); }

  /** Begin a file; its content follows with `write`. Returns its record in the directory, for `keep`. */
  async begin({ save_as, size, crc32, modified }) {
    const name = utf8(save_as), times = unixTime(modified), large = size >= FOUR_GIB, at = this.at;
    const common = [
      [2, large ? 45 : 20], [2, 0x800], [2, 0], [4, dosTime(modified)], [4, crc32], [4, capped(size)], [4, capped(size)]];
    const sizes = large ? pack([2, 1], [2, 16], [8, size], [8, size]) : new Uint8Array();
    await this.write(concat(
      pack([4, 0x04034b50], ...common, [2, name.length], [2, sizes.length + times.length]), name, sizes, times));
    const far = [...(large ? [[8, size], [8, size]] : []), ...(at >= FOUR_GIB ? [[8, at]] : [])];
    const extra = concat(far.length ? pack([2, 1], [2, 8 * far.length], ...far) : [], times);
    return concat(
      pack([4, 0x02014b50], [2, 45], ...common, [2, name.length], [2, extra.length]),
      pack([2, 0], [2, 0], [2, 0], [4, 0], [4, capped(at)]), name, extra);
  }

  /** The file is whole. One that is not kept is in no directory, and no tool unpacks it. */
  keep(record) { this.directory.push(record); }

  async finish() {
    const start = this.at, count = this.directory.length;
    for (const record of this.directory) await this.write(record);
    const size = this.at - start, end = this.at;
    if (count >= 0xffff || end >= FOUR_GIB) {
      await this.write(pack(
        [4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, start]));
      await this.write(pack([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
    }
    const few = Math.min(count, 0xffff);
    await this.write(pack(
      [4, 0x06054b50], [2, 0], [2, 0], [2, few], [2, few], [4, capped(size)], [4, capped(start)], [2, 0]));
  }
}
