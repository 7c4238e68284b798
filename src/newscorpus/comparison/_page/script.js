"use strict";
(() => {
  const boxes = [...document.querySelectorAll(".filter input")];
  const passages = [...document.querySelectorAll(".passage")];
  const result = document.getElementById("result");
  const keys = document.getElementById("keys");

  // An edit that is not shown is plain text to a screen reader too.
  const show = () => {
    let shown = 0, all = 0;
    for (const box of boxes) {
      const count = Number(box.parentElement.querySelector(".count").textContent);
      all += count;
      if (box.checked) shown += count;
      for (const edit of document.querySelectorAll(`.text [data-kind="${box.value}"]`)) {
        if (box.checked) edit.removeAttribute("role");
        else edit.setAttribute("role", "presentation");
      }
    }
    result.textContent = `${shown} of ${all} edits shown`;
  };
  boxes.forEach((box) => box.addEventListener("change", show));
  show();

  let at = -1;
  document.addEventListener("focusin", (event) => {
    const passage = event.target.closest(".passage");
    if (passage) at = passages.indexOf(passage);
  });
  const step = (by) => {
    const target = passages[Math.min(Math.max(at + by, 0), passages.length - 1)];
    if (!target) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "start" });
  };
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
  });

  const twins = (event, on) => {
    const edit = event.target.closest("[data-edit]");
    if (!edit) return;
    for (const twin of document.querySelectorAll(`[data-edit="${edit.dataset.edit}"]`)) twin.classList.toggle("twin", on);
  };
  document.addEventListener("mouseover", (event) => twins(event, true));
  document.addEventListener("mouseout", (event) => twins(event, false));
})();
