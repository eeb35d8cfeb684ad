"""Ready callbacks for `progress=`: bars by rich and by tqdm, which are imported when a bar is made."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

from aiomerchant.extras import missing
from aiomerchant_core import Progress

if TYPE_CHECKING:
    from types import TracebackType

    from rich.console import Console

__all__ = ["RichProgress", "TqdmProgress"]


class RichProgress:
    """A bar by rich: `with RichProgress("Customers") as bar: customers.walk(progress=bar)`.

    It is shown on a terminal alone, once there is something left to do, and removed at the end.

    Args:
        description: What stands before the bar.
        console: Where it is shown; by default on stderr.

    Raises:
        ConfigurationError: rich is not installed.
    """

    def __init__(self, description: str = "", *, console: Console | None = None) -> None:
        try:
            from rich.console import Console
            from rich.progress import BarColumn, Progress as Bar, TextColumn, TimeElapsedColumn
        except ModuleNotFoundError as error:
            raise missing("RichProgress", "rich", "progress") from error
        self._bar = Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.fields[amount]}", markup=False),
            TimeElapsedColumn(),
            console=Console(stderr=True) if console is None else console,
            transient=True,
            redirect_stdout=False,
        )
        self._task = self._bar.add_task(description, total=None, amount="")
        self._shown = self._bar.console.is_terminal

    def __enter__(self) -> Self:
        return self

    def __call__(self, progress: Progress) -> None:
        self._bar.update(self._task, completed=progress.done, total=progress.total, amount=_amount(progress))
        if self._shown and progress.done != progress.total:
            self._bar.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # A bar that was never shown would end with an empty line.
        if self._bar.live.is_started:
            self._bar.stop()


class TqdmProgress:
    """A bar by tqdm: `with TqdmProgress("Customers") as bar: customers.walk(progress=bar)`.

    Args:
        description: What stands before the bar.
        options: Further arguments of `tqdm.auto.tqdm`. By default it is shown on terminals alone.

    Raises:
        ConfigurationError: tqdm is not installed.
    """

    def __init__(self, description: str = "", **options: Any) -> None:
        try:
            self._make: Any = import_module("tqdm.auto").tqdm
        except ModuleNotFoundError as error:
            raise missing("TqdmProgress", "tqdm", "progress") from error
        self._options = {"desc": description or None, "disable": None, **options}
        self._bar: Any = None

    def __enter__(self) -> Self:
        return self

    def __call__(self, progress: Progress) -> None:
        if self._bar is None:
            scaled = {"unit": "B", "unit_scale": True, "unit_divisor": 1024}
            named = scaled if progress.unit == "bytes" else {"unit": f" {progress.unit}"}
            self._bar = self._make(**{"total": progress.total, **named, **self._options})
        self._bar.total = progress.total
        # A request that is repeated begins anew.
        self._bar.update(progress.done - self._bar.n)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()


def _amount(progress: Progress) -> str:
    """What is done of what there is to do: `3/25 items`, `1.5/6.0 MiB`."""
    numbers = [progress.done] if progress.total is None else [progress.done, progress.total]
    unit = progress.unit
    if unit == "bytes" and max(numbers) >= 2**10:
        size, unit = (2**20, "MiB") if max(numbers) >= 2**20 else (2**10, "KiB")
        return f"{'/'.join(f'{number / size:.1f}' for number in numbers)} {unit}"
    return f"{'/'.join(f'{number:.0f}' for number in numbers)} {unit}"
