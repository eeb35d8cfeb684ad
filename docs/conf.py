"""The configuration of Sphinx for the site (`tox -e docs`), which is built and shown without a network."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

from aiomerchant import __version__  # noqa: E402

project = "aiomerchant"
author = "the aiomerchant authors"
copyright = author
version = release = __version__
# Where [project.urls] has no `Repository`, such as https://github.com/OWNER/NAME, no page links to it.
project_table = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))["project"]
repository = project_table.get("urls", {}).get("Repository", "")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
extensions += ["publishing", "reference", "topics"]
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

copybutton_prompt_text = "$ "
copybutton_line_continuation_character = "\\"

html_theme = "furo"
# The switch beside it names the version.
html_title = "aiomerchant"
html_theme_options = {
    "source_repository": repository,
    "source_branch": "main",
    "source_directory": "docs/",
    "top_of_page_buttons": ["view", "edit"],
}
html_static_path = ["_static"]
templates_path = ["_templates"]
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/versions.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/repository.html",
        "sidebar/scroll-end.html",
    ]
}
html_search_scorer = str(HERE / "_static" / "scorer.js")
html_css_files = ["site.css"]
html_js_files = [("versions.js", {"loading_method": "defer"})]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "github-dark"
