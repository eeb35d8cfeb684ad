"""Exit codes of commands, and the line on stderr that goes with a failure."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import NoReturn

import typer

from aiomerchant.errors import APIConnectionError, APIStatusError, ConfigurationError, Detail, MerchantError

__all__ = ["ExitCode", "fail", "reported"]


class ExitCode(IntEnum):
    """Exit codes."""

    API = 1
    USAGE = 2
    CONNECTION = 3
    #: The exit codes that shells report for programs ended by SIGINT and SIGPIPE.
    INTERRUPTED = 130
    UNREAD = 141


def fail(message: str, code: ExitCode, details: Iterable[str] = ()) -> NoReturn:
    """End with one line on stderr, and one for each detail."""
    lines = [f"aiomerchant: {' '.join(message.split())}"]
    lines += [f"  {' '.join(detail.split())}" for detail in details]
    typer.echo("\n".join(lines), err=True)
    raise typer.Exit(code)


@contextmanager
def reported(option: Callable[[str], str | None] = lambda field: None) -> Generator[None]:
    """End with a message and an exit code if one of the package's errors is raised inside.

    Args:
        option: Gives the option of the command that a field of the request comes from.
    """
    try:
        yield
    except ConfigurationError as error:
        fail(str(error), ExitCode.USAGE)
    except APIConnectionError as error:
        fail(str(error), ExitCode.CONNECTION)
    except APIStatusError as error:
        fail(str(error), ExitCode.API, _faults(error.details, option))
    except MerchantError as error:
        fail(str(error), ExitCode.API)
    except KeyboardInterrupt:
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    except BrokenPipeError:
        # Python flushes once more when it ends: https://docs.python.org/3/library/signal.html#note-on-sigpipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(ExitCode.UNREAD) from None


def _faults(details: Iterable[Detail], option: Callable[[str], str | None]) -> Iterator[str]:
    """The faults that the provider found in fields, by the options that the fields were given by."""
    for detail in details:
        if detail.field:
            given = option(detail.field)
            place = detail.field if given is None else f"{given} ({detail.field})"
            yield f"{place}: {detail.message or detail.code or 'refused'}"
