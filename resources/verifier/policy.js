"use strict";
/* Whose word counts: the logs, witnesses and quorum of a policy file, https://c2sp.org/tlog-policy. */

const MAX_POLICY = 64 * 1024, MAX_POLICY_LINES = 100, NOBODY = "none";

/** Throws Invalid E-POLICY-MALFORMED, or E-POLICY-KEY for a key of a kind that cannot be checked here. */
async function readPolicy(bytes) {
  const text = readOr("E-POLICY-MALFORMED", () => fromUtf8(bytes));
  const plain = bytes.length <= MAX_POLICY && text.endsWith("\n") && !/[\0-\x08\x0b-\x1f\x7f]/.test(text);
  demand(plain, "E-POLICY-MALFORMED");
  const lines = text.split("\n").map(line => line.match(/[^ \t]+/g) ?? [])
    .filter(([word]) => word && !word.startsWith("#"));
  demand(lines.length <= MAX_POLICY_LINES, "E-POLICY-MALFORMED");
  const policy = { logs: [], witnesses: new Map(), groups: new Map(), quorum: "", keys: new Set(),
    grouped: new Set() };
  for (const [word, ...items] of lines) {
    demand(Object.hasOwn(POLICY_LINES, word), "E-POLICY-MALFORMED");
    await POLICY_LINES[word](policy, items);
  }
  demand(policy.quorum, "E-POLICY-MALFORMED");
  return policy;
}

const isDefined = (policy, name) => policy.witnesses.has(name) || policy.groups.has(name);

const POLICY_LINES = {
  async log(policy, [vkey, ...url]) {
    demand(vkey && url.length <= 1, "E-POLICY-MALFORMED");
    await readLogKey(vkey);
    takeKey(policy, vkey);
    policy.logs.push(vkey);
  },
  async witness(policy, [name, vkey, ...url]) {
    demand(vkey && url.length <= 1, "E-POLICY-MALFORMED");
    takeName(policy, name);
    takeKey(policy, vkey);
    policy.witnesses.set(name, await readWitnessKey(vkey));
  },
  group(policy, [name, enough, ...members]) {
    demand(enough, "E-POLICY-MALFORMED");
    takeName(policy, name);
    for (const member of members) {
      demand(isDefined(policy, member) && !policy.grouped.has(member), "E-POLICY-MALFORMED");
      policy.grouped.add(member);
    }
    const count = { any: 1, all: members.length }[enough]
      ?? (/^[1-9][0-9]?$/.test(enough) ? Number(enough) : NaN);
    demand(members.length > 0 && count <= members.length, "E-POLICY-MALFORMED");
    policy.groups.set(name, { count, members });
  },
  quorum(policy, items) {
    const [name] = items, known = name === NOBODY || isDefined(policy, name);
    demand(items.length === 1 && !policy.quorum && known, "E-POLICY-MALFORMED");
    policy.quorum = name;
  },
};

function takeName(policy, name) {
  demand(name !== NOBODY && !isDefined(policy, name), "E-POLICY-MALFORMED");
}

/** Two vkeys are the same key even if their names, and so their ids, differ. */
function takeKey(policy, vkey) {
  const key = splitKey(vkey).at(-1);
  demand(!policy.keys.has(key), "E-POLICY-MALFORMED");
  policy.keys.add(key);
}

/** Name, id and key: base64 may contain a plus sign, so only the first two separate. */
function splitKey(vkey) {
  const [name, id, ...rest] = vkey.split("+");
  return id === undefined ? [name] : rest.length === 0 ? [name, id] : [name, id, rest.join("+")];
}

async function readLogKey(vkey) {
  const [name, , encoded] = splitKey(vkey);
  const key = readOr("E-POLICY-KEY", () => readPublicKey(fromBase64(encoded).subarray(1)));
  demand(name && key && await verifierKey(name, key) === vkey, "E-POLICY-KEY");
}

async function readWitnessKey(vkey) {
  const [name, , encoded] = splitKey(vkey), raw = readOr("E-POLICY-KEY", () => fromBase64(encoded));
  const witness = await witnessOf(name, raw.subarray(1));
  const fits = name && raw.length === 33
    && `${name}+${witness.keyId}+${toBase64(concat(ED25519_TYPE, witness.publicKey))}` === vkey;
  demand(fits, "E-POLICY-KEY");
  return witness;
}

/** By when the quorum had seen this checkpoint, in seconds since 1970; null if it has not. */
async function seenAt(policy, note) {
  const times = await cosignedAt(note, [...policy.witnesses.values()]);
  const timeOf = name => {
    if (policy.witnesses.has(name)) return times.get(policy.witnesses.get(name)) ?? null;
    if (name === NOBODY) return null;  // nobody needs to have seen it, so nobody confirms any time
    const { count, members } = policy.groups.get(name);
    const seen = members.map(timeOf).filter(time => time !== null).sort((a, b) => a - b);
    return seen[count - 1] ?? null;
  };
  return timeOf(policy.quorum);
}
