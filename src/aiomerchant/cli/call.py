"""`aiomerchant call`: a command for each operation, which is made when it is asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from aiomerchant.errors import ConfigurationError
from aiomerchant.provider import get_provider, names
from aiomerchant_core.spelling import did_you_mean

from .exit_codes import ExitCode, fail, reported
from .operations import known

if TYPE_CHECKING:
    from aiomerchant_core import Operation

__all__ = ["call"]

API_VERSION: Final = "--api-version"


class _Operations(TyperGroup):
    """The operations of one provider, by the names of their methods or by their ids."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(one["name"] for one in known(str(self.name)))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A command without parameters, for lists: those with all are costly."""
        found = next((one for one in known(str(self.name)) if one["name"] == cmd_name), None)
        return found and TyperCommand(name=cmd_name, help=f"{found['method']} {found['path']}")

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            ctx.fail(
                f"say what to call: `aiomerchant call {self.name} customers.list`; "
                f"`aiomerchant operations --provider {self.name}` lists all"
            )
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[Any, Any, list[str]]:
        provider, name, rest = str(self.name), args[0], args[1:]
        # It decides which parameters there are, so that it is read before they are.
        version = _value(API_VERSION, rest) or os.environ.get(f"{provider}_VERSION".upper()) or None
        try:
            found, described = _find(provider, name, version)
        except ConfigurationError as error:
            if ctx.resilient_parsing:
                return None, None, rest
            fail(error.message, ExitCode.USAGE)
        from .operation_command import operation_command

        with reported():
            return name, operation_command(found, described, version), rest


class _Providers(TyperGroup):
    def list_commands(self, ctx: Any) -> list[str]:
        return list(names())

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in names():
            return None
        title = get_provider(cmd_name).title
        return _Operations(
            name=cmd_name,
            help=f"Call an operation of {title}. With --help behind its name, its parameters.",
            rich_markup_mode="markdown",
            subcommand_metavar="OPERATION [PARAMETERS]...",
        )

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            ctx.fail(f"say {' or '.join(names())}, and what to call: aiomerchant call polar customers.list")
        return super().parse_args(ctx, args)


call = typer.Typer(cls=_Providers, rich_markup_mode="markdown", subcommand_metavar="PROVIDER OPERATION ...")


@call.callback()
def _call() -> None:
    """Call an operation and print its answer as JSON; of a list, all items, one a line.

    Its parameters follow as options by their names (--limit 5), those of the path also without. What is
    nested is JSON, @file stands for the content of a file, - for stdin; --body is the whole body. --limit and
    --page are the API's own: the size of a page, and where the walk begins; --max-items ends it.

    The access token is that of POLAR_ACCESS_TOKEN or SQUARE_ACCESS_TOKEN; on a terminal it is asked for.
    """


def _find(provider: str, name: str, version: str | None) -> tuple[Operation[Any], Mapping[str, Any]]:
    """An operation by its id or the name of its method."""
    from aiomerchant.versions import package_of

    operations = known(provider, version)
    described = next((one for one in operations if name in {one["id"], one["name"]}), None)
    if described is None:
        named = [one[key] for one in operations for key in ("name", "id")]
        hint = did_you_mean(name, named, most=3) or "; `aiomerchant operations` lists them"
        raise ConfigurationError(f"{provider} has no operation {name!r}{hint}")
    module = import_module(f"{package_of(provider, version)}.operations")
    return module.OPERATIONS[described["id"]], described


def _value(option: str, arguments: list[str]) -> str | None:
    """The argument of an option among others."""
    for argument, following in zip(arguments, [*arguments[1:], None], strict=False):
        name, equals, given = argument.partition("=")
        if name == option:
            return given if equals else following
    return None
