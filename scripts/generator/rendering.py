"""Fill the templates."""

from __future__ import annotations

from pathlib import Path

import jinja2

HEADER = "Written by scripts/regenerate.py from spec/; edit those, not this."
TITLES = {"polar": "Polar", "square": "Square"}

_templates = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    undefined=jinja2.StrictUndefined,
    autoescape=False,  # the output is Python, not HTML
)


def render(template: str, **values: object) -> str:
    return _templates.get_template(f"{template}.py.jinja").render(**values)
