"""The commands of the command line, a module each, which imports its dependencies when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from aiomerchant._version import __version__

from .call import call
from .generate import generate
from .operations import operations
from .sandbox import sandbox
from .trigger import trigger

__all__ = ["app"]

# Pretty tracebacks show local variables, and with them tokens.
app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode="markdown"
)
app.command(
    add_help_option=False,
    # The other arguments are the parameters of the operation.
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)(call)
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


@app.callback()
def aiomerchant(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """The APIs of Polar and Square from the shell.

    Access tokens come from the environment, never from arguments. Exit codes: 0 success, 1 the API refused or
    failed, 2 the command is wrong, 3 no connection, 130 interrupted, 141 nobody reads the output any more.
    """
