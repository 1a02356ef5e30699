"use strict";
/* The receipt's code from a camera, where the browser gives one to this page. No picture is kept. */

const BETWEEN_LOOKS = 150;  // milliseconds

let stream = null;

function prepareCamera() {
  element("camera").addEventListener("click", () => stream ? stopCamera() : startCamera());
}

async function startCamera() {
  element("camera").disabled = true;  // asked twice, a second camera would run that nothing stops
  try {
    const wish = { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } };
    stream = await navigator.mediaDevices.getUserMedia({ video: wish, audio: false });
  } catch { announce(SAY.cameraNone); return; }
  finally { element("camera").disabled = false; }
  const video = element("video");
  video.srcObject = stream;
  element("viewfinder").hidden = false;
  element("camera").textContent = SAY.cameraStop;
  announce(SAY.cameraHint);
  await video.play();
  look(video);
}

/** Looks at one picture after the other until one shows a receipt. */
async function look(video) {
  if (!stream) return;
  const receipt = (await textsBefore(video)).find(text => text.startsWith(RECEIPT_PREFIX));
  if (receipt === undefined) { setTimeout(() => look(video), BETWEEN_LOOKS); return; }
  stopCamera();
  await takeText(receipt);
}

async function textsBefore(video) {
  let picture;
  try { picture = await createImageBitmap(video); }
  catch { return []; }  // no picture yet
  try {
    const scale = Math.min(1, FIRST_SIDE / Math.max(picture.width, picture.height));
    return [...readQrCodes(grayOf(picture, scale)), ...await askBrowser(picture)];
  } finally { picture.close(); }
}

function stopCamera() {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = null;
  element("viewfinder").hidden = true;
  element("camera").textContent = SAY.camera;
}
