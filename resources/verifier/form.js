"use strict";
/* JSON in its one permitted spelling. A form tells the types and the order of the members; writing a value by
   its form and comparing finds at once: duplicate or unknown members, white space, other numbers, escapes. */

/** The text of `value` by `form`; throws if it does not fit. The forms come with the page, see `facts`. */
function writeJson(form, value) {
  if (typeof form === "string") return writePlain(form, value);
  if (form.one) return writeIf(form.one.includes(value), () => JSON.stringify(value));
  if (form.all) return writeIf(Array.isArray(value), () =>
    `[${value.map(item => writeJson(form.all, item)).join()}]`);
  if (form.each) {
    return writeIf(Array.isArray(value) && value.length === form.each.length, () =>
      `[${form.each.map((each, i) => writeJson(each, value[i])).join()}]`);
  }
  if (form.either) return writeFirst(form.either, value);
  return writeIf(value !== null && typeof value === "object", () => writeMembers(form, value));
}

function writeIf(fits, write) {
  if (!fits) throw new Error("another type");
  return write();
}

function writePlain(type, value) {
  const fits = {
    text: () => typeof value === "string" && isWellFormed(value),
    number: () => Number.isSafeInteger(value) || typeof value === "bigint",
    boolean: () => typeof value === "boolean",
    null: () => value === null,
  }[type];
  return writeIf(fits(), () => typeof value === "bigint" ? String(value) : JSON.stringify(value));
}

/** What JSON says, with whole numbers beyond those of the language as BigInt, where the browser tells how
    they were written; elsewhere they are refused, and no statement of ours has any. */
const readJson = text => JSON.parse(text, (_, value, context) =>
  typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source)
    ? BigInt(context.source) : value);

/** No half of a surrogate pair by itself: it has no UTF-8. */
const isWellFormed = text =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);

function writeFirst(forms, value) {
  for (const form of forms) {
    try { return writeJson(form, value); } catch { continue; }
  }
  throw new Error("none of these types");
}

function writeMembers({ members, tag }, value) {
  const written = tag ? [writeTag(tag, value)] : [];
  for (const { name, form, required } of members) {
    if (Object.hasOwn(value, name)) written.push(`${JSON.stringify(name)}:${writeJson(form, value[name])}`);
    else writeIf(!required, () => "");
  }
  return `{${written.join()}}`;
}

const writeTag = ([name, word], value) => writeIf(Object.hasOwn(value, name) && value[name] === word, () =>
  `${JSON.stringify(name)}:${JSON.stringify(word)}`);
