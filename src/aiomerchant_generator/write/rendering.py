"""Fill the templates, and write values as code."""

from collections.abc import Callable
from pathlib import Path

import jinja2

#: What each module says of itself: few bytes, as there are hundreds of them in the wheel.
HEADER = "Generated from spec/."


def renderer(*folders: Path) -> Callable[..., str]:
    """Return a function that fills a template of this package, or of a folder, with values."""
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader([*folders, Path(__file__).parent / "templates"]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  # the output is Python, not HTML
    )
    templates.globals["header"] = HEADER
    return lambda template, **values: templates.get_template(f"{template}.py.jinja").render(**values)


render = renderer()


class Code(str):
    """Text that `repr` writes as it is, since it is code."""

    __slots__ = ()
    __repr__ = str.__str__


def call(name: str, *given: object, **named: object) -> Code:
    """Write a call, without the named arguments that are empty or false."""
    arguments = [repr(value) for value in given]
    arguments += [f"{key}={value!r}" for key, value in named.items() if value]
    return Code(f"{name}({', '.join(arguments)})")
