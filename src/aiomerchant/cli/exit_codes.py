"""Exit codes of commands, and the line on stderr that goes with a failure."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from enum import IntEnum
from typing import NoReturn

import typer

from aiomerchant.errors import APIConnectionError, ConfigurationError, MerchantError

__all__ = ["ExitCode", "fail", "reported"]


class ExitCode(IntEnum):
    """Exit codes."""

    API = 1
    USAGE = 2
    CONNECTION = 3
    #: The exit codes that shells report for programs ended by SIGINT and SIGPIPE.
    INTERRUPTED = 130
    UNREAD = 141


def fail(message: str, code: ExitCode) -> NoReturn:
    """End with one line on stderr."""
    typer.echo(f"aiomerchant: {' '.join(message.split())}", err=True)
    raise typer.Exit(code)


@contextmanager
def reported() -> Generator[None]:
    """End with a message and an exit code if one of the package's errors is raised inside."""
    try:
        yield
    except ConfigurationError as error:
        fail(str(error), ExitCode.USAGE)
    except APIConnectionError as error:
        fail(str(error), ExitCode.CONNECTION)
    except MerchantError as error:
        fail(str(error), ExitCode.API)
    except KeyboardInterrupt:
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    except BrokenPipeError:
        # Python flushes once more when it ends: https://docs.python.org/3/library/signal.html#note-on-sigpipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(ExitCode.UNREAD) from None
