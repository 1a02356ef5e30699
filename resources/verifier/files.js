"use strict";
/* Evidence by its files' names, as an auditor is given them: a verdict for each, with the codes of
   `counterseal verify`. */

const MAX_FILE = 32 * 1024 * 1024;
const MALFORMED = { ".json": "E-DSSE-MALFORMED", ".tlog-proof": "E-PROOF-MALFORMED",
  ".txt": "E-RECEIPT-MALFORMED",
  ".png": "E-IMAGE-MALFORMED", ".jpg": "E-IMAGE-MALFORMED", ".jpeg": "E-IMAGE-MALFORMED" };
const CERTIFICATES = ".pem", LISTS = ".crl", PDF = ".pdf";

/** What the page is asked through by hand, and by the tests that run other verifiers on the same files.
    `files`: bytes by name, all as if in one folder. `trust`: see readTrust; without it, what is pinned here.
    Never throws for bad evidence: {valid, codes, demo, proves, reports}. */
async function verifyEvidence(files, trust = FACTS.pinned) {
  let believed;
  try { believed = await readTrust(trust); }
  catch (fault) { return sumUp([report("", null, [codeOf(fault, "E-CERT-MALFORMED")])], false); }
  const names = Object.keys(files).sort(), reports = [];
  for (const name of names.filter(one => one.toLowerCase().endsWith(CERTIFICATES))) {
    if (!addAtHand(believed, files[name])) reports.push(report(name, null, ["E-CERT-MALFORMED"]));
  }
  for (const name of names.filter(one => one.toLowerCase().endsWith(LISTS))) {
    try { await addLists(believed, [files[name]]); }
    catch (fault) { reports.push(report(name, null, [codeOf(fault, "E-CRL-MALFORMED")])); }
  }
  for (const name of names) if (isEvidence(name)) reports.push(await verifyFile(name, files, believed));
  markVoided(reports);
  return sumUp(reports, isDemo(believed));
}

/** What a logged void by the same kiosk is about says so. */
function markVoided(reports) {
  const place = ({ store, kiosk }, leaf) => JSON.stringify([store, kiosk, leaf]);
  const logged = reports.map(({ proved }) => proved).filter(proved => proved?.leaf);
  const voids = logged.filter(({ result }) => result === "void");
  const voided = new Set(voids.map(proved => place(proved, proved.stated.about.of)));
  for (const { proved, codes } of reports) {
    if (proved?.leaf && voided.has(place(proved, proved.leaf))) codes.push("W-RECORD-VOIDED");
  }
}

const isEvidence = name => ![CERTIFICATES, LISTS].some(ending => name.toLowerCase().endsWith(ending));
const codeOf = (fault, other) => fault instanceof Invalid ? fault.code : other;

const report = (file, proved, codes, checked = true) =>
  ({ file, checked, proved, codes, valid: checked && !codes.some(code => code.startsWith("E-")) });

async function verifyFile(name, files, trust) {
  const low = name.toLowerCase();
  if (low.endsWith(PDF)) return report(name, null, [], false);
  try {
    demand(files[name].length <= MAX_FILE, "E-FILE-SIZE");
    const proved = await proveFile(low, name, files, trust);
    return report(name, proved, remarksOf(proved));
  } catch (fault) {
    const ending = Object.keys(MALFORMED).find(one => low.endsWith(one));
    return report(name, null, [codeOf(fault, MALFORMED[ending] ?? "E-FILE-MALFORMED")]);
  }
}

async function proveFile(low, name, files, trust) {
  const content = files[name];
  if (low.endsWith(".dsse.json")) return proveStatement(content, null, trust);
  if (low.endsWith(".tlog-proof")) return proveProof(name, files, trust);
  if (low.endsWith(".txt")) return proveReceipt(textOf(content), trust);
  if (/\.(png|jpe?g)$/.test(low)) return proveReceipt(await readReceiptPicture(content), trust);
  if (low === "checkpoint") return proveCheckpoint(content, trust);
  throw new Invalid("E-FILE-KIND");
}

/** A text file ends with a line break, a receipt does not. */
const textOf = bytes => fromUtf8(bytes.subarray(0, MAX_TEXT + 2)).replace(/\n$/, "");

/** A notice has its proof beside it by name; otherwise any statement may be the one. */
async function proveProof(name, files, trust) {
  const own = name.replace(/\.tlog-proof$/, "") + ".dsse.json";
  const all = Object.keys(files).filter(one => one.endsWith(".dsse.json")).sort();
  const envelopes = own in files ? [own] : all;
  let fault = new Invalid("E-PROOF-STATEMENT");
  for (const envelope of envelopes) {
    try { return await proveStatement(files[envelope], files[name], trust); }
    catch (misfit) { if (!(misfit instanceof Invalid)) throw misfit; fault = misfit; }
  }
  throw fault;
}

function sumUp(reports, demo) {
  const codes = [...new Set(reports.flatMap(one => one.codes))].sort();
  const judged = reports.filter(one => one.checked);
  const valid = judged.length > 0 && judged.every(one => one.valid);
  const proves = reports.filter(one => one.valid).map(one => inWords(one.proved)).join("\n");
  return { valid, codes, demo, proves, reports };
}
