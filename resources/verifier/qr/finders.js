"use strict";
/* The three patterns in the corners of a QR code: on any line through the middle, dark and light alternate in
   the proportion 1:1:3:1:1. */

const MOST_CROSSINGS = 50000, MOST_FINDERS = 40, MOST_TRIPLES = 24;
const SMALLEST_MODULE = 1.4;  // pixels; nothing smaller can be read

const isFinderRatio = runs => {
  const module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7, slack = Math.max(0.6 * module, 1);
  return [1, 1, 3, 1, 1].every((share, i) =>
    Math.abs(runs[i] - share * module) <= (i === 2 ? 1.5 * slack : slack));
};

/** The lengths of the five runs on the line through a dark pixel, and the pixel in the middle; null if cut
    off. */
function runsThrough(dark, start, step, before, after) {
  const walk = (sign, limit) => {
    const runs = [0, 0, 0];
    for (let i = sign < 0 ? 0 : 1, run = 0; ; i++) {
      const inside = i <= limit;
      if (inside && dark[start + sign * i * step] === (run + 1) % 2) runs[run]++;
      else if (++run === 3 || !inside) return run === 3 ? runs : null;
      else i--;
    }
  };
  const back = walk(-1, before), forth = walk(1, after);
  if (!back || !forth) return null;
  const runs = [back[2], back[1], back[0] + forth[0], forth[1], forth[2]];
  return isFinderRatio(runs) ? { runs, shift: (forth[0] - back[0] + 1) / 2 } : null;
}

/** Possible corner patterns, best first: where the middle is, the size of a module, how many lines showed
    it. */
function findFinders({ width, height }, dark) {
  const found = [];
  let crossings = 0;
  const consider = (column, y) => {
    if (++crossings > MOST_CROSSINGS) return;
    const down = runsThrough(dark, y * width + column, width, y, height - 1 - y);
    if (!down) return;
    const row = Math.min(height - 1, Math.max(0, Math.floor(y + down.shift)));
    const along = runsThrough(dark, row * width + column, 1, column, width - 1 - column);
    if (!along) return;
    const size = [...down.runs, ...along.runs].reduce((sum, run) => sum + run) / 14;
    const x = column + along.shift, middle = y + down.shift;
    const known = found.find(one => Math.hypot(one.x - x, one.y - middle) < 2 * size);
    if (!known) found.push({ x, y: middle, size, lines: 1 });
    else {
      known.lines++;
      for (const [name, value] of [["x", x], ["y", middle], ["size", size]]) {
        known[name] += (value - known[name]) / known.lines;
      }
    }
  };
  for (let y = 0; y < height; y++) {
    let runs = [0, 0, 0, 0, 0], shade = 0;
    for (let x = 0; x <= width; x++) {
      const now = x < width ? dark[y * width + x] : 1 - shade;
      if (now === shade) { runs[4]++; continue; }
      if (shade === 1 && isFinderRatio(runs)) consider(Math.floor(x - runs[4] - runs[3] - runs[2] / 2), y);
      runs = [runs[1], runs[2], runs[3], runs[4], 1];
      shade = now;
    }
  }
  return found.filter(one => one.size >= SMALLEST_MODULE).sort((a, b) => b.lines - a.lines)
    .slice(0, MOST_FINDERS);
}

/** Three of them that may be one code's: [upper left, upper right, lower left], the likeliest first: regular,
    and seen on many lines. */
function findTriples(finders) {
  const triples = [];
  finders.forEach((a, i) => finders.slice(i + 1).forEach((b, j) => finders.slice(i + j + 2).forEach(c => {
    const sizes = [a.size, b.size, c.size], spread = Math.max(...sizes) / Math.min(...sizes);
    if (spread > 2) return;
    for (const [corner, one, other] of [[a, b, c], [b, a, c], [c, a, b]]) {
      const u = minus(one, corner), v = minus(other, corner), legs = [lengthOf(u), lengthOf(v)];
      const skew = Math.abs(dot(u, v)) / (legs[0] * legs[1]), lean = Math.max(...legs) / Math.min(...legs);
      if (skew > 0.5 || lean > 2 || Math.min(...legs) < 9 * corner.size) continue;
      const [right, lower] = cross(u, v) > 0 ? [one, other] : [other, one];
      const lines = Math.log(a.lines * b.lines * c.lines) / 3;
      const oddity = skew + Math.log(lean) + Math.log(spread) - lines;
      triples.push({ corners: [corner, right, lower], oddity });
    }
  })));
  return triples.sort((a, b) => a.oddity - b.oddity).slice(0, MOST_TRIPLES).map(({ corners }) => corners);
}
