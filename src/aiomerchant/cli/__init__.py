"""The commands of the command line, a module each, which imports its dependencies when it runs."""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn

import typer

from aiomerchant._version import __version__

from .call import call
from .exit_codes import ExitCode
from .generate import generate
from .operations import operations
from .sandbox import sandbox
from .trigger import trigger

__all__ = ["main"]

# Pretty tracebacks show local variables, and with them tokens.
app = typer.Typer(invoke_without_command=True, pretty_exceptions_enable=False, rich_markup_mode="markdown")
app.add_typer(call, name="call")
app.command()(generate)
app.command()(operations)
_sandbox = typer.Typer(rich_markup_mode="markdown")
_sandbox.callback(invoke_without_command=True)(sandbox)
_sandbox.command()(trigger)
app.add_typer(_sandbox, name="sandbox")


def _version(asked: bool) -> None:
    if asked:
        typer.echo(__version__)
        raise typer.Exit


def main() -> NoReturn:
    """Run the command line, and end with its exit code. A command that is wrong is one line on stderr."""
    try:
        code = app(prog_name="aiomerchant", standalone_mode=False)
    except typer.TyperException as error:
        typer.echo(f"aiomerchant: {' '.join(error.format_message().split())}", err=True)
        code = ExitCode.USAGE
    except typer.Abort:  # Ctrl-C where something is asked for
        code = ExitCode.INTERRUPTED
    sys.exit(code)


@app.callback()
def aiomerchant(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """The APIs of Polar and Square from the shell.

    Access tokens come from the environment, never from arguments. Exit codes: 0 success, 1 the API refused or
    failed, 2 the command is wrong, 3 no connection, 130 interrupted, 141 nobody reads the output any more.
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(ExitCode.USAGE)
