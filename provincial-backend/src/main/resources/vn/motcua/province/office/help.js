"use strict";
// Reads every three seconds who calls, and shows it. Whoever works by the keyboard stays on the
// button where she is; the title says how many wait, for who looks at another page meanwhile.
const EVERY = 3000;
const title = document.title;

function tell() {
  const waiting = document.querySelectorAll("#open [id^='take-']").length;
  document.title = waiting ? `(${waiting}) ${title}` : title;
}

function show(id, page) {
  const here = document.getElementById(id);
  const there = page.getElementById(id);
  if (there && here.innerHTML !== there.innerHTML) {
    const focused = document.activeElement.id;
    here.replaceWith(document.adoptNode(there));
    const again = focused && document.getElementById(focused);
    if (again) {
      again.focus();
    }
  }
}

async function look() {
  const cutOff = document.getElementById("cut-off");
  try {
    const answer = await fetch("/office/help", { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    cutOff.hidden = answer.ok && page.getElementById("open") !== null;
    show("open", page);
    show("unanswered", page);
    tell();
  } catch (away) {
    cutOff.hidden = false;
  }
  setTimeout(look, EVERY);
}

tell();
setTimeout(look, EVERY);
