"use strict";
/* The verdict as a page: a mark and a word first, then one sentence, then all the rest. Text only, never
   markup. */

const MARKS = {  // told apart by their shapes
  valid: "M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22zM5.5 12.5l2-2l3 3l6-6.5l2 2l-8 8.5z",
  invalid: "M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z"
    + "M7 9.1L9.1 7L12 9.9L14.9 7L17 9.1L14.1 12L17 14.9L14.9 17L12 14.1L9.1 17L7 14.9L9.9 12z",
  undecided: "M12 1.5L23.5 22.5H.5zM10.7 9h2.6v7h-2.6zM10.7 17.5h2.6V20h-2.6z",
};
const SVG = "http://www.w3.org/2000/svg";

function make(tag, { text, ...attributes } = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

function markOf(state) {
  const svg = document.createElementNS(SVG, "svg"), path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "mark");
  path.setAttribute("d", MARKS[state]);
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}

const listOf = (title, items) => [make("h4", { text: title }),
  make("ul", {}, ...items.map(text => make("li", { text })))];

/** One state for all that was shown: what is not valid decides, then what is not decided. Of nothing comes
    nothing: certificates alone are no evidence. */
function stateOf(reports) {
  if (reports.length === 0) return "undecided";
  const states = reports.map(({ checked, valid, codes }) => !checked ? "undecided" : valid ? "valid"
    : codes.every(code => UNDECIDED.has(code) || code.startsWith("W-")) ? "undecided" : "invalid");
  return ["invalid", "undecided"].find(state => states.includes(state)) ?? "valid";
}

/** What valid evidence says, in a word or two, so that "valid" is not taken for "erased". */
function sayingOf(reports) {
  const said = reports.filter(({ proved }) => proved).map(({ proved }) => wordsOf(proved)[0]);
  return said.length > 0 ? ` ${SAY.itSays([...new Set(said)].join(", "))}` : "";
}

const wordsOf = proved => SAY.said[proved.checkpoint ? "checkpoint" : proved.result];

/** The whole result, and the sentence that a screen reader says of it. */
function showResult(place, { reports, demo }, ed25519) {
  const state = stateOf(reports), [word, general] = SAY.states[state];
  const sentence = reports.length === 0 ? SAY.nothing
    : state === "valid" ? `${general}${sayingOf(reports)}` : general;
  const verdict = make("div", { class: `verdict ${state}` }, markOf(state),
    make("p", {}, make("strong", { text: word }),
    make("span", { text: sentence })));
  place.replaceChildren(...(demo ? [make("p", { class: "demo", text: SAY.demo })] : []), verdict,
    ...reports.map(one => showReport(one, ed25519)));
  return `${demo ? "DEMO. " : ""}${word}. ${sentence}`;
}

function showReport(one, ed25519) {
  const { file, checked, proved, codes } = one, card = make("article", { class: "card" });
  card.append(make("h3", {}, markOf(stateOf([one])), make("bdi", { text: printable(file) })));
  if (!checked) card.append(make("p", { text: SAY.pdf }));
  if (proved) card.append(...showProved(proved, ed25519));
  if (codes.length > 0) {
    const findings = codes.map(code => make("li", {}, make("code", { text: code }),
      make("span", { text: ` ${FACTS.sentences[code]} ${SAY.hints[code] ?? ""}` })));
    card.append(make("h4", { text: SAY.findingsTitle }), make("ul", { class: "findings" }, ...findings));
  }
  return card;
}

function showProved(proved, ed25519) {
  const [word, sentence] = wordsOf(proved), facts = make("dl");
  for (const [name, value] of factsOf(proved, ed25519)) {
    facts.append(make("dt", { text: SAY.facts[name] }),
      make("dd", {}, make("bdi", { text: printable(value) })));
  }
  const said = make("p", { class: "said" }, make("strong", { text: word }),
    make("span", { text: ` ${sentence}` }));
  if (proved.checkpoint) return [said, facts, ...listOf(SAY.provesTitle, SAY.provesLog),
    ...listOf(SAY.notTitle, SAY.notLog)];
  const { not_checked: unchecked = [], claims_not_made: unclaimed = [] } = proved.stated;
  const signed = [...unchecked, ...unclaimed].map(({ text }) => printable(text));
  return [said, facts, ...listOf(SAY.provesTitle, proved.logged ? SAY.proves : SAY.provesUnlogged),
    ...listOf(SAY.notTitle, SAY.not), ...(signed.length ? listOf(SAY.signedNot, signed) : [])];
}

function factsOf({ checkpoint, device, at, confirmed, index, store, kiosk, stated }, ed25519) {
  const where = ["kiosk", SAY.kioskOf(kiosk, store)];
  const unseen = ed25519 ? SAY.nobody : SAY.noEd25519;
  const seen = ["confirmed", confirmed === null ? unseen : SAY.before(second(confirmed))];
  if (checkpoint) return [where, ["size", String(checkpoint.size)], ["root", toBase64(checkpoint.root)],
    seen];
  const numbers = device && [...device.imei.map(imei => `IMEI ${imei}`),
    ...(device.serial ? [`serial ${device.serial}`] : [])];
  const model = device && `${device.manufacturer} ${device.model}`;
  const phone = device ? `${model}${numbers.length ? ` (${numbers.join(", ")})` : ""}` : SAY.deviceNot;
  const method = stated.method ?? stated.sanitization?.method;
  return [...(stated.about ? [] : [["device", phone]]), ...(method ? [["method", method]] : []), where,
    ["at", minute(at)], seen,
    ["place", index === null ? SAY.notLogged : SAY.entry(index)]];
}
