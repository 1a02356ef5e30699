"use strict";
/* What the page says, a block a language. The sentences of the findings come with the page, from the
   program's own. */

const WORDS = {
  en: {
    title: "Check a trade-in receipt",
    intro: "This page tells whether a receipt of a trade-in kiosk is genuine. It works without internet: "
      + "nothing you show it leaves your device.",
    trustTitle: "1. Whom you trust",
    trustHint: "Choose the root certificate (root.pem) that you have from somebody you trust, not from the "
      + "shop. With it you may choose what belongs to it: kiosk certificates (.pem), lists of revoked ones "
      + "(.crl), a witness policy.",
    trustLabel: "Root certificate",
    trustPinned: "This page comes with the root it trusts. Get the page from somebody you trust, not from "
      + "the shop.",
    trustNone: "That is no root certificate. Choose root.pem.",
    rootName: "Root",
    rootPrint: "Fingerprint (SHA-256)",
    demo: "DEMO: this root is one for demonstrations. Nothing here certifies a real trade-in.",
    evidenceTitle: "2. What you hold",
    filesLabel: "A photo or scan of the receipt, or files",
    filesHint: "Drop them here or choose them, several at once: receipt (.png, .jpg, .txt), statement "
      + "(.dsse.json), proof (.tlog-proof), certificates (.pem), the log's checkpoint.",
    textLabel: "Or the receipt's text, which begins with CS1:",
    check: "Check the text",
    camera: "Use the camera",
    cameraStop: "Stop the camera",
    cameraHint: "Hold the receipt's square code so that it fills most of the picture.",
    cameraNone: "This browser gives no camera to this page. Take a photo and choose it above.",
    unreadable: name => `${name} cannot be read. Choose a file that is on this device, not a folder.`,
    noRoot: "First choose whom you trust.",
    busy: "Checking …",
    again: "Start again",
    resultTitle: "3. Result",
    states: {
      valid: ["Valid", "A kiosk signed it, and nobody has changed it."],
      invalid: ["Not valid", "This proves nothing: do not rely on it."],
      undecided: ["Not decided", "This could not be checked. It is neither valid nor not valid."],
    },
    nothing: "Nothing was shown that could be checked.",
    said: {
      received: ["Received", "The kiosk stated that it received the phone."],
      erased: ["Erased", "The kiosk stated that the phone was erased."],
      "not-proven": ["Not proven", "The kiosk stated that an erase was tried, and that it is not proven."],
      "not-erased": ["Not erased", "The kiosk stated that the phone was not erased."],
      returned: ["Returned", "The kiosk stated that the phone was given back."],
      validation: ["Notice", "The shop's decision on an earlier record."],
      void: ["Notice", "An earlier record is void."],
      correction: ["Notice", "An earlier record is corrected."],
      enrol: ["Notice", "The kiosk has a certificate."],
      rotate: ["Notice", "The kiosk changed its key."],
      heartbeat: ["Notice", "The kiosk was there on that day."],
      revocation: ["Notice", "The kiosk has learned of revoked certificates."],
      checkpoint: ["Log", "The newest state of a kiosk's log."],
    },
    facts: {
      device: "Phone", kiosk: "Kiosk", at: "Time stated", confirmed: "Confirmed", place: "In the log",
      method: "Method", size: "Entries", root: "Root hash",
    },
    itSays: words => `It says: ${words}.`,
    kioskOf: (kiosk, store) => `${kiosk} of store ${store}`,
    deviceNot: "not on a receipt; see the certificate",
    before: time => `witnesses of the log had seen it by ${time}`,
    nobody: "by nobody: the time is the kiosk's own clock",
    noEd25519: "not checked: this browser cannot check witnesses' signatures (Ed25519)",
    entry: index => `entry ${index}`,
    notLogged: "not shown: add its proof (.tlog-proof)",
    provesTitle: "What this proves",
    proves: ["The kiosk named here stated this; nobody changed it since.",
      "It is in the kiosk's log; if it disappears from there, this shows it."],
    provesUnlogged: ["The kiosk named here stated this; nobody changed it since."],
    provesLog: ["The kiosk named here signed this state of its log."],
    notTitle: "What this does not prove",
    not: ["That the phone is really empty.",
      "That the phone is yours: compare what is stated with what you hold."],
    notLog: ["That the entries are in it: that takes the whole log, and the program."],
    signedNot: "As the kiosk signed it: not checked, and not claimed",
    findingsTitle: "Findings",
    hints: {
      "E-CERT-MISSING": "Add the kiosk's certificates (a .pem file), or get a newer copy of this page.",
      "E-IMAGE-QR": "Take the photo straight on, in good light, so that the square code fills most of it.",
      "E-PROOF-STATEMENT": "Add the statement (.dsse.json) as well.",
      "E-FILE-KIND": "",
    },
    pdf: "This page does not check PDF files. Open the PDF and save its attachments, then choose those here; "
      + "or use the program: counterseal verify.",
  },
};

const SAY = WORDS[navigator.language.slice(0, 2)] ?? WORDS.en;

/** Codes that say that something is missing here, not that it is wrong. */
const UNDECIDED = new Set(["E-CERT-MISSING", "E-IMAGE-QR", "E-PROOF-STATEMENT", "E-FILE-KIND",
  "E-FILE-SIZE"]);

const minute = milliseconds => `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** To the second: rounded down, a bound would say too much. */
const second = milliseconds => `${new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ")} UTC`;

/** A text that is not ours, without what could turn or hide the words around it. */
const printable = text => text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, "\ufffd").slice(0, 200);

/** What was proved in one line. */
function inWords({ checkpoint, result, device, at, confirmed, store, kiosk }) {
  const where = `${SAY.facts.kiosk} ${SAY.kioskOf(kiosk, store)}`;
  if (checkpoint) return `${SAY.said.checkpoint[0]}: ${checkpoint.size}, ${where}`;
  const phone = device ? `${device.manufacturer} ${device.model}, ` : "";
  const seen = confirmed === null ? "" : ` (${SAY.before(second(confirmed))})`;
  return printable(`${SAY.said[result][0]}: ${phone}${minute(at)}${seen}, ${where}`);
}
