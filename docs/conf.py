"""The configuration of Sphinx for the site (`tox -e docs`), which is built and shown without a network."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

from aiomerchant import __version__  # noqa: E402

project = "aiomerchant"
author = "the aiomerchant authors"
copyright = author
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "reference"]
exclude_patterns = ["_build", "changes"]

myst_enable_extensions = ["colon_fence", "fieldlist"]
myst_heading_anchors = 3
# Docstrings write code in single backticks.
default_role = "code"
autodoc_typehints = "signature"
# The arguments of the clients stand at the one `__init__` that they share.
autoclass_content = "both"
autodoc_member_order = "bysource"
napoleon_numpy_docstring = False
python_maximum_signature_line_length = 88
toc_object_entries_show_parents = "hide"
# What looks like a quotation is mostly a value.
smartquotes_action = "D"

html_theme = "furo"
html_title = f"aiomerchant {version}"
html_static_path = ["_static"]
html_search_scorer = str(HERE / "_static" / "scorer.js")
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "github-dark"
