// Scores of the search. What is wanted by its whole name, as operations are, goes first; then the guide, whose pages
// say how a thing is done; then the reference, by its names before its texts.
// https://www.sphinx-doc.org/en/master/usage/configuration.html#confval-html_search_scorer
const wanted = (new URLSearchParams(window.location.search).get("q") || "").toLowerCase().trim();
const isGuide = /^(guide|recipes)\/|^(security|versions)$/;
// payments.create, create_payment, /v2/payments: no word of a text.
const isName = /[._/:]/.test(wanted);

const scoreOfName = (name) => {
  if (name === wanted) return 1000;
  if (name.endsWith(` ${wanted}`) || name.endsWith(`.${wanted}`)) return isName ? 1000 : 200;
  return name.includes(wanted) ? 50 : 0;
};

var Scorer = {
  score: ([page, title, , , score]) =>
    score + (isGuide.test(page) ? 500 : 0) + scoreOfName(title.toLowerCase()),
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
