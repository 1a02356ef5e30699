"use strict";
/* Points of the plane and its perspective maps. */

const plus = (p, q, times = 1) => ({ x: p.x + times * q.x, y: p.y + times * q.y });
const minus = (p, q) => ({ x: p.x - q.x, y: p.y - q.y });
const scaled = (p, times) => ({ x: p.x * times, y: p.y * times });
const dot = (p, q) => p.x * q.x + p.y * q.y;
const cross = (p, q) => p.x * q.y - p.y * q.x;
const lengthOf = p => Math.hypot(p.x, p.y);

/** The perspective map that fits pairs [from, to] best, four at least; null if there is none. */
function fitPerspective(pairs) {
  const rows = pairs.flatMap(([from, to]) => [
    [from.x, from.y, 1, 0, 0, 0, -from.x * to.x, -from.y * to.x, to.x],
    [0, 0, 0, from.x, from.y, 1, -from.x * to.y, -from.y * to.y, to.y],
  ]);
  const normal = Array.from({ length: 8 }, (_, i) =>
    Array.from({ length: 9 }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)));
  const h = solveLinear(normal);
  return h && (point => {
    const depth = h[6] * point.x + h[7] * point.y + 1;
    return { x: (h[0] * point.x + h[1] * point.y + h[2]) / depth,
      y: (h[3] * point.x + h[4] * point.y + h[5]) / depth };
  });
}

/** The solution of linear equations, each a row with its right side last; null if there is not exactly
    one. */
function solveLinear(rows) {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i;
    }
    if (!(Math.abs(rows[pivot][column]) > 1e-12)) return null;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = rows[i][column] / rows[column][column];
      for (let j = column; j <= size; j++) rows[i][j] -= factor * rows[column][j];
    }
  }
  return rows.map((row, i) => row[size] / row[i]);
}
