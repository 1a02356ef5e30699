"use strict";
/* Where in a picture the modules of a QR code lie. Paper is bent and seen at an angle, so each alignment
   pattern is looked for, and between four of them the code is taken as flat. */

const FINDER_MIDDLE = 3.5;

/** How far a corner pattern reaches from `centre` along `direction` (of length 1): its middle and its
    module. */
function measureFinder(gray, centre, direction, size) {
  let low = 255, high = 0;
  for (let t = -5 * size; t <= 5 * size; t += size / 4) {
    const shade = gray.at(centre.x + t * direction.x, centre.y + t * direction.y);
    low = Math.min(low, shade);
    high = Math.max(high, shade);
  }
  const middle = (low + high) / 2;
  const edge = sign => {
    const step = size / 8;
    let changes = 0, before = gray.at(centre.x, centre.y);
    for (let t = step; t < 6 * size; t += step) {
      const shade = gray.at(centre.x + sign * t * direction.x, centre.y + sign * t * direction.y);
      if ((shade < middle) !== (before < middle) && ++changes === 3) {
        return t - step * (shade - middle) / (shade - before);
      }
      before = shade;
    }
    return FINDER_MIDDLE * size;
  };
  const back = edge(-1), forth = edge(1);
  return { centre: plus(centre, direction, (forth - back) / 2), module: (back + forth) / 7 };
}

/** The three corners with what a module measures there to the right (u) and downwards (v), as vectors. */
function measureCorners(gray, corners) {
  let [a, b, c] = corners;
  const size = (a.size + b.size + c.size) / 3, axes = () => [[a, b], [a, c]].map(([from, to]) => {
    const along = minus(to, from);
    return scaled(along, 1 / lengthOf(along));
  });
  for (let round = 0; round < 2; round++) {
    const directions = axes();
    [a, b, c] = [a, b, c].map(corner =>
      directions.reduce((at, direction) => measureFinder(gray, at, direction, size).centre, corner));
  }
  const [u, v] = axes();
  return [a, b, c].map(centre => ({ centre, u: scaled(u, measureFinder(gray, centre, u, size).module),
    v: scaled(v, measureFinder(gray, centre, v, size).module) }));
}

/** How much lighter the light ring of an alignment pattern at `centre` is than its dark parts. */
function alignmentContrast(gray, centre, u, v) {
  let light = 0, dark = 0;
  for (let j = -2; j <= 2; j++) {
    for (let i = -2; i <= 2; i++) {
      const shade = gray.at(centre.x + i * u.x + j * v.x, centre.y + i * u.y + j * v.y);
      if (Math.max(Math.abs(i), Math.abs(j)) === 1) light += shade / 8; else dark += shade / 17;
    }
  }
  return light - dark;
}

/** The middle of the best alignment pattern within `reach` modules of `guess`; null if none is good
    enough. */
function findAlignment(gray, guess, u, v, reach, enough) {
  const around = (centre, far, step, see) => {
    for (let j = -far; j <= far; j += step) {
      for (let i = -far; i <= far; i += step) {
        const at = plus(plus(centre, u, i), v, j);
        see(at, alignmentContrast(gray, at, u, v));
      }
    }
  };
  let best = { contrast: enough, at: null };
  around(guess, reach, 0.5, (at, contrast) => { if (contrast > best.contrast) best = { contrast, at }; });
  if (!best.at) return null;
  // a sharp pattern looks the same from anywhere within a module, so its middle is a mean
  let sum = { x: 0, y: 0 }, weights = 0;
  around(best.at, 1, 0.125, (at, contrast) => {
    const weight = Math.max(0, contrast - 0.8 * best.contrast);
    sum = plus(sum, at, weight);
    weights += weight;
  });
  return scaled(sum, 1 / weights);
}

/** The shades between light and dark that a corner pattern shows in rings one module wide. */
function finderContrast(gray, { centre, u, v }) {
  const ring = far => [[far, 0], [-far, 0], [0, far], [0, -far]].reduce((sum, [i, j]) =>
    sum + gray.at(centre.x + i * u.x + j * v.x, centre.y + i * u.y + j * v.y) / 4, 0);
  return ring(2) - ring(3);
}

/** Where a point of the lattice must be for all that its neighbours show; null if too few were seen. */
function besideOthers(nodes, seen, i, j) {
  const places = [];
  for (const [down, right] of [[-1, -1], [-1, 1], [1, -1], [1, 1]]) {
    if (seen[i + down]?.[j] && seen[i][j + right] && seen[i + down][j + right]) {
      places.push(minus(plus(nodes[i + down][j], nodes[i][j + right]), nodes[i + down][j + right]));
    }
  }
  const sum = places.reduce((total, place) => plus(total, place), { x: 0, y: 0 });
  return places.length > 0 ? scaled(sum, 1 / places.length) : null;
}

/** The points of a code's lattice in the picture, `nodes[row][column]`, and their `positions` in modules. On
    flat paper one perspective map corrects what was found; on `bent` paper each pattern counts as found. */
function findLattice(gray, version, [a, b, c], bent) {
  const last = qrSide(version) - FINDER_MIDDLE, centres = qrAlignment(version);
  if (centres.length === 0) {
    const d = plus(b.centre, minus(c.centre, a.centre));
    return { positions: [FINDER_MIDDLE, last], nodes: [[a.centre, b.centre], [c.centre, d]] };
  }
  const positions = centres.map(centre => centre + 0.5), end = positions.length - 1;
  const enough = 0.6 * Math.min(...[a, b, c].map(corner => finderContrast(gray, corner)));
  const nodes = positions.map(() => []);
  const shift = ({ centre, u, v }, right, down) => plus(plus(centre, u, 3 * right), v, 3 * down);
  // a line seen at an angle, from the module's size at both ends
  const along = (from, to, start, finish, k) => {
    const t = positions[k] - positions[0], rest = positions[end] - positions[k];
    return plus(from, minus(to, from), t / (t + rest * Math.sqrt(lengthOf(finish) / lengthOf(start))));
  };
  const guess = (i, j) => {
    if (i === 0) return along(shift(a, 1, 1), shift(b, -1, 1), a.u, b.u, j);
    if (j === 0) return along(shift(a, 1, 1), shift(c, 1, -1), a.v, c.v, i);
    return plus(minus(nodes[i - 1][j], nodes[i - 1][j - 1]), nodes[i][j - 1]);
  };
  const axes = (i, j) => {  // from the neighbours, where there are
    const share = positions.map(position => (position - positions[0]) / (positions[end] - positions[0]));
    const mix = (p, q, t) => plus(scaled(p, 1 - t), q, t);
    return [plus(mix(a.u, b.u, share[j]), minus(c.u, a.u), share[i] / 2),
      plus(mix(a.v, c.v, share[i]), minus(b.v, a.v), share[j] / 2)];
  };
  const seen = positions.map(() => []);
  const settle = (i, j, near, reach) => {
    const at = qrOnFinder(i, j, positions.length) ? null
      : findAlignment(gray, near, ...axes(i, j), reach, enough);
    nodes[i][j] = at ?? near;
    seen[i][j] = at !== null;
  };
  const each = visit => positions.forEach((_, i) => positions.forEach((_, j) => visit(i, j)));
  each((i, j) => settle(i, j, guess(i, j), i && j && end > 1 ? 2.5 : 4));
  const found = [];
  each((i, j) => { if (seen[i][j]) found.push([{ x: positions[j], y: positions[i] }, nodes[i][j]]); });
  const measured = [[FINDER_MIDDLE, FINDER_MIDDLE, a], [last, FINDER_MIDDLE, b], [FINDER_MIDDLE, last, c]];
  const fit = found.length > 0 && fitPerspective([...found,
    ...measured.map(([x, y, { centre }]) => [{ x, y }, centre])]);
  each((i, j) => {
    const kept = seen[i][j] || qrOnFinder(i, j, positions.length);
    if (!fit || (bent && kept)) return;
    const beside = bent ? besideOthers(nodes, seen, i, j) : null;
    settle(i, j, beside ?? fit({ x: positions[j], y: positions[i] }), 1.5);
  });
  return { positions, nodes };
}
