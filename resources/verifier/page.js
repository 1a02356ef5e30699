"use strict";
/* The page: choose whom to trust, show what you hold, read the verdict. */

const element = id => document.getElementById(id);

let trust = FACTS.pinned;
let held = {};  // bytes by file name
let asked = 0;

/** No more than what is too long already. Throws for a folder, or a file that is gone. */
async function bytesOf(file) {
  return new Uint8Array(await file.slice(0, MAX_FILE + 1).arrayBuffer());
}

/** Says it to everybody; what stands in the result as well, only to those who listen. */
function announce(text, shown = false) {
  element("status").textContent = text;
  element("status").classList.toggle("heard", shown);
}

/** Of the files chosen for trust, what each is: see docs/verifying.md on the folder of the root. */
async function trustOf(files) {
  const byName = new Map(await Promise.all(files.map(async file => [file.name, await bytesOf(file)])));
  const pems = [...byName.keys()].filter(name => name.endsWith(CERTIFICATES) && name !== "tsa.pem");
  const root = byName.get(pems.length === 1 ? pems[0] : "root.pem") ?? new Uint8Array();
  return { root, atHand: pems.map(name => byName.get(name)), policy: byName.get("policy") ?? null,
    crls: [...byName].filter(([name]) => name.endsWith(LISTS)).map(([, bytes]) => bytes) };
}

/** Says whose page this is, and what is wrong with what was chosen. */
async function showTrust() {
  const place = element("root");
  place.replaceChildren();
  try {
    const believed = await readTrust(trust), hash = toHex(await sha256(believed.root.der));
    const print = hash.match(/.{4}/g).join(" ");
    if (isDemo(believed)) place.append(make("p", { class: "demo", text: SAY.demo }));
    place.append(make("dl", {}, make("dt", { text: SAY.rootName }),
      make("dd", { text: printable(commonName(believed.root)) }),
      make("dt", { text: SAY.rootPrint }), make("dd", { class: "print", text: print })));
  } catch (fault) {
    trust = null;
    const code = codeOf(fault, "E-CERT-MALFORMED");
    const sentence = code === "E-CERT-MALFORMED" ? SAY.trustNone : FACTS.sentences[code];
    place.append(make("p", { class: "bad", text: `${sentence} [${code}]` }));
  }
}

/** Checks everything held, anew each time: one file may be what another lacks. */
async function check() {
  const question = ++asked;
  if (!trust) { announce(SAY.noRoot); return; }
  announce(SAY.busy);
  element("result").replaceChildren();
  await new Promise(resolve => { setTimeout(resolve); });
  const result = await verifyEvidence(held, trust), ed25519 = await hasEd25519();
  if (question !== asked) return;  // more was shown meanwhile
  element("outcome").hidden = false;
  announce(showResult(element("result"), result, ed25519), true);
  element("outcome").scrollIntoView({ block: "start" });
}

async function take(files) {
  for (const file of files) {
    try { held[file.name] = await bytesOf(file); }
    catch { announce(SAY.unreadable(printable(file.name))); return; }
  }
  if (files.length > 0) await check();
}

/** A receipt's text; line breaks are never part of one. */
async function takeText(text) {
  held["receipt.txt"] = utf8(text.replace(/[\r\n\t]/g, ""));
  await check();
}

function startAgain() {
  held = {};
  asked++;
  element("evidence").reset();
  element("outcome").hidden = true;
  announce("");
  element("files").focus();
}

function prepare() {
  document.title = SAY.title;
  for (const one of document.querySelectorAll("[data-say]")) one.textContent = SAY[one.dataset.say];
  element("choose-trust").hidden = trust !== null;
  element("pinned").hidden = trust === null;
  if (trust) showTrust();
  element("trust").addEventListener("change", async event => {
    trust = await trustOf([...event.target.files]).catch(() => ({ root: new Uint8Array() }));
    await showTrust();
    if (trust && Object.keys(held).length > 0) await check();
  });
  element("files").addEventListener("change", event => {
    const files = [...event.target.files];
    event.target.value = "";  // the same name again is a choice too
    take(files);
  });
  element("evidence").addEventListener("submit", event => {
    event.preventDefault();
    takeText(element("text").value);
  });
  element("again").addEventListener("click", startAgain);
  document.addEventListener("dragover", event => event.preventDefault());
  document.addEventListener("drop", event => {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  prepareCamera();
}

prepare();
