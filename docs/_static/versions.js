// The switch of versions. Each version's site is a folder, and `versions.json` beside these folders lists them, the
// newest first: ["0.2.0", "0.1.0"] (scripts/publish_docs.py). Without that file the switch shows this version alone.
(async () => {
  const select = document.getElementById("versions");
  const site = new URL(document.documentElement.dataset.content_root, location.href);
  const answer = await fetch(new URL("../versions.json", site)).catch(() => null);
  if (!answer?.ok) return;
  const own = select.value;
  const found = await answer.json();
  select.replaceChildren(...found.map((version) => new Option(version, version, version === own, version === own)));
  select.disabled = found.length < 2;
  select.addEventListener("change", async () => {
    const other = new URL(`../${encodeURIComponent(select.value)}/`, site);
    const same = new URL(select.dataset.page, other);
    // A page that the other version does not have leads to its front page.
    const there = await fetch(same, { method: "HEAD" }).catch(() => null);
    location.assign(there?.ok ? same : other);
  });
})();
