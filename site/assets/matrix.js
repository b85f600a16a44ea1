// Lets readers choose what the matrix page shows, with the choice in the address:
// #show=all&levels=ic3,ic4&categories=craft&differences=no
// Without this script both tables stand there whole, and no controls.
"use strict";

(() => {
  const form = document.querySelector(".matrix-form");
  const own = document.querySelector(".comparison-matrix");
  const holding = document.querySelector(".holding-matrix");
  if (!form || !own) return;

  const section = holding?.closest("section");
  const everything = form.querySelector('[name="show"][value="all"]');
  const differences = form.querySelector('[name="differences"]');
  // What can be chosen, by its name in the address: rows or columns that bear the same name.
  const kinds = ["levels", "categories"];
  const boxes = (kind) => [...form.querySelectorAll(`input[name="${kind}"]`)];

  const make = (tag, className, ...content) => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...content);
    return made;
  };

  // By a function, because “$” in a text would mean something.
  const fill = (text, value) => text.replace(/\{.*\}/, () => value);

  // A table by rows and columns. In some columns one cell spans all rows of a block.
  const layOut = (table) => {
    const heads = [...table.tHead.rows[0].cells].slice(1);
    const blocks = [...table.tBodies].map((body) => {
      const title = body.querySelector(".category-group");
      const spans = [];
      const rows = [...body.rows].filter((row) => row !== title).map((row) => {
        const [name, ...cells] = row.cells;
        return { row, name, cells: heads.map((_, column) => {
          const cell = spans[column] ?? cells.shift();
          if (cell.classList.contains("tbd")) spans[column] = cell;
          return cell;
        }) };
      });
      return { body, title, rows, spans };
    });
    return { heads, blocks };
  };

  const layouts = new Map([own, holding].filter(Boolean).map((table) => [table, layOut(table)]));

  // Shows the chosen rows and columns; returns both.
  const narrow = ({ heads, blocks }) => {
    const isChosen = (kind, { dataset }) => boxes(kind).every((box) => box.checked || box.value !== dataset[kind]);
    const columns = heads.flatMap((head, column) => {
      head.hidden = !isChosen("levels", head);
      return head.hidden ? [] : [column];
    });
    const rows = [];
    let position = 0;
    for (const block of blocks) {
      const kept = block.rows.filter(({ row }) => {
        row.hidden = !isChosen("categories", row);
        return !row.hidden;
      });
      block.body.hidden = kept.length === 0;
      if (block.body.hidden) continue;
      if (block.title) block.title.cells[0].colSpan = 1 + columns.length;
      // A spanning cell begins in the first row that is shown; the first block's has the text.
      const { spans } = blocks[position++];
      kept.forEach(({ row, name, cells }, index) => {
        const present = cells.map((cell, column) => spans[column] ?? cell);
        present.forEach((cell, column) => { cell.hidden = heads[column].hidden; });
        row.replaceChildren(name, ...present.filter((_, column) => !spans[column] || index === 0));
      });
      spans.forEach((cell) => { cell.rowSpan = kept.length; });
      rows.push(...kept);
    }
    return { rows, columns };
  };

  // An item without marks, behind the words that lead into its list.
  const copy = (item) => {
    const made = make("li", "", ...item.cloneNode(true).childNodes);
    for (let above = item; (above = above.parentElement.closest("li"));) {
      const words = [...above.cloneNode(true).childNodes].filter((node) => node.nodeName !== "UL");
      made.prepend(...words, " ");
    }
    made.querySelector(".difference")?.remove();
    return made;
  };

  // Marks what a cell has and the one before it lacks, and lists what it lacks itself.
  const compare = (before, here, name) => {
    const without = (other, cell) => [...cell.querySelectorAll("[data-key]")]
      .filter((item) => !other.querySelector(`[data-key="${item.dataset.key}"]`));
    const lacking = without(here, before).map(copy);
    for (const item of without(before, here)) {
      item.prepend(make("span", "difference", `${fill(form.dataset.notAt, name)}: `));
      item.classList.add("added");
    }
    if (lacking.length === 0) return;
    const summary = make("summary", "", `${fill(form.dataset.lacking, name)} (${lacking.length})`);
    here.append(make("details", "lacking", summary, make("ul", "", ...lacking)));
  };

  const mark = (rows, columns) => {
    holding.querySelectorAll(".difference, .lacking").forEach((made) => made.remove());
    holding.querySelectorAll(".added").forEach((item) => item.classList.remove("added"));
    if (!differences.checked) return;
    columns.slice(1).forEach((column, index) => {
      const before = columns[index];
      const name = layouts.get(holding).heads[before].querySelector("a").textContent;
      for (const { cells } of rows) compare(cells[before], cells[column], name);
    });
  };

  const show = () => {
    const all = everything?.checked ?? false;
    own.parentElement.hidden = all;
    if (holding) {
      section.hidden = !all;
      differences.disabled = !all;
    }
    const table = all ? holding : own;
    // One table has a column for all levels, the other inherited categories.
    for (const kind of kinds) for (const box of boxes(kind)) {
      box.parentElement.hidden = !table.querySelector(`[data-${kind}="${box.value}"]`);
    }
    // Paper has all, or what was chosen.
    form.parentElement.classList.toggle("has-choice", chosenParts().length > 0);
    const layout = layouts.get(table);
    const { rows, columns } = narrow(layout);
    if (all) mark(rows, columns);
    table.hidden = rows.length === 0 || columns.length === 0;
    form.elements.shown.value = table.hidden ? form.dataset.nothingChosen : [
      fill(form.dataset.levelsShown, `${columns.length}/${layout.heads.length}`),
      fill(form.dataset.categoriesShown, `${rows.length}/${table.querySelectorAll("[data-categories]").length}`),
    ].join(" · ");
  };

  const chosenParts = () => {
    const choice = everything?.checked ? ["show=all"] : [];
    for (const kind of kinds) {
      const chosen = boxes(kind).filter((box) => box.checked).map((box) => encodeURIComponent(box.value));
      if (chosen.length < boxes(kind).length) choice.push(`${kind}=${chosen.join(",")}`);
    }
    if (differences?.checked === false) choice.push("differences=no");
    return choice;
  };

  const write = () => {
    const choice = chosenParts();
    history.replaceState(null, "", choice.length > 0 ? `#${choice.join("&")}` : location.pathname + location.search);
  };

  const read = () => {
    const hash = location.hash.slice(1);
    const target = document.getElementById(hash);
    const isHidden = section?.contains(target);
    // A link to a place is no choice; but the place must be there to be seen.
    if (target && !isHidden && !form.hidden) return;
    const choice = new URLSearchParams(isHidden ? "show=all" : hash);
    form.reset();
    if (everything) everything.checked = choice.get("show") === "all";
    if (differences) differences.checked = choice.get("differences") !== "no";
    for (const kind of kinds) {
      const wanted = choice.get(kind)?.split(",").filter(Boolean);
      const known = boxes(kind).filter((box) => wanted?.includes(box.value));
      // With unknown names alone, such as those of an old link, all is shown.
      if (!wanted || (wanted.length > 0 && known.length === 0)) continue;
      for (const box of boxes(kind)) box.checked = known.includes(box);
    }
    show();
    if (isHidden) target.scrollIntoView();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", ({ target }) => {
    if (target.type !== "button") return;
    if (target.name === "start") form.reset();
    for (const box of boxes(target.name)) box.checked = target.value === "all";
    show();
    write();
  });
  form.addEventListener("change", () => { show(); write(); });
  addEventListener("hashchange", read);
  read();
  form.hidden = false;
})();
