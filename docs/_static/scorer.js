// Scores of the search: what is found by its name, as operations are, goes before what has the words in its text.
// https://www.sphinx-doc.org/en/master/usage/configuration.html#confval-html_search_scorer
const wanted = (new URLSearchParams(window.location.search).get("q") || "").toLowerCase().trim();

var Scorer = {
  score: ([, title, , , score]) => {
    const name = title.toLowerCase();
    if (name === wanted || name.endsWith(` ${wanted}`) || name.endsWith(`.${wanted}`)) return score + 200;
    return name.includes(wanted) ? score + 50 : score;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
