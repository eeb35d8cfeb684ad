"""`aiomerchant call`: calls one operation with parameters from the shell and prints its answer as JSON."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aiomerchant.provider import get_provider, names

from .exit_codes import ExitCode, fail, reported
from .operations import Provider, known

if TYPE_CHECKING:
    from aiomerchant.client import BaseClient
    from aiomerchant_core import Operation

    from .arguments import Arguments, Values

__all__ = ["call"]


def call(
    context: typer.Context,
    provider: Annotated[Provider | None, typer.Argument(show_default=False)] = None,
    operation: Annotated[
        str | None,
        typer.Argument(help="The name of its method or its id: customers.list.", show_default=False),
    ] = None,
    max_items: Annotated[
        int | None, typer.Option(min=0, help="End the walk of a list after so many items.")
    ] = None,
    first_page: Annotated[
        bool, typer.Option("--first-page", help="Of a list, the answer with its first page.")
    ] = False,
    show_secrets: Annotated[
        bool, typer.Option("--show-secrets", help="Print the tokens and secrets of an answer, not ***.")
    ] = False,
    environment: Annotated[
        str | None, typer.Option(help="production or sandbox, instead of POLAR_ENVIRONMENT and the like.")
    ] = None,
    base_url: Annotated[str | None, typer.Option(help="Instead of POLAR_BASE_URL and the like.")] = None,
    api_version: Annotated[
        str | None, typer.Option(help="The API version, instead of POLAR_VERSION and the like.")
    ] = None,
    allow_http: Annotated[
        bool, typer.Option("--allow-http", help="Send tokens by plain http to another machine.")
    ] = False,
    help: Annotated[
        bool, typer.Option("--help", help="Show this, or the parameters of an operation.")
    ] = False,
) -> None:
    """Call an operation and print its answer as JSON; of a list, all items, one a line.

    Its parameters follow as options by their names (--limit 5), those of the path also without. What is
    nested is JSON, @file stands for the content of a file, - for stdin; --body is the whole body. --limit and
    --page are the API's own: the size of a page, and where the walk begins.

    The access token is that of POLAR_ACCESS_TOKEN or SQUARE_ACCESS_TOKEN; on a terminal it is asked for.
    """
    if provider is None or operation is None:
        if not help:
            fail(
                f"say {' or '.join(names())}, and what to call: aiomerchant call polar customers.list",
                ExitCode.USAGE,
            )
        typer.echo(context.get_help())
        return
    with reported():
        version = api_version or os.environ.get(f"{provider}_VERSION".upper()) or None
        found, described = _find(provider, operation, version)
        from aiomerchant.sandbox.document.contract import load

        from .arguments import Arguments

        typed = version if version in get_provider(provider).versions else None
        arguments = Arguments(load(provider, typed), found, described)
        if help:
            typer.echo(_explained(found, arguments))
            return
        values = arguments.read(context.args)
        listed = found.paging is not None and not first_page
        _check(found, max_items=max_items, first_page=first_page)
        options = {
            "environment": environment,
            "base_url": base_url,
            "allow_http": allow_http,
            "version": api_version,
        }
        client, view = _clients(provider, found, {name: value for name, value in options.items() if value})
        asyncio.run(
            _perform(client, view, found, values, listed=listed, most=max_items, show_secrets=show_secrets)
        )


async def _perform(
    client: BaseClient,
    view: BaseClient,
    operation: Operation[Any],
    values: Values,
    *,
    listed: bool,
    most: int | None,
    show_secrets: bool,
) -> None:
    from aiomerchant_core import ListOperation

    from .output import Output

    output = Output(operation.provider, show_secrets=show_secrets)
    async with client:
        if listed and isinstance(operation, ListOperation):
            pages = view.pages(operation, path=values.path, query=values.query, body=values.body)
            await output.items(pages.walk(max_items=most), most)
        else:
            output.whole(
                await view.call(
                    operation.id,
                    path=values.path,
                    query=values.query,
                    body=values.body,
                    credential=values.credential,
                )
            )


def _find(provider: Provider, name: str, version: str | None) -> tuple[Operation[Any], Mapping[str, Any]]:
    """An operation by its id or the name of its method."""
    from importlib import import_module

    from aiomerchant.errors import ConfigurationError
    from aiomerchant.versions import package_of

    operations = known(provider, version)
    described = next((one for one in operations if name in {one["id"], one["name"]}), None)
    if described is None:
        names = [one[key] for one in operations for key in ("name", "id")]
        near = get_close_matches(name, names, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "`aiomerchant operations` lists them"
        raise ConfigurationError(f"{provider} has no operation {name!r}; {hint}")
    module = import_module(f"{package_of(provider, version)}.operations")
    return module.OPERATIONS[described["id"]], described


def _check(operation: Operation[Any], *, max_items: int | None, first_page: bool) -> None:
    from aiomerchant.errors import ConfigurationError

    if operation.paging is None and (first_page or max_items is not None):
        raise ConfigurationError(f"{operation.name} is no list: leave --max-items and --first-page out")
    if first_page and max_items is not None:
        raise ConfigurationError("--first-page and --max-items exclude each other")


def _clients(
    provider: Provider, operation: Operation[Any], options: dict[str, Any]
) -> tuple[BaseClient, BaseClient]:
    """The client, which is to be closed, and the view to call the operation by."""
    kind: type[BaseClient] = get_provider(provider).load("client")
    variable = f"{provider}_ACCESS_TOKEN".upper()
    token = os.environ.get(variable)
    if operation.authorization is None or not operation.own_token or (operation.anonymous and not token):
        client = kind.from_env(**options, access_token=token or "none")
        return client, client.with_options(access_token=None)
    if not token and sys.stdin.isatty():
        options["access_token"] = typer.prompt(variable, hide_input=True, err=True)
    client = kind.from_env(**options)
    return client, client


def _explained(operation: Operation[Any], arguments: Arguments) -> str:
    """The parameters of an operation, one a line."""
    lines = [f"{operation.name}: {operation.method} {operation.path} ({operation.id})", ""]
    for parameter in arguments.parameters:
        facts = [str(parameter.kinds)]
        if parameter.kinds.choices:
            facts.append(", ".join(parameter.kinds.choices))
        if parameter.required:
            facts.append("required")
        if parameter.secret:
            facts.append("as @file or - only")
        lines.append(f"  {parameter.option:<28}  {'; '.join(facts)}")
    return "\n".join(lines)
