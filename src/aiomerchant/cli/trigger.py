"""`aiomerchant sandbox trigger`: sends one event to a URL, signed like those of the sandbox."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aiomerchant.errors import ConfigurationError

from .exit_codes import ExitCode, fail, reported

if TYPE_CHECKING:
    from aiomerchant.sandbox import Delivery

__all__ = ["trigger"]


def trigger(
    event: Annotated[str, typer.Argument(help="The type of the event: order.paid, payment.created.")],
    to: Annotated[str, typer.Option(help="The URL of the receiver.", metavar="URL")],
    data: Annotated[
        str | None,
        typer.Option(help="Fields of its record, as JSON or as @FILE; the rest is made up.", metavar="JSON"),
    ] = None,
    undocumented: Annotated[
        bool,
        typer.Option("--undocumented", help="Send fields and values that the document does not have, too."),
    ] = False,
    provider: Annotated[str | None, typer.Option(help="polar or square, for a type that both have.")] = None,
    secret_file: Annotated[
        Path | None,
        typer.Option(help="A file with the secret that signs it, instead of the sandbox's.", metavar="FILE"),
    ] = None,
    seed: Annotated[int, typer.Option(help="That of the sandbox whose webhook secret signs it.")] = 0,
    retries: Annotated[int, typer.Option(min=0, help="How often it is sent again if that fails.")] = 0,
) -> None:
    """Send one event to a URL, as the provider would, and print what was answered.

    It needs no running sandbox. Exit code 1 says that the receiver did not answer with a status 2xx.
    """
    with reported():
        secret = None if secret_file is None else _read(secret_file).strip()
        options = {
            "to": to,
            "data": _fields(data),
            "undocumented": undocumented,
            "provider": provider,
            "secret": secret,
            "retries": retries,
        }
        delivery = asyncio.run(_send(event, seed, options))
    for attempt in delivery.attempts:
        answer = attempt.status if attempt.status is not None else attempt.error
        typer.echo(f"{delivery.provider} {event} {delivery.id}: {answer}")
    if not delivery.succeeded:
        fail("the receiver did not take the event", ExitCode.API)


async def _send(event: str, seed: int, options: dict[str, Any]) -> Delivery:
    from aiomerchant.sandbox import Sandbox

    async with Sandbox(seed=seed) as sandbox:
        return await sandbox.send(event, **options)


def _fields(data: str | None) -> dict[str, Any] | None:
    if data is None:
        return None
    text = _read(Path(data[1:])) if data.startswith("@") else data
    try:
        fields = json.loads(text)
    except ValueError as error:
        raise ConfigurationError(f"--data is no JSON: {error}") from None
    if not isinstance(fields, dict):
        raise ConfigurationError("--data must be a JSON object, the fields of the record")
    return fields


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"cannot read {path}: {error}") from None
