"use strict";
/* The page: choose the folder, type the passphrase, save files. A damaged file is named and never saved. */

const MOST_ROWS = 500;
const MEMORY_PIECE = 32 * 2 ** 20;
const element = id => document.getElementById(id);

let identity = null;
let entries = [];
const stored = new Map();  // File by its path below vault/

function say(text, bad = false) {
  element("status").textContent = text;
  element("status").classList.toggle("bad", bad);
}

function showProgress(share) {
  element("progress").hidden = share === null;
  if (share !== null) element("progress").value = share;
}

/** Runs one task at a time, with the buttons off, and ends in words whatever happens. */
async function run(task) {
  const buttons = document.querySelectorAll("button");
  buttons.forEach(button => { button.disabled = true; });
  try { await task(); }
  catch (error) { say(wordsFor(error), true); }
  finally {
    showProgress(null);
    document.querySelectorAll("button").forEach(button => { button.disabled = false; });
  }
}

function wordsFor(error) {
  if (error instanceof WrongPassphrase) {
    return "That is not the passphrase of this copy. Nothing was changed; please try again.";
  }
  if (error instanceof Damaged) {
    return "The copy's list of files is damaged, so this page cannot open it. Try a second copy if you have one.";
  }
  if (error.name === "AbortError") return "Nothing was saved.";
  if (["NotReadableError", "NotFoundError"].includes(error.name)) {
    return "The drive could not be read. Is it still connected?";
  }
  return `This browser could not do that (${error.name}). Please try another browser.`;
}

function keepFiles(files) {
  stored.clear();
  for (const file of files) {
    const place = /(?:^|\/)((?:\d{4,}\/)?[^/]+\.age)$/.exec(file.webkitRelativePath);
    if (place) stored.set(place[1], file);
  }
}

async function open() {
  keepFiles(element("folder").files);
  const files = ["identity.age", "index.age"].map(name => stored.get(name));
  if (files.includes(undefined)) return say("There is no copy in that folder. Choose the folder this page lies in.", true);
  say("Opening. This takes a few seconds.");
  identity = await openIdentity(files[0], element("passphrase").value, showProgress);
  const parts = [];
  for await (const chunk of openFile(files[1], identity)) parts.push(chunk);
  const lines = new TextDecoder().decode(concat(...parts)).trimEnd().split("\n");
  entries = lines.slice(1).map(line => JSON.parse(line));
  element("passphrase").value = "";
  element("open").hidden = true;
  element("copy").hidden = false;
  list();
  say(`Open: ${entries.length} files.`);
}

function list() {
  const wanted = element("search").value.toLowerCase();
  const found = entries.filter(entry => entry.path.toLowerCase().includes(wanted));
  element("files").replaceChildren(...found.slice(0, MOST_ROWS).map(row));
  element("shown").textContent = found.length > MOST_ROWS
    ? `The first ${MOST_ROWS} of ${found.length} files. Type a part of a name to find others.` : `${found.length} files.`;
}

function row(entry) {
  const button = document.createElement("button");
  button.textContent = "Save";
  button.setAttribute("aria-label", `Save ${entry.path}`);
  button.addEventListener("click", () => run(() => saveOne(entry)));
  const cells = [document.createElement("bdi"), sizeWords(entry.size), dateWords(entry.modified), button].map(content => {
    const cell = document.createElement("td");
    cell.append(content);
    return cell;
  });
  cells[0].firstChild.textContent = entry.path;
  const line = document.createElement("tr");
  line.append(...cells);
  return line;
}

function sizeWords(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const unit = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** unit).toFixed(unit && 1)} ${units[unit]}`;
}

function dateWords(seconds) {
  const date = new Date((seconds ?? NaN) * 1000);
  return isNaN(date) ? "unknown" : date.toLocaleString();
}

/** Decrypts a file into `write`. Throws Damaged unless it is what the phone had sent, to the last byte. */
async function restore(entry, write, onBytes) {
  const file = stored.get(entry.stored), hash = new Sha256();
  if (!file) throw new Damaged();
  for await (const chunk of openFile(file, identity)) {
    hash.update(chunk);
    await write(chunk);
    onBytes(chunk.length);
  }
  const digest = Array.from(hash.digest(), byte => byte.toString(16).padStart(2, "0")).join("");
  if (digest !== entry.sha256) throw new Damaged();
}

/** A file on the customer's computer: straight to the disk where the browser can, else a download. */
async function openTarget(name) {
  if (window.showSaveFilePicker) return (await showSaveFilePicker({ suggestedName: name })).createWritable();
  let blob = new Blob(), parts = [], waiting = 0;
  return {
    async write(bytes) {
      parts.push(bytes);
      waiting += bytes.length;
      if (waiting > MEMORY_PIECE) { blob = new Blob([blob, ...parts]); parts = []; waiting = 0; }
    },
    async close() {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([blob, ...parts]));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    },
    async abort() {},
  };
}

async function saveOne(entry) {
  const target = await openTarget(entry.save_as.split("/").pop());
  const meter = progressOf(entry.size);
  say("Saving.");
  try {
    await restore(entry, bytes => target.write(bytes), meter);
    await target.close();
    say(`Saved: ${entry.path}`);
  } catch (error) {
    await target.abort();
    if (!(error instanceof Damaged)) throw error;
    say(`Damaged, so not saved: ${entry.path}`, true);
  }
}

async function saveAll() {
  const target = await openTarget("My phone.zip");
  const zip = new ZipWriter(bytes => target.write(bytes)), damaged = [];
  const meter = progressOf(entries.reduce((sum, entry) => sum + entry.size, 0));
  say("Saving everything. Please leave this window open.");
  try {
    for (const entry of entries) {
      const record = await zip.begin(entry);
      try {
        await restore(entry, bytes => zip.write(bytes), meter);
        zip.keep(record);
      } catch (error) {
        if (!(error instanceof Damaged)) throw error;
        damaged.push(entry.path);
      }
    }
    await zip.finish();
    await target.close();
  } catch (error) {
    await target.abort();
    throw error;
  }
  if (damaged.length === 0) return say(`Saved all ${entries.length} files.`);
  const saved = entries.length - damaged.length;
  say(`Saved ${saved} files. Damaged, so not saved:\n${damaged.join("\n")}`, true);
}

function progressOf(total) {
  let done = 0;
  return bytes => { done += bytes; showProgress(total ? done / total : 1); };
}

element("open").addEventListener("submit", event => { event.preventDefault(); run(open); });
element("save-all").addEventListener("click", () => run(saveAll));
element("search").addEventListener("input", list);
