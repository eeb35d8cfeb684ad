"""Fill the templates."""

from __future__ import annotations

from pathlib import Path

import jinja2

HEADER = "Written by scripts/regenerate.py from spec/; edit those, not this."

_templates = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    undefined=jinja2.StrictUndefined,
    autoescape=False,  # the output is Python, not HTML
)


def title_of(provider: str) -> str:
    """What a provider is called in texts and in the names of classes."""
    return provider.capitalize()


def render(template: str, **values: object) -> str:
    return _templates.get_template(f"{template}.py.jinja").render(**values)
