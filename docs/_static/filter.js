// A list with a field above it: show the rows that have all the words in them.
for (const field of document.querySelectorAll("input.filter")) {
  const rows = [...field.closest("p").nextElementSibling.children];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const count = field.parentElement.querySelector(".filter-count");
  const show = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, place) => {
      row.hidden = !words.every((word) => texts[place].includes(word));
      shown += !row.hidden;
    });
    count.textContent = shown;
  };
  field.addEventListener("input", show);
  show(); // a browser keeps what was typed when it goes back
}
