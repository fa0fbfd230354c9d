// A visitor's hands in a browser: what is clicked here goes to the local server, which passes it
// to the simulated devices and to the screen.

import { pictureAsPage, pictureOfCode, samplePage } from "./paper.js";

const key = location.hash.slice(1);
const byId = (id) => document.getElementById(id);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const STATE_EVERY_MS = 1000;
const PICTURE_AGAIN_MS = 1000;
const CODE_BYTES_MAX = 10000;

/** Faults that everybody understands; the others stand behind a line that unfolds. */
const USUAL = new Set([
  "UNPLUGGED", "OFFLINE", "COVER_OPEN", "PAPER_OUT", "PAPER_LOW", "JAM_AFTER_TWO",
]);

/** Codes that people hold to the reader though they lead to no dossier; all invented. */
const OTHER_CODES = {
  unknown: "H56.12-250106-9999",
  payment:
    "00020101021138540010A00000072701240006970436011000000000000208QRIBFTTA53037045802VN" +
    "62180814NOP LE PHI MAU6304CE4D",
  card: "001090000000||Trần Văn Mẫu|01011990|Nam|Thôn Mẫu, xã Mẫu, tỉnh Mẫu|01012022",
  chip_card: "001190012345||Nguyễn Thị Mẫu|15021990|Nữ|Thôn Mẫu, xã Mẫu, tỉnh Mẫu|01072021",
  insurance: "DN4010000000000|Trần Văn Mẫu|01/01/1990|1|Thôn Mẫu",
  wifi: "WIFI:T:WPA;S:Quan Mau;P:12345678;;",
  link: "https://khuyen-mai.example/qua-tang?id=7",
  words: "Xin chào",
  long: "H".repeat(CODE_BYTES_MAX),
  damaged: new Uint8Array([0x48, 0x35, 0xc3, 0x28, 0xff, 0xfe]),
};

let words = {};
let samplePages = 0;

const say = (name, value = "") => (words[name] ?? name).replace("{0}", value);

// ---------------------------------------------------------------- talking to the server

class Refused extends Error {}

async function call(method, path, body) {
  const answer = await fetch("/dock/api/" + path, {
    method, body, headers: { Authorization: "Bearer " + key },
  });
  if (!answer.ok) {
    throw new Refused(answer.status === 401 ? "trouble.key" : "trouble.refused");
  }
  return answer;
}

const post = (path, value) => call("POST", path, JSON.stringify(value));

function tell(trouble) {
  byId("trouble").hidden = !trouble;
  byId("trouble").textContent = trouble ? say(trouble) : "";
}

/** Does something with the hands, then looks what came of it. */
async function act(work) {
  try {
    await work();
    await look();
  } catch (failed) {
    tell(troubleOf(failed));
  }
}

function troubleOf(failed) {
  if (failed instanceof Refused) {
    return failed.message;
  }
  // A foreign or broken picture file cannot be drawn; anything else is a server that is gone.
  return failed instanceof DOMException ? "trouble.picture" : "trouble.gone";
}

// ---------------------------------------------------------------- the screen

async function watchScreen() {
  let seen = 0;
  for (;;) {
    try {
      const answer = await call("GET", "picture/" + seen);
      if (answer.status === 200) {
        seen = answer.headers.get("Picture-Number");
        show(await answer.blob());
      } else if (seen === 0) {
        byId("no-picture").textContent = say("screen.none");
      }
    } catch {
      await pause(PICTURE_AGAIN_MS);
    }
  }
}

function show(png) {
  const picture = byId("picture");
  URL.revokeObjectURL(picture.src);
  picture.src = URL.createObjectURL(png);
  picture.hidden = false;
  byId("no-picture").hidden = true;
}

function touch(event) {
  const box = byId("picture").getBoundingClientRect();
  const x = (event.clientX - box.left) / box.width;
  const y = (event.clientY - box.top) / box.height;
  const glass = byId("glass").getBoundingClientRect();
  const finger = byId("finger").cloneNode(); // a new node begins its fading anew
  finger.hidden = false;
  finger.style.left = event.clientX - glass.left + "px";
  finger.style.top = event.clientY - glass.top + "px";
  byId("finger").replaceWith(finger);
  act(() => post("tap", { x, y }));
}

// ---------------------------------------------------------------- what the hands see

async function look() {
  const state = await (await call("GET", "state")).json();
  tell("");
  for (const role of ["CODE_READER", "DOCUMENT_SCANNER", "RECEIPT_PRINTER", "CHIP_READER"]) {
    const faults = state.faults[role];
    byId(role).hidden = !faults;
    if (faults) {
      drawFaults(role, faults);
    }
  }
  showCard(state.faults.CHIP_READER);
  byId("pages").textContent = say("scanner.pages", state.pages);
  byId("take-out").disabled = state.pages === 0;
  byId("paper").textContent = say(state.paper ? "printer.paper" : "printer.no_paper", state.paper);
  byId("tear-off").disabled = state.paper === 0;
  byId("line").hidden = !state.line;
  for (const choice of document.getElementsByName("line")) {
    choice.checked = choice.value === state.line;
  }
}

/** That no card lies there is no fault, though the simulator calls it one. */
function showCard(chips) {
  const lies = Boolean(chips && !chips.NO_CARD);
  byId("card").textContent = say(lies ? "chips.lies" : "chips.empty");
  byId("lay-card").disabled = lies;
  byId("lift-card").disabled = !lies;
}

const layCard = (on) => act(() => post("fault", { device: "CHIP_READER", fault: "NO_CARD", on: !on }));

function drawFaults(role, faults) {
  const place = byId(role).querySelector(".faults");
  if (!place.hasChildNodes()) {
    buildFaults(place, role, Object.keys(faults).filter((name) => name !== "NO_CARD"));
  }
  for (const box of place.querySelectorAll("input")) {
    box.checked = faults[box.value];
  }
  byId(role).classList.toggle("broken", Object.entries(faults).some(([name, on]) => on && name !== "NO_CARD"));
}

function buildFaults(place, role, names) {
  const more = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = say("fault.more");
  more.append(summary);
  const title = document.createElement("p");
  title.className = "hint";
  title.textContent = say("fault.title");
  place.append(title);
  for (const name of names) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = name;
    box.id = role + "-" + name;
    box.addEventListener("change", () =>
      act(() => post("fault", { device: role, fault: name, on: box.checked })));
    label.append(box, say(`fault.${role}.${name}`));
    (USUAL.has(name) ? place : more).append(label);
  }
  if (more.children.length > 1) {
    place.append(more);
  }
}

async function watchState() {
  for (;;) {
    if (!document.hidden) {
      await act(byId("dossier").length ? async () => {} : offerDossiers);
    }
    await pause(STATE_EVERY_MS);
  }
}

// ---------------------------------------------------------------- what the hands do

async function offerDossiers() {
  const dossiers = await (await call("GET", "dossiers")).json();
  const chosen = byId("dossier").value;
  byId("dossier").replaceChildren(...dossiers.map((each) =>
    new Option(`${each.code} · ${each.procedure} · ${each.status}`, each.code)));
  byId("dossier").value = chosen;
  if (!byId("dossier").value) {
    byId("dossier").selectedIndex = 0;
  }
  byId("hold-dossier").querySelector("button").disabled = dossiers.length === 0;
}

function offerOtherCodes() {
  const chosen = byId("other").selectedIndex;
  byId("other").replaceChildren(...Object.keys(OTHER_CODES).map((name) =>
    new Option(say("code." + name), name)));
  byId("other").selectedIndex = Math.max(0, chosen);
}

const hold = (code) => act(() => call("POST", "code", code));

async function holdPicture(file) {
  byId("read").textContent = say("reader.reading");
  const answer = await call("POST", "codes-in-picture", await pictureOfCode(file));
  const { texts } = await answer.json();
  byId("read").textContent = texts.length ? say("reader.read", texts[0]) : say("reader.nothing");
  if (texts.length) {
    await call("POST", "code", texts[0]);
  }
}

async function feedSamples(count) {
  for (let page = 0; page < count; page++) {
    samplePages++;
    const lines = say("sample.lines").split("\n");
    const foot = say("sample.foot", samplePages);
    await call("POST", "page", await samplePage(say("sample.title"), lines, foot));
  }
}

async function feedPictures(files) {
  for (const file of files) {
    await call("POST", "page", await pictureAsPage(file));
  }
}

async function tearOff() {
  const answer = await call("POST", "paper");
  if (answer.status === 200) {
    const picture = new Image();
    picture.src = URL.createObjectURL(await answer.blob());
    picture.alt = say("printer.slip");
    const item = document.createElement("li");
    item.append(picture);
    byId("slips").prepend(item);
  }
}

// ---------------------------------------------------------------- the page

async function speak(language) {
  words = await (await fetch("/dock/words/" + language)).json();
  document.documentElement.lang = language;
  document.title = say("title");
  for (const node of document.querySelectorAll("[data-say]")) {
    node.textContent = say(node.dataset.say);
  }
  byId("picture").alt = say("screen.picture");
  document.querySelectorAll(".faults").forEach((place) => place.replaceChildren());
  byId("read").textContent = "";
  offerOtherCodes();
  localStorage.setItem("dock-language", language);
}

function onSubmit(form, work) {
  byId(form).addEventListener("submit", (event) => {
    event.preventDefault();
    work();
  });
}

function onFiles(input, work) {
  byId(input).addEventListener("change", () => act(async () => {
    const files = [...byId(input).files];
    byId(input).value = "";
    await work(files);
  }));
}

byId("picture").addEventListener("click", touch);
onSubmit("hold-dossier", () => hold(byId("dossier").value));
onSubmit("hold-other", () => hold(OTHER_CODES[byId("other").value]));
onSubmit("hold-text", () => hold(byId("text").value));
onFiles("code-picture", ([file]) => holdPicture(file));
onFiles("page-pictures", feedPictures);
byId("feed-one").addEventListener("click", () => act(() => feedSamples(1)));
byId("feed-three").addEventListener("click", () => act(() => feedSamples(3)));
byId("take-out").addEventListener("click", () => act(() => call("DELETE", "pages")));
byId("lay-card").addEventListener("click", () => layCard(true));
byId("lift-card").addEventListener("click", () => layCard(false));
byId("tear-off").addEventListener("click", () => act(tearOff));
byId("dossier").addEventListener("focus", () => act(offerDossiers));
for (const choice of document.getElementsByName("line")) {
  choice.addEventListener("change", () => act(() => post("line", { quality: choice.value })));
}
byId("language").addEventListener("click", () =>
  act(() => speak(document.documentElement.lang === "vi" ? "en" : "vi")));

await speak(localStorage.getItem("dock-language") === "en" ? "en" : "vi");
watchScreen();
watchState();
