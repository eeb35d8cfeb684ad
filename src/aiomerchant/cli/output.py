"""The output of a call: JSON on stdout, and a progress bar on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncGenerator, Generator, Iterable
from contextlib import aclosing, contextmanager
from typing import TYPE_CHECKING, Any

from attrs import evolve, fields

from aiomerchant_core import Model, Page, Pages, masked

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Output"]


class Output:
    """Writes answers of one provider.

    Args:
        provider: Its name.
        show_secrets: Write tokens and secrets in answers as they are, instead of `***`.
    """

    def __init__(self, provider: str, *, show_secrets: bool = False) -> None:
        from aiomerchant.provider import get_provider
        from aiomerchant.request.json import converter

        self._encode = converter(get_provider(provider).package).encode
        self._show_secrets = show_secrets

    def whole(self, value: Any) -> None:
        """Write one value, indented on a terminal, else in one line; text as it is, and None not at all."""
        if value is None:
            return
        if isinstance(value, str):
            sys.stdout.write(value)
        elif sys.stdout.isatty():
            from rich.console import Console

            Console().print_json(self._json(value))
        else:
            self._lines([value])
        sys.stdout.flush()

    async def items(self, pages: Pages[Any], most: int | None) -> None:
        """The items of a list, one a line, as the pages come.

        Args:
            pages: The list.
            most: The number of items, at most, if it is known.
        """
        with _progress() as advance:
            async with aclosing(_generator(pages)) as walk:
                async for page in walk:
                    self._lines(page.items)
                    sys.stdout.flush()
                    counts = [count for count in (page.total_count, most) if count is not None]
                    advance(len(page.items), min(counts, default=None), page.has_next)

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


@contextmanager
def _progress() -> Generator[Callable[[int, int | None, bool], None]]:
    """A bar on stderr from the second page on, if stderr is a terminal and stdout is not.

    Gives a function to call after each page with the number of its items, the number of all items, and if
    there are more pages.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda count, total, more: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
    task = bar.add_task("items", total=None)

    def advance(count: int, total: int | None, more: bool) -> None:
        bar.update(task, advance=count, total=total)
        if more:
            bar.start()

    try:
        yield advance
    finally:
        bar.stop()
