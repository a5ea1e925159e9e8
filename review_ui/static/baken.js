// Keys and the idle warning. Everything here also works without: links, forms and the server's own clock.
"use strict";

(() => {
  const body = document.body;

  const typing = (target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type)));

  const unfold = (element) => {
    const folded = element.closest("details:not([open])");
    if (folded) folded.open = true;
  };

  const moveRow = (step) => {
    const rows = [...document.querySelectorAll("[data-row]")];
    if (!rows.length) return false;
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    rows[next].focus();
    return true;
  };

  const press = (key) => {
    const element = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!element) return key === "j" ? moveRow(1) : key === "k" ? moveRow(-1) : false;
    unfold(element);
    if (element instanceof HTMLInputElement && element.type === "radio") element.checked = true;
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      element.focus();
      element.scrollIntoView({ block: "nearest" });
    } else {
      element.click();
    }
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (body.dataset.keys !== "on" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.defaultPrevented || event.isComposing || typing(event.target)) return;
    if (event.shiftKey && event.key !== "?") return;
    if (press(event.key.toLowerCase())) event.preventDefault();
  });

  const error = document.getElementById("fout");
  if (error && error.tabIndex === -1) error.focus();

  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener("hashchange", openTarget);
  openTarget();

  // The clock of the last request is shared by all tabs, so that a forgotten tab ends nobody's work elsewhere.
  const idleMs = Number(body.dataset.idleS) * 1000;
  const warning = document.getElementById("stilte");
  if (!idleMs || !warning) return;
  const SEEN = "baken-gezien";
  const warnBeforeMs = Math.min(120000, idleMs / 2);
  const start = () => localStorage.setItem(SEEN, String(Date.now()));
  const look = () => {
    const leftMs = Number(localStorage.getItem(SEEN)) + idleMs - Date.now();
    if (leftMs <= 0) {
      clearInterval(timer);
      warning.querySelector("[data-end]").submit();
    } else if (leftMs > warnBeforeMs) {
      warning.hidden = true;
    } else if (warning.hidden) {
      warning.hidden = false;
      warning.querySelector("button").focus();
    }
  };
  warning.querySelector("[data-extend]").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    const answer = await fetch(form.action, {
      method: "POST",
      body: new FormData(form),
      headers: { "X-Baken-Script": "1" },
      redirect: "manual",
    });
    if (answer.status !== 204) return location.reload();
    start();
    look();
  });
  start();
  const timer = setInterval(look, 1000);
})();
