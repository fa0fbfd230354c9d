"use strict";
// Reads every two seconds who is called, shows it, and says aloud what is new: two tones, then the
// words where the browser has a Vietnamese voice. What was called before the page came is not said.
const rows = document.getElementById("rows");
const nobody = rows.dataset.nobody;
const sound = document.getElementById("sound");
const broken = document.getElementById("broken");
const EVERY = 2000;
const SPOKEN_IN = 15000;
const tones = window.AudioContext ? new AudioContext() : null;
const known = new Set(Array.from(rows.querySelectorAll("tr[data-call]"), row => row.dataset.call));
let saying = Promise.resolve();

const pause = ms => new Promise(done => setTimeout(done, ms));

function cell(text) {
  const made = document.createElement("td");
  made.textContent = text;
  return made;
}

function row(call) {
  const made = document.createElement("tr");
  made.dataset.call = call.id;
  made.append(cell(call.number), cell(call.desk));
  return made;
}

function emptyRow() {
  const made = document.createElement("tr");
  const all = cell(nobody);
  all.colSpan = 2;
  made.append(all);
  return made;
}

function tone(hertz, begin) {
  const wave = tones.createOscillator();
  const loud = tones.createGain();
  wave.frequency.value = hertz;
  loud.gain.setValueAtTime(0.4, begin);
  loud.gain.exponentialRampToValueAtTime(0.001, begin + 0.6);
  wave.connect(loud).connect(tones.destination);
  wave.start(begin);
  wave.stop(begin + 0.6);
}

async function chime() {
  if (tones && tones.state === "running") {
    tone(660, tones.currentTime);
    tone(523, tones.currentTime + 0.4);
    await pause(1000);
  }
}

function speak(words) {
  const voice = speechSynthesis.getVoices().find(each => each.lang.toLowerCase().startsWith("vi"));
  if (!voice) return Promise.resolve();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = "vi-VN";
  utterance.voice = voice;
  utterance.rate = 0.9;
  const over = new Promise(done => { utterance.onend = done; utterance.onerror = done; });
  speechSynthesis.speak(utterance);
  return Promise.race([over, pause(SPOKEN_IN)]);
}

// One after the other: two desks may call at the same moment.
function say(call) {
  saying = saying.then(chime).then(() => speak(call.said)).catch(() => {});
}

function show(calls) {
  const fresh = calls.filter(call => !known.has(call.id)).reverse();
  fresh.forEach(call => known.add(call.id));
  rows.replaceChildren(...(calls.length ? calls.map(row) : [emptyRow()]));
  fresh.forEach(say);
}

async function look() {
  try {
    const answer = await fetch(rows.dataset.calls, { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.json());
    broken.hidden = true;
  } catch {
    broken.hidden = false;
  }
  setTimeout(look, EVERY);
}

// Browsers are silent until somebody has touched the page, unless they are told otherwise.
function askForSound() {
  sound.hidden = !tones || tones.state === "running";
}

sound.addEventListener("click", () => tones.resume());
if (tones) tones.addEventListener("statechange", askForSound);
if (window.speechSynthesis) speechSynthesis.getVoices();
askForSound();
look();
