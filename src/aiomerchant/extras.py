"""Libraries that extras install. A class that needs a missing one can be looked at, and not be made."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

from .errors import ConfigurationError

__all__ = ["Needed", "missing"]


def missing(what: str, library: str, extra: str) -> ConfigurationError:
    """The error of what needs a library that is not installed.

    Args:
        what: What needs it.
        library: The library.
        extra: The extra that installs it.
    """
    return ConfigurationError(f"{what} needs {library}: pip install 'aiomerchant[{extra}]'")


class Needed:
    """Imports of a library that may be missing, in a `with`; `check` tells whether they are there.

    Args:
        what: What needs it.
        library: The library.
        extra: The extra that installs it.
    """

    def __init__(self, what: str, library: str, extra: str) -> None:
        self._facts = what, library, extra
        self._missing: ModuleNotFoundError | None = None

    def __enter__(self) -> Self:
        return self

    # With a bool as its result, type checkers would take each name of the block for one that may be missing
    # where it is used. There `check` has seen to it.
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> Any:
        if isinstance(error, ModuleNotFoundError):
            self._missing = error.with_traceback(None)  # which would keep the frames of the import
        return self._missing is not None

    def check(self) -> None:
        """Refuse to go on without the library.

        Raises:
            ConfigurationError: It is not installed.
        """
        if self._missing is not None:
            raise missing(*self._facts) from self._missing
