"""The output of a call: JSON on stdout, indented on a terminal, and a progress bar on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncGenerator, Iterable
from contextlib import AbstractContextManager, aclosing, nullcontext
from typing import TYPE_CHECKING, Any

from attrs import evolve, fields

from aiomerchant_core import Model, Page, Pages, masked

if TYPE_CHECKING:
    from aiomerchant_core import OnProgress

__all__ = ["Output"]


class Output:
    """Writes answers of one provider.

    Args:
        provider: Its name.
        show_secrets: Write tokens and secrets in answers as they are, instead of `***`.
    """

    def __init__(self, provider: str, *, show_secrets: bool = False) -> None:
        from aiomerchant.provider import get_provider
        from aiomerchant.request.converter import converter

        self._encode = converter(get_provider(provider).package).encode
        self._show_secrets = show_secrets

    def whole(self, value: Any) -> None:
        """Write one value, indented on a terminal, else in one line; text as it is, and None not at all."""
        if value is None:
            return
        if isinstance(value, str):
            sys.stdout.write(value)
        elif sys.stdout.isatty():
            self._pretty(value)
        else:
            self._lines([value])
        sys.stdout.flush()

    async def items(self, pages: Pages[Any], most: int | None) -> None:
        """The items of a list as the pages come: indented on a terminal, else one a line.

        A bar on stderr says how far it is, if that is a terminal and stdout is not.

        Args:
            pages: The list.
            most: The number of items, at most.
        """
        with _bar() as progress:
            async with aclosing(_generator(pages.walk(max_items=most, progress=progress))) as walk:
                async for page in walk:
                    if sys.stdout.isatty():
                        for item in page.items:
                            self._pretty(item)
                    else:
                        self._lines(page.items)
                    sys.stdout.flush()

    def _pretty(self, value: Any) -> None:
        from rich.console import Console

        Console().print_json(self._json(value))

    def _lines(self, values: Iterable[Any]) -> None:
        sys.stdout.writelines(f"{self._json(value)}\n" for value in values)

    def _json(self, value: Any) -> str:
        plain = self._encode(value if self._show_secrets else _hidden(value))
        text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        try:
            text.encode(sys.stdout.encoding or "ascii")
        except UnicodeEncodeError:  # beyond the terminal's encoding, or a surrogate
            return json.dumps(plain, separators=(",", ":"))
        return text


async def _generator(pages: Pages[Any]) -> AsyncGenerator[Page[Any], None]:
    async for page in pages.pages():
        yield page


def _hidden(value: Any) -> Any:
    """A copy with `***` for the fields that a model hides in its repr."""
    match value:
        case Model():
            changes: dict[str, Any] = {}
            for attribute in fields(type(value)):
                inner = getattr(value, attribute.name)
                secret = attribute.repr is masked and inner is not None
                changes[attribute.alias or attribute.name] = "***" if secret else _hidden(inner)
            return evolve(value, **changes)
        case list():
            return [_hidden(item) for item in value]
        case dict():
            return {name: _hidden(item) for name, item in value.items()}
        case _:
            return value


def _bar() -> AbstractContextManager[OnProgress | None]:
    if not sys.stderr.isatty() or sys.stdout.isatty():
        return nullcontext()
    from aiomerchant.plugins.progress_bars import RichProgress

    return RichProgress()
