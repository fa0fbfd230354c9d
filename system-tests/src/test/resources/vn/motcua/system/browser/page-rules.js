"use strict";
// What PageRules asks of a page. Faults are sentences; an empty list is a good page.
window.pageRules ??= (() => {
  const CONTROLS = "a[href],button,input:not([type=hidden]),select,textarea,summary";
  const LINE_OVERLAP = 0.35;
  const visited = [];
  const faults = [];
  let last = null;
  let changed = null;
  document.addEventListener("change", event => { changed = event.target; }, true);

  const name = element =>
    element.tagName.toLowerCase() + (element.id ? "#" + element.id : "") +
    " «" + (element.textContent.trim() || element.name || "").slice(0, 40) + "»";

  const shown = element => element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0;

  function controls() {
    return [...document.querySelectorAll(CONTROLS)].filter(control =>
      shown(control) && !control.disabled && control.tabIndex >= 0);
  }

  // What cannot be seen itself is drawn by what follows it.
  const drawn = control => getComputedStyle(control).opacity === "0" && control.nextElementSibling
    ? control.nextElementSibling : control;

  // Of a field of many lines the browser shows the one that is written in.
  function isShownAsFocused(control) {
    const style = getComputedStyle(drawn(control));
    const rect = control.getClientRects()[0];
    const bottom = control.tagName === "TEXTAREA" ? rect.top + 24 : rect.bottom;
    return control.matches(":focus-visible") && style.outlineStyle !== "none" &&
      parseFloat(style.outlineWidth) >= 2 &&
      rect.left >= -1 && rect.right <= innerWidth + 1 &&
      rect.top >= -1 && bottom <= innerHeight + 1;
  }

  // What lies over a control hides where one is.
  function isOnTop(control) {
    const rect = control.getClientRects()[0];
    const top = document.elementFromPoint(
      rect.left + rect.width / 2, Math.min(rect.top + rect.height / 2, innerHeight - 1));
    return top !== null && (control.contains(top) || top.contains(control));
  }

  // Fields of several parts, as those of days, keep the focus for several Tabs.
  function step() {
    const control = document.activeElement;
    if (control === last) return "next";
    if (control === document.body || control === document.documentElement) {
      last = null;
      return "next";
    }
    if (visited.includes(control)) return "end";
    if (last && !(last.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        control !== controls()[0]) {
      faults.push(name(control) + " comes after " + name(last) + ", before which it stands");
    }
    if (!isShownAsFocused(control)) faults.push(name(control) + " does not show the focus");
    if (!isOnTop(control)) faults.push(name(control) + " lies under something");
    visited.push(control);
    last = control;
    changed = null;
    if (control.tagName === "SUMMARY" && !control.parentElement.open) return "folded";
    return control.type === "radio" || control.type === "checkbox" ? control.type : "next";
  }

  function pressed() {
    if (changed !== last) faults.push(name(last) + " is not changed by Space");
  }

  function isReached(control) {
    return visited.includes(control) || (control.type === "radio" &&
      visited.some(other => other.type === "radio" && other.name === control.name));
  }

  function unreached() {
    const clicked = "[onclick],[role=button]:not(button),[tabindex]:not([tabindex='0'],[tabindex='-1'])";
    return faults.concat(
      controls().filter(control => !isReached(control))
        .map(control => name(control) + " is not reached by Tab"),
      [...document.querySelectorAll("details:not([open])")].filter(shown)
        .map(folded => name(folded) + " is not opened by Enter"),
      [...document.querySelectorAll(clicked)].map(odd => name(odd) + " is for the mouse alone"),
      controls().filter(field => field.labels && field.labels.length === 0 &&
        field.tagName !== "BUTTON" && !field.ariaLabel)
        .map(field => name(field) + " has no label"),
      controls().filter(control => !control.labels && !control.ariaLabel &&
        !control.textContent.trim() && !control.querySelector("img[alt]"))
        .map(control => name(control) + " has no name"));
  }

  const isHiddenOnPurpose = element =>
    element.closest(".skip, option, datalist, script, style, title") !== null ||
    getComputedStyle(element.closest("thead") ?? element).clipPath !== "none";

  function texts() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const owner = text.parentElement;
      if (!text.data.trim() || !shown(owner) || isHiddenOnPurpose(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) found.push({ owner, rect, what: text.data.trim() });
    }
    return found;
  }

  function boxes() {
    return [...document.querySelectorAll("input:not([type=hidden]),select,textarea,button,img,meter")]
      .filter(element => shown(element) && drawn(element) === element && !isHiddenOnPurpose(element))
      .map(owner => ({ owner, rect: owner.getBoundingClientRect(), what: name(owner) }));
  }

  // What stands far outside is there for those who listen.
  const FAR = -2000;

  function isCut({ owner, rect }) {
    if (rect.right < FAR) return false;
    if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1) return true;
    for (let room = owner; room && room !== document.body; room = room.parentElement) {
      if (getComputedStyle(room).overflowX === "visible") continue;
      const walls = room.getBoundingClientRect();
      if (rect.right > walls.right + 1 || rect.left < walls.left - 1) return true;
    }
    return false;
  }

  function liesOver(one, other) {
    if (one.owner.contains(other.owner) || other.owner.contains(one.owner)) return false;
    const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
    const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
    return across > 2 && down > LINE_OVERLAP * Math.min(one.rect.height, other.rect.height);
  }

  function misfits() {
    const all = texts().concat(boxes());
    const found = all.filter(isCut).map(each => "cut: " + each.what.slice(0, 60));
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) found.push("the page is to be scrolled sideways by " + over);
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        if (liesOver(all[i], all[j])) {
          found.push(all[i].what.slice(0, 40) + " lies over " + all[j].what.slice(0, 40));
        }
      }
    }
    return [...new Set(found)];
  }

  return { step, pressed, unreached, misfits };
})();
