"use strict";
/* What the program put into this page when it made it: forms and sentences that are its own, and whom it
   trusts. */

const FACTS = JSON.parse(document.getElementById("facts").textContent);

if (FACTS.pinned) {
  const { root, atHand, policy, crls } = FACTS.pinned;
  FACTS.pinned = { root: fromBase64(root), atHand: atHand.map(fromBase64), crls: crls.map(fromBase64),
    policy: policy && fromBase64(policy) };
}
