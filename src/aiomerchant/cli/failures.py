"""Failures of commands: one line on stderr, and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from enum import IntEnum
from typing import NoReturn

import typer

from aiomerchant.errors import APIConnectionError, ConfigurationError, MerchantError

__all__ = ["Code", "fail", "reported"]


class Code(IntEnum):
    """Exit codes."""

    API = 1
    USAGE = 2
    CONNECTION = 3
    #: The exit codes that shells report for programs ended by SIGINT and SIGPIPE.
    INTERRUPTED = 130
    UNREAD = 141


def fail(message: str, code: Code) -> NoReturn:
    """End with one line on stderr."""
    typer.echo(f"aiomerchant: {' '.join(message.split())}", err=True)
    raise typer.Exit(code)


@contextmanager
def reported() -> Generator[None]:
    """End with a message and an exit code if one of the package's errors is raised inside."""
    try:
        yield
    except ConfigurationError as error:
        fail(str(error), Code.USAGE)
    except APIConnectionError as error:
        fail(str(error), Code.CONNECTION)
    except MerchantError as error:
        fail(str(error), Code.API)
    except KeyboardInterrupt:
        raise typer.Exit(Code.INTERRUPTED) from None
    except BrokenPipeError:
        # Python flushes once more when it ends: https://docs.python.org/3/library/signal.html#note-on-sigpipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(Code.UNREAD) from None
