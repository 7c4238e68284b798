"use strict";
(() => {
  const form = document.getElementById("search");
  const fields = Object.fromEntries(["words", "outlet", "class", "from", "to"].map((name) => [name, document.getElementById(name)]));
  const result = document.getElementById("result");
  // What a row is found by is read once; thousands of rows are then looked at in one go.
  const rows = [...document.querySelectorAll(".found")].map((row) => ({
    row,
    words: row.dataset.words.toLocaleLowerCase(),
    outlets: row.dataset.outlets.split("\n"),
    kind: row.dataset.class,
    first: row.dataset.first || "",
    last: row.dataset.last || "",
  }));

  const fits = (entry, words, outlet, kind, from, to) =>
    words.every((word) => entry.words.includes(word)) &&
    (!outlet || entry.outlets.includes(outlet)) &&
    (!kind || entry.kind === undefined || entry.kind === kind) &&
    (!from || entry.last >= from) &&
    (!to || (entry.first !== "" && entry.first <= to));

  const show = () => {
    const words = fields.words.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of rows) {
      const fit = fits(entry, words, fields.outlet.value, fields.class.value, fields.from.value, fields.to.value);
      entry.row.hidden = !fit;
      if (fit) shown += 1;
    }
    result.textContent = `${shown} of ${rows.length} findings and articles shown`;
  };

  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  show();
})();
