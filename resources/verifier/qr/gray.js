"use strict";
/* A picture in shades of gray, and what is dark in it although the light may be uneven. */

class Gray {
  /** `shades`: one byte a pixel, row by row, 0 is black. */
  constructor(width, height, shades) {
    this.width = width;
    this.height = height;
    this.shades = shades;
  }

  /** Of the four bytes a pixel that a canvas gives. Transparent is white, as on paper. */
  static fromRgba(width, height, rgba) {
    const shades = new Uint8Array(width * height);
    for (let i = 0, at = 0; i < shades.length; i++, at += 4) {
      const shade = (299 * rgba[at] + 587 * rgba[at + 1] + 114 * rgba[at + 2]) / 1000;
      shades[i] = 255 + (shade - 255) * rgba[at + 3] / 255;
    }
    return new Gray(width, height, shades);
  }

  /** The shade at a point between pixels; beyond the edge it is that of the edge. Pixel (0, 0) is around 0.5,
      0.5. */
  at(x, y) {
    const { width, height, shades } = this;
    const u = Math.min(Math.max(x - 0.5, 0), width - 1), v = Math.min(Math.max(y - 0.5, 0), height - 1);
    const left = Math.floor(u), top = Math.floor(v), right = Math.min(left + 1, width - 1);
    const above = top * width, below = Math.min(top + 1, height - 1) * width, s = u - left, t = v - top;
    return (1 - t) * ((1 - s) * shades[above + left] + s * shades[above + right])
      + t * ((1 - s) * shades[below + left] + s * shades[below + right]);
  }

  /** The same picture, twice as wide and high. */
  doubled() {
    const width = 2 * this.width, height = 2 * this.height, shades = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) shades[y * width + x] = this.at((x + 0.5) / 2, (y + 0.5) / 2);
    }
    return new Gray(width, height, shades);
  }

  /** 1 for each pixel that is clearly darker than the mean around it. */
  dark() {
    const { width, height, shades } = this;
    const sums = boxSums(width, height, shades), dark = new Uint8Array(shades.length);
    const reach = Math.max(8, Math.floor(Math.min(width, height) / 16)), stride = width + 1;
    for (let y = 0; y < height; y++) {
      const top = Math.max(0, y - reach) * stride, rows = Math.min(height, y + reach + 1) - top / stride;
      const bottom = top + rows * stride;
      for (let x = 0; x < width; x++) {
        const left = Math.max(0, x - reach), right = Math.min(width, x + reach + 1);
        const sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
        dark[y * width + x] = shades[y * width + x] * rows * (right - left) < 0.92 * sum ? 1 : 0;
      }
    }
    return dark;
  }
}

/** The sums over all pixels above and left of each corner, so that four of them give any rectangle's. */
function boxSums(width, height, values) {
  const stride = width + 1, sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x];
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
    }
  }
  return sums;
}
