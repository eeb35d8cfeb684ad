"""The topics of a page: the keywords of its front matter, by which the search and the index find it."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_transform(Topics)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class Topics(SphinxTransform):
    """Makes keywords main entries of the index, which the search puts before words of the text."""

    # Before Sphinx's domains read the document, at 850.
    default_priority = 400

    def apply(self, **_: Any) -> None:
        for meta in list(self.document.findall(nodes.meta)):
            if meta.get("name") == "keywords":
                entries = [
                    ("single", keyword.strip(), "", "main", None) for keyword in meta["content"].split(",")
                ]
                self.document.insert(0, addnodes.index(entries=entries))
