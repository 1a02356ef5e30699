"use strict";
/* Reading QR codes out of a picture. The work is bounded whatever the picture shows. */

/** The texts of all QR codes in the picture, each once. */
function readQrCodes(gray) {
  const texts = new Set(), used = new Set();
  for (const corners of findTriples(findFinders(gray, gray.dark()))) {
    if (corners.some(corner => used.has(corner))) continue;
    const text = readQrAt(gray, corners);
    if (text === null) continue;
    texts.add(text);
    corners.forEach(corner => used.add(corner));
  }
  return [...texts];
}

/** The text of the code with these corner patterns, or null. */
function readQrAt(gray, rough) {
  const corners = measureCorners(gray, rough);
  const versions = possibleVersions(gray, corners);
  if (versions.length > 1 && !showsTiming(gray, corners)) return null;
  for (const version of versions) {
    for (const bent of [false, true]) {
      const modules = sampleModules(gray, version, findLattice(gray, version, corners, bent));
      const text = qrDecode(modules, version);
      if (text !== null) return text;
    }
  }
  return null;
}

// at an angle the size of a module changes along a line; the geometric mean of both ends is exact
const modulesBetween = (p, q, axis) =>
  lengthOf(minus(q.centre, p.centre)) / Math.sqrt(lengthOf(p[axis]) * lengthOf(q[axis]));

/** Whether light and dark alternate between the corners; only half as often would be chance. A cheap
    first test for what does not say its version. */
function showsTiming(gray, [a, b, c]) {
  let changes = 0, expected = 0;
  for (const [from, to, axis, other] of [[a, b, "u", "v"], [a, c, "v", "u"]]) {
    const start = plus(plus(from.centre, from[axis], 4), from[other], 3);
    const way = minus(plus(plus(to.centre, to[axis], -4), to[other], 3), start);
    const modules = Math.max(6, modulesBetween(from, to, axis) - 8);
    const steps = Math.min(1000, Math.ceil(4 * modules));
    const shades = Array.from({ length: steps + 1 }, (_, i) =>
      gray.at(start.x + way.x * i / steps, start.y + way.y * i / steps));
    const middle = shades.reduce((sum, shade) => sum + shade) / shades.length;
    shades.forEach((shade, i) => { if (i && (shade < middle) !== (shades[i - 1] < middle)) changes++; });
    expected += modules;
  }
  return changes > 0.65 * expected && changes < 1.5 * expected + 4;
}

/** The version a code says it has, if it says so twice; otherwise also what its size suggests. */
function possibleVersions(gray, [a, b, c]) {
  const side = (modulesBetween(a, b, "u") + modulesBetween(a, c, "v")) / 2 + 7;
  const guess = Math.round((side - 17) / 4);
  const said = [readVersion(gray, b, true), readVersion(gray, c, false)].filter(version =>
    version >= 7 && Math.abs(version - guess) < 5);
  if (said.length === 2 && said[0] === said[1]) return [said[0]];
  const likely = [...new Set([...said, guess, guess + 1, guess - 1])];
  return likely.filter(version => version >= 1 && version <= QR_VERSIONS);
}

/** The version information beside a corner pattern, for versions from 7 on; null if it cannot be read. */
function readVersion(gray, { centre, u, v }, across) {
  const shades = Array.from({ length: 18 }, (_, bit) => {
    const far = bit % 3 - 7, near = Math.floor(bit / 3) - 3, [i, j] = across ? [far, near] : [near, far];
    return gray.at(centre.x + i * u.x + j * v.x, centre.y + i * u.y + j * v.y);
  });
  const middle = (Math.min(...shades) + Math.max(...shades)) / 2;
  const word = shades.reduce((bits, shade, bit) => bits | (shade < middle) << bit, 0);
  return qrNearest([word], QR_VERSION_WORDS);
}

/** The modules of the code, row by row; 1 is dark. */
function sampleModules(gray, version, { positions, nodes }) {
  const side = qrSide(version), shades = new Float64Array(side * side), modules = new Uint8Array(side * side);
  const cellOf = at => {
    const beyond = positions.findIndex(position => position > at);
    return Math.max(0, (beyond < 0 ? positions.length - 1 : Math.min(beyond, positions.length - 1)) - 1);
  };
  const cells = Array.from({ length: side }, (_, i) => cellOf(i + 0.5)), maps = new Map();
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const i = cells[y], j = cells[x], key = i * positions.length + j;
      if (!maps.has(key)) maps.set(key, cellMap(positions, nodes, i, j));
      shades[y * side + x] = sampleModule(gray, maps.get(key), x + 0.5, y + 0.5);
    }
  }
  // a module is dark if it is darker than those around it: about half of them are
  const sums = boxSums(side, side, shades), stride = side + 1, reach = 5;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const top = Math.max(0, y - reach), bottom = Math.min(side, y + reach + 1);
      const left = Math.max(0, x - reach), right = Math.min(side, x + reach + 1);
      const sum = sums[bottom * stride + right] - sums[bottom * stride + left] - sums[top * stride + right]
        + sums[top * stride + left];
      modules[y * side + x] = shades[y * side + x] * (bottom - top) * (right - left) < sum ? 1 : 0;
    }
  }
  return modules;
}

function cellMap(positions, nodes, i, j) {
  const pairs = [[0, 0], [0, 1], [1, 0], [1, 1]].map(([down, right]) =>
    [{ x: positions[j + right], y: positions[i + down] }, nodes[i + down][j + right]]);
  return fitPerspective(pairs) ?? (() => nodes[i][j]);
}

/** The mean of five points: a single one may hit a speck. */
function sampleModule(gray, map, x, y) {
  let sum = 0;
  for (const [i, j] of [[0, 0], [0.2, 0.2], [-0.2, 0.2], [0.2, -0.2], [-0.2, -0.2]]) {
    const at = map({ x: x + i, y: y + j });
    sum += gray.at(at.x, at.y) / 5;
  }
  return sum;
}

