"""The command of one operation: an option for each parameter, and those of the call itself."""

from __future__ import annotations

import asyncio
import inspect
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from inspect import Parameter as Argument
from typing import TYPE_CHECKING, Annotated, Any, Final, cast

import typer

from aiomerchant.errors import ConfigurationError
from aiomerchant.provider import get_provider

from .arguments import BODY, PLAIN, TOKENS, Arguments
from .exit_codes import reported
from .parameters import Parameter

if TYPE_CHECKING:
    from typer.core import TyperCommand

    from aiomerchant.client import BaseClient
    from aiomerchant_core import Operation

    from .arguments import Values

__all__ = ["operation_command"]

#: The heading of the options that are parameters of the operation.
_PANEL: Final = "Parameters"


def _own(name: str, kind: Any, default: Any, *decls: str, help: str, **more: Any) -> Argument:
    """An option of the command itself."""
    option = typer.Option(*decls, help=help, **more)
    return Argument(name, Argument.KEYWORD_ONLY, default=default, annotation=Annotated[kind, option])


#: The options of calls of lists, and those of all calls.
_OF_LISTS: Final = (
    _own("max_items", int | None, None, help="End the walk of a list after so many items.", min=0),
    _own(
        "first_page", bool, False, "--first-page", help="The answer with the first page instead of all items."
    ),
)
_OF_CALLS: Final = (
    _own(
        *("show_secrets", bool, False, "--show-secrets"),
        help="Print the tokens and secrets of an answer, not ***.",
    ),
    _own("verbose", bool, False, "--verbose", "-v", help="Tell of each attempt on stderr."),
    _own(
        *("environment", str | None, None),
        help="production or sandbox, instead of POLAR_ENVIRONMENT and the like.",
    ),
    _own("base_url", str | None, None, help="Instead of POLAR_BASE_URL and the like."),
    _own(*("api_version", str | None, None), help="The API version, instead of POLAR_VERSION and the like."),
    _own("allow_http", bool, False, "--allow-http", help="Send tokens by plain http to another machine."),
)


def operation_command(
    operation: Operation[Any], described: Mapping[str, Any], version: str | None
) -> TyperCommand:
    """Make the command of an operation.

    Args:
        operation: The operation.
        described: Its entry in the manifest.
        version: The API version that is asked for, if it is not the default one.
    """
    from aiomerchant.sandbox.document.contract import load

    typed = version if version in get_provider(operation.provider).versions else None
    arguments = Arguments(load(operation.provider, typed), operation, described)
    own, names = _signature(arguments)
    clients = _of_clients(operation, {name for name, _ in arguments.options()})
    options = [*own, *(_OF_LISTS if operation.paging is not None else ()), *_OF_CALLS, *clients]

    def command(**given: Any) -> None:
        words = {names[key]: given.pop(key) for key in list(given) if key in names}
        _called(operation, arguments, words, **given)

    # typer reads the options off the signature, which may be an attribute (PEP 362); typeshed has none.
    command.__signature__ = inspect.Signature(options)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in options}
    app = typer.Typer(add_completion=False, rich_markup_mode="markdown")
    app.command(
        operation.name,
        help=f"{operation.name}: {operation.method} {operation.path} ({operation.id})",
        # --given_name is --given-name, as in Python.
        context_settings={"token_normalize_func": lambda token: token.replace("_", "-")},
    )(command)
    return cast("TyperCommand", typer.main.get_command(app))


def _of_clients(operation: Operation[Any], taken: Iterable[str]) -> Iterator[Argument]:
    """The options for arguments that only this provider's clients have, except those of parameters' names."""
    for name in get_provider(operation.provider).client_options:
        if name not in taken:
            variable = f"{operation.provider}_{name}".upper()
            yield _own(name, str | None, None, help=f"Instead of {variable}.")


def _signature(arguments: Arguments) -> tuple[list[Argument], dict[str, str]]:
    """The parameters of an operation as those of a function, and what each stands for."""
    names: dict[str, str] = {}
    found: list[Argument] = []

    def add(name: str, annotation: Any, kind: Any) -> None:
        key = f"parameter_{len(found)}"
        names[key] = name
        found.append(
            Argument(key, Argument.KEYWORD_ONLY, default=None, annotation=Annotated[annotation, kind])
        )

    if any(parameter.location == "path" for parameter in arguments.parameters):
        path = [f"[{one.name.upper()}]" for one in arguments.parameters if one.location == "path"]
        add(PLAIN, list[str] | None, typer.Argument(metavar=" ".join(path), show_default=False))
    for name, parameter in arguments.options():
        add(name, *_option(parameter, arguments.spellings(parameter)))
    if arguments.takes_body:
        add(BODY, list[str] | None, typer.Option("--body", metavar="JSON", rich_help_panel=_PANEL))
    for token in sorted(TOKENS - {name for name, _ in arguments.options()}):
        add(token, list[str] | None, typer.Option(f"--{token.replace('_', '-')}", hidden=True))
    return found, names


def _option(parameter: Parameter, spellings: Iterable[str]) -> tuple[Any, Any]:
    """The annotation and the option of a parameter."""
    facts = [*(["required"] if parameter.required else []), *parameter.kinds.choices]
    if parameter.secret:
        facts.append("as @file or - only")
    shown: dict[str, Any] = {
        "help": ", ".join(facts),
        "rich_help_panel": _PANEL,
        "show_default": False,
    }
    if parameter.kinds.is_flag:
        return bool | None, typer.Option(f"{parameter.option}/--no-{parameter.option[2:]}", **shown)

    def complete(incomplete: str) -> Iterator[str]:
        return (choice for choice in parameter.kinds.choices if choice.startswith(incomplete))

    return list[str] | None, typer.Option(
        *spellings, metavar=str(parameter.kinds), autocompletion=complete, **shown
    )


def _called(
    operation: Operation[Any],
    arguments: Arguments,
    words: Mapping[str, Any],
    *,
    max_items: int | None = None,
    first_page: bool = False,
    show_secrets: bool,
    verbose: bool,
    environment: str | None,
    base_url: str | None,
    api_version: str | None,
    allow_http: bool,
    **more: str | None,
) -> None:
    """Read the arguments of an operation, perform it, and print its answer."""
    with reported(arguments.named):
        if first_page and max_items is not None:
            raise ConfigurationError("--first-page and --max-items exclude each other")
        values = arguments.read(words)
        options: dict[str, Any] = {
            "environment": environment,
            "base_url": base_url,
            "allow_http": allow_http,
            "version": api_version,
            **more,
        }
        options = {name: value for name, value in options.items() if value}
        if verbose:
            from .verbose import hooks

            options["hooks"] = hooks()
        client, view = _clients(operation, options)
        asyncio.run(
            _perform(
                client,
                view,
                operation,
                values,
                listed=operation.paging is not None and not first_page,
                most=max_items,
                show_secrets=show_secrets,
            )
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
            await output.items(
                view.pages(operation, path=values.path, query=values.query, body=values.body), most
            )
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


def _clients(operation: Operation[Any], options: dict[str, Any]) -> tuple[BaseClient, BaseClient]:
    """The client, which is to be closed, and the view to call the operation by."""
    kind: type[BaseClient] = get_provider(operation.provider).load("client")
    from aiomerchant.transport.network import Network

    # As programs of a shell do. What is plain http is on this machine, or is named by --allow-http.
    base_url = options.get("base_url") or os.environ.get(f"{operation.provider}_BASE_URL".upper(), "")
    options["network"] = Network(trust_env=not base_url.startswith("http:"))
    variable = f"{operation.provider}_ACCESS_TOKEN".upper()
    token = os.environ.get(variable)
    if operation.authorization is None or not operation.own_token or (operation.anonymous and not token):
        client = kind.from_env(**options, access_token=token or "none")
        return client, client.with_options(access_token=None)
    if not token and sys.stdin.isatty():
        options["access_token"] = typer.prompt(variable, hide_input=True, err=True)
    client = kind.from_env(**options)
    return client, client
