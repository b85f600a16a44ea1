// Lets readers choose what the matrix page shows, with the choice in the address:
// #show=all&same=no&levels=ic3,ic4&categories=craft, or ? in links
// Without this script both tables stand there whole, and no controls.
"use strict";

(() => {
  const form = document.querySelector(".matrix-form");
  const own = document.querySelector(".comparison-matrix");
  const holding = document.querySelector(".holding-matrix");
  if (!form || !own) return;

  const section = holding?.closest("section");
  const everything = form.querySelector('[name="show"][value="all"]');
  const differing = form.querySelector('[name="same"]');
  // What can be chosen, by its name in the address: rows or columns that bear the same name.
  const kinds = ["levels", "categories"];
  const boxes = (kind) => [...form.querySelectorAll(`input[name="${kind}"]`)];

  const fill = (text, value) => text.replace(/\{.*\}/, value);

  const isChosen = (kind, { dataset }) => boxes(kind).every((box) => box.checked || box.value !== dataset[kind]);

  const isAnyChosen = (kind) => boxes(kind).length === 0 || boxes(kind).some((box) => box.checked);

  // What each level adds, by rows and columns: in some columns one cell spans all rows of a block.
  const blocks = [...own.tBodies].map((body) => {
    const title = body.querySelector(".category-group");
    const spans = [];
    const rows = [...body.rows].filter((row) => row !== title).map((row) => {
      const [name, ...cells] = row.cells;
      return { row, name, cells: [...own.tHead.rows[0].cells].slice(1).map((_, column) => {
        const cell = spans[column] ?? cells.shift();
        if (cell.classList.contains("tbd")) spans[column] = cell;
        return cell;
      }) };
    });
    return { body, title, rows, spans };
  });

  // Of each column, whether it is shown.
  const narrowOwn = (columns) => {
    let position = 0;
    for (const block of blocks) {
      const kept = block.rows.filter(({ row }) => {
        row.hidden = !isChosen("categories", row);
        return !row.hidden;
      });
      block.body.hidden = kept.length === 0;
      if (block.body.hidden) continue;
      if (block.title) block.title.cells[0].colSpan = 1 + columns.filter(Boolean).length;
      // A spanning cell begins in the first row that is shown; the first block's has the text.
      const { spans } = blocks[position++];
      kept.forEach(({ row, name, cells }, index) => {
        const present = cells.map((cell, column) => spans[column] ?? cell);
        present.forEach((cell, column) => { cell.hidden = !columns[column]; });
        row.replaceChildren(name, ...present.filter((_, column) => !spans[column] || index === 0));
      });
      spans.forEach((cell) => { cell.rowSpan = kept.length; });
    }
  };

  // Everything that holds: rows of cells across several levels, in a block for each category or title.
  const bodies = [...holding?.tBodies ?? []].map((body) => {
    const rows = [...body.rows].map((row) => {
      const [name, ...cells] = row.cells;
      return { row, name, cells, columns: cells.flatMap((cell) => Array(cell.colSpan).fill(cell)) };
    });
    return { body, rows };
  });

  // A row's cells for the shown columns alone. Those with words have the same ones, so that neighbours become one cell.
  const join = ({ row, name, cells, columns }, shown) => {
    const isStep = name.scope === "row";
    const present = [];
    for (const cell of columns.filter((_, column) => shown[column])) {
      const last = present.at(-1);
      if (last && (cell === last.cell || (isStep && !cell.firstChild === !last.cell.firstChild))) last.count += 1;
      else present.push({ cell, count: 1 });
    }
    cells.forEach((cell) => { cell.hidden = true; });
    for (const { cell, count } of present) {
      cell.hidden = false;
      cell.colSpan = count;
    }
    row.replaceChildren(name, ...present.map(({ cell }) => cell), ...cells.filter((cell) => cell.hidden));
    return present;
  };

  const narrowHolding = (shown) => {
    const count = shown.filter(Boolean).length;
    const leavesOutSame = differing.checked && count > 1;
    let title;
    for (const { body, rows } of bodies) {
      // A title is there with any of the categories below it.
      if (!body.dataset.categories) {
        title = body;
        rows[0].name.colSpan = 1 + count;
      }
      body.hidden = body === title || !isChosen("categories", body);
      if (body.hidden) continue;
      let isEmpty = true;
      for (const each of rows) {
        const present = join(each, shown);
        const words = present.filter(({ cell }) => cell.firstChild);
        if (each.name.scope === "row") {
          const isSame = words.length === 1 && present.length === 1;
          each.row.hidden = words.length === 0 || (leavesOutSame && isSame);
          if (!each.row.hidden) isEmpty = false;
        } else if (words.some(({ cell }) => !cell.querySelector("small"))) {
          isEmpty = false;
        }
      }
      body.hidden = isEmpty;
      if (title && !isEmpty) title.hidden = false;
    }
  };

  const show = () => {
    const all = everything?.checked ?? false;
    own.parentElement.hidden = all;
    if (section) section.hidden = !all;
    const table = all ? holding : own;
    // One table has a column for all levels, the other inherited categories.
    for (const kind of kinds) for (const box of boxes(kind)) {
      box.parentElement.hidden = !table.querySelector(`[data-${kind}="${box.value}"]`);
    }
    // Paper has all, or what was chosen.
    form.parentElement.classList.toggle("has-choice", chosenParts().length > 0);
    const columns = [...table.tHead.rows[0].cells].slice(1).map((head) => {
      head.hidden = !isChosen("levels", head);
      return !head.hidden;
    });
    const shown = columns.filter(Boolean).length;
    // A level alone is compared with none.
    if (differing) differing.parentElement.hidden = !all || shown < 2;
    if (all) narrowHolding(columns); else narrowOwn(columns);
    const rows = [...table.querySelectorAll("[data-categories]")].map((row) => !row.hidden);
    // A few columns need no box of their own.
    table.parentElement.classList.toggle("fits", shown < 6);
    table.hidden = [columns, rows].some((list) => !list.includes(true));
    const counted = (text, list) => fill(text, `${list.filter(Boolean).length}/${list.length}`);
    const { nothingChosen, nothingDiffers, levelsShown, categoriesShown } = form.dataset;
    form.elements.shown.value = !table.hidden
      ? `${counted(levelsShown, columns)} · ${counted(categoriesShown, rows)}`
      : all && differing.checked && shown > 1 && isAnyChosen("categories") ? nothingDiffers : nothingChosen;
  };

  const chosenParts = () => {
    const choice = everything?.checked ? ["show=all"] : [];
    if (everything?.checked && differing.checked) choice.push("same=no");
    for (const kind of kinds) {
      const chosen = boxes(kind).filter((box) => box.checked).map((box) => encodeURIComponent(box.value));
      if (chosen.length < boxes(kind).length) choice.push(`${kind}=${chosen.join(",")}`);
    }
    return choice;
  };

  const write = () => {
    const choice = chosenParts();
    history.replaceState(null, "", location.pathname + (choice.length > 0 ? `#${choice.join("&")}` : ""));
  };

  const read = () => {
    const hash = (location.hash || location.search).slice(1);
    const target = document.getElementById(hash);
    const region = [section, own.parentElement].find((each) => each?.contains(target));
    // A link to a place is no choice; but the place must be there to be seen.
    if (target && !form.hidden && !target.closest("[hidden]")) {
      // The link past the navigation leaves a choice in the address.
      if (target.contains(form) && chosenParts().length > 0) write();
      return;
    }
    const choice = new URLSearchParams(region ? (region === section ? "show=all" : "") : hash);
    form.reset();
    if (everything) {
      everything.checked = choice.get("show") === "all";
      differing.checked = choice.get("same") === "no";
    }
    for (const kind of kinds) {
      const wanted = choice.get(kind)?.split(",").filter(Boolean);
      const known = boxes(kind).filter((box) => wanted?.includes(box.value));
      // With unknown names alone, such as those of an old link, all is shown.
      if (!wanted || (wanted.length > 0 && known.length === 0)) continue;
      for (const box of boxes(kind)) box.checked = known.includes(box);
    }
    show();
    if (region) target.scrollIntoView();
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
