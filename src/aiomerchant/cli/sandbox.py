"""`aiomerchant sandbox`: serves the APIs on loopback, until it is stopped."""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import AbstractContextManager, AsyncExitStack, nullcontext, suppress
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from aiomerchant.provider import get_provider

from .exit_codes import reported

if TYPE_CHECKING:
    from aiomerchant.sandbox import Sandbox

__all__ = ["sandbox"]

Port = Annotated[int, typer.Option(min=0, max=65535, help="0 is any free port.", show_default=True)]


def sandbox(
    context: typer.Context,
    polar_port: Port = 0,
    square_port: Port = 0,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="One port for both, below /polar and /square, with /health."),
    ] = None,
    host: Annotated[
        str, typer.Option(help="The address to listen on with --port.", metavar="ADDRESS")
    ] = "127.0.0.1",
    url: Annotated[
        str | None,
        typer.Option("--url", help="Where applications reach --port, where it is mapped.", metavar="URL"),
    ] = None,
    admin: Annotated[
        bool | None,
        typer.Option(
            help="Whether whoever reaches --port may read and change everything: see /admin/openapi.json."
            " By default where that is this machine alone.",
            show_default=False,
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed draws the same ids and tokens.")] = 0,
    seed_data: Annotated[
        bool, typer.Option("--seed-data", help="Start with a small business instead of nothing.")
    ] = False,
    records: Annotated[
        Path | None, typer.Option(help="Start with the records of a JSON file.", metavar="FILE")
    ] = None,
    forward: Annotated[
        str | None,
        typer.Option(
            help="Send all webhooks to a URL; `{provider}` in it is polar or square.", metavar="URL"
        ),
    ] = None,
) -> None:
    """Run both APIs on loopback, and print how to reach them.

    The output is shell code. Ctrl-C or SIGTERM ends it with exit code 0, and all that it holds is gone.
    """
    if context.invoked_subcommand is not None:
        return
    from aiomerchant.plugins.progress_bars import RichProgress
    from aiomerchant.sandbox import Sandbox

    with reported(), suppress(KeyboardInterrupt):
        bar = None if records is None else RichProgress("Records")
        made = Sandbox(
            polar_port=polar_port,
            square_port=square_port,
            port=port,
            host=host,
            url=url,
            admin=admin,
            seed=seed,
            seed_data=seed_data,
            records=records,
            progress=bar,
        )
        asyncio.run(_run(made, forward, bar or nullcontext()))


async def _run(sandbox: Sandbox, forward: str | None, bar: AbstractContextManager[object]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows, where Ctrl-C raises KeyboardInterrupt
            loop.add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        with bar:
            await stack.enter_async_context(sandbox)
        if forward is not None:
            sandbox.forward(forward)
        sys.stdout.write(_shell_code(sandbox))
        sys.stdout.flush()
        await stop.wait()


def _shell_code(sandbox: Sandbox) -> str:
    """The addresses and credentials of the sandbox, as shell code. They are valid nowhere else."""
    lines = []
    for server in sandbox.servers:
        application, title = server.application, get_provider(server.provider).title
        lines += [
            f"# {title}: {server.base_url}, users authorize at {server.authorize_url}",
            f"#   client id      {application.client_id}",
            f"#   client secret  {application.client_secret}",
            f"#   webhook secret {server.webhook_secret}",
        ]
    lines += [f"export {name}={quote(value)}" for name, value in sandbox.environment.items()]
    if sandbox.admin_url is not None:
        lines += [f"# Admin endpoints: {sandbox.admin_url}/openapi.json"]
    lines += ["# Ctrl-C ends it."]
    return "".join(f"{line}\n" for line in lines)
