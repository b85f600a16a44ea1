// What pages can do beyond being read: a remembered choice of colours, links to copy, one fold for all, and cards for
// narrow screens. Every page is whole without it. It runs before the page is drawn, so that the colours don't flash.
(() => {
  "use strict";

  const root = document.documentElement;
  const key = "ladderdoc-colours";

  // Storage may be forbidden; then the choice lasts as long as the page.
  const remembered = () => {
    try { return localStorage.getItem(key); } catch { return null; }
  };
  const remember = (choice) => {
    try {
      if (choice) localStorage.setItem(key, choice);
      else localStorage.removeItem(key);
    } catch { /* Not remembered. */ }
  };
  const choose = (choice) => {
    if (choice === "light" || choice === "dark") root.dataset.colours = choice;
    else delete root.dataset.colours;
  };

  choose(remembered());

  function colours() {
    const button = document.querySelector(".theme-switch");
    if (!button) return;
    const system = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.colours ?? (system.matches ? "dark" : "light")) === "dark";
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      const choice = isDark() ? "light" : "dark";
      // Who wants what the system wants follows it from now on.
      const isSystems = (choice === "dark") === system.matches;
      choose(isSystems ? null : choice);
      remember(isSystems ? null : choice);
      show();
    });
    system.addEventListener("change", show);
    addEventListener("storage", (event) => {
      if (event.key !== key) return;
      choose(event.newValue);
      show();
    });
    show();
    button.hidden = false;
  }

  function copiedLinks() {
    const status = document.querySelector("[role=status]");
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a.anchor");
      if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
      navigator.clipboard.writeText(link.href).then(() => {
        status.textContent = document.body.dataset.copied;
        setTimeout(() => { status.textContent = ""; }, 2500);
      }, () => { /* The link still leads to its place, where the address can be copied. */ });
    });
  }

  function folds() {
    const all = [...document.querySelectorAll("details.continues")];
    const button = document.querySelector(".open-all");
    if (button && all.length > 0) {
      const show = () => button.setAttribute("aria-pressed", String(all.every((fold) => fold.open)));
      button.addEventListener("click", () => {
        const open = !all.every((fold) => fold.open);
        for (const fold of all) fold.open = open;
      });
      for (const fold of all) fold.addEventListener("toggle", show);
      show();
      button.hidden = false;
    }
    // A link may lead into a fold.
    const reveal = () => {
      const target = document.querySelector(":target");
      const fold = target?.closest("details:not([open])");
      if (!fold) return;
      fold.open = true;
      target.scrollIntoView();
    };
    addEventListener("hashchange", reveal);
    reveal();
    // Paper has all, also from browsers whose style sheets can't unfold.
    let closed = [];
    addEventListener("beforeprint", () => {
      closed = [...document.querySelectorAll("main details:not([open])")];
      for (const fold of closed) fold.open = true;
    });
    addEventListener("afterprint", () => {
      for (const fold of closed) fold.open = false;
    });
    // The table of contents stands open where there is room beside the text.
    const outline = document.querySelector(".with-outline .outline details");
    if (outline) outline.open = matchMedia("(min-width: 72rem)").matches;
  }

  // One card for each level: cells learn their categories, and stand in the order of these.
  function cards() {
    for (const table of document.querySelectorAll(".levels-table")) {
      const names = [...table.querySelectorAll("thead .category-title")].map((cell) => cell.textContent);
      if (names.length === 0) continue;
      let level = -1;
      const cells = [];
      for (const row of table.tBodies[0].rows) {
        for (const cell of row.cells) {
          if (cell.tagName === "TH") level += 1;
          const isOfCategory = cell.matches(".category-summary, .behaviors");
          const column = isOfCategory ? cell.cellIndex : 0;
          const place = cell.tagName === "TH" ? 0 : isOfCategory ? 2 + 2 * column : 1;
          cell.style.order = level * (2 * names.length + 3) + place + (cell.matches(".behaviors") ? 1 : 0);
          if (!isOfCategory) continue;
          cell.dataset.column = column;
          const summary = cell.matches(".behaviors") && cells.find((one) => one.level === level && one.column === column);
          if (!summary && cell.hasChildNodes()) cell.dataset.category = names[column];
          cells.push({ cell, column, level: cell.hasChildNodes() ? level : -1 });
        }
      }
      const region = table.parentElement;
      region.before(categorySwitch(names, cells));
      region.classList.add("has-cards");
      // What doesn't scroll has nothing to do for the keyboard.
      new ResizeObserver(() => {
        if (getComputedStyle(region).overflowX === "visible") region.removeAttribute("tabindex");
        else region.tabIndex = 0;
      }).observe(region);
    }
  }

  function categorySwitch(names, cells) {
    const label = document.createElement("label");
    label.className = "category-switch";
    const select = document.createElement("select");
    for (const [index, name] of [document.body.dataset.allCategories, ...names].entries()) {
      select.append(new Option(name, index === 0 ? "" : String(index - 1)));
    }
    select.addEventListener("change", () => {
      for (const { cell, column } of cells) {
        cell.classList.toggle("is-not-chosen", select.value !== "" && Number(select.value) !== column);
      }
    });
    label.append(document.body.dataset.category, " ", select);
    return label;
  }

  addEventListener("DOMContentLoaded", () => {
    colours();
    copiedLinks();
    folds();
    cards();
  });
})();
