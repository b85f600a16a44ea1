// Lets readers choose what the matrix page shows, with the choice in the address:
// #show=all&same=no&levels=ic3,ic4&categories=craft
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

  // In both: the columns as booleans, whether they are shown.
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
      let end = 0;
      return { row, name, cells: cells.map((cell) => ({ cell, start: end, end: end += cell.colSpan })) };
    });
    return { body, rows };
  });

  const narrowHolding = (columns) => {
    let title;
    for (const { body, rows } of bodies) {
      // A title is there with any of the categories below it.
      if (!body.dataset.categories) {
        title = body;
        rows[0].name.colSpan = 1 + columns.filter(Boolean).length;
      }
      body.hidden = body === title || !isChosen("categories", body);
      if (title && !body.hidden) title.hidden = false;
      for (const { row, name, cells } of rows) {
        for (const { cell, start, end } of cells) {
          const count = columns.slice(start, end).filter(Boolean).length;
          cell.hidden = count === 0;
          cell.colSpan = Math.max(1, count);
        }
        const shown = cells.filter(({ cell }) => !cell.hidden);
        // What holds at none of the shown levels, and, if that is wished, at all of several.
        row.hidden = name.scope === "row" && (shown.every(({ cell }) => !cell.firstChild)
          || (differing.checked && shown.length === 1 && shown[0].cell.colSpan > 1));
      }
    }
  };

  const show = () => {
    const all = everything?.checked ?? false;
    own.parentElement.hidden = all;
    if (section) {
      section.hidden = !all;
      differing.parentElement.hidden = !all;
    }
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
    if (all) narrowHolding(columns); else narrowOwn(columns);
    const rows = [...table.querySelectorAll("[data-categories]")].map((row) => !row.hidden);
    table.hidden = [columns, rows].some((list) => !list.includes(true));
    const counted = (text, list) => fill(text, `${list.filter(Boolean).length}/${list.length}`);
    const { nothingChosen, levelsShown, categoriesShown } = form.dataset;
    form.elements.shown.value =
      table.hidden ? nothingChosen : `${counted(levelsShown, columns)} · ${counted(categoriesShown, rows)}`;
  };

  const chosenParts = () => {
    const choice = everything?.checked ? ["show=all"] : [];
    if (differing?.checked) choice.push("same=no");
    for (const kind of kinds) {
      const chosen = boxes(kind).filter((box) => box.checked).map((box) => encodeURIComponent(box.value));
      if (chosen.length < boxes(kind).length) choice.push(`${kind}=${chosen.join(",")}`);
    }
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
