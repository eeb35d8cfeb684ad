"""`--verbose`: a line on stderr for each attempt of a call, without secrets."""

from __future__ import annotations

import typer

from aiomerchant.plugins.hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent

__all__ = ["hooks"]


def hooks() -> Hooks:
    """Hooks that tell of each attempt, its answer or failure, and the wait before the next one."""
    return Hooks(on_request=_request, on_response=_response, on_retry=_retry)


async def _request(event: RequestEvent) -> None:
    key = f", idempotency key {event.idempotency_key}" if event.idempotency_key else ""
    _say(f"attempt {event.attempt}: {event.operation.method} {event.operation.path}{key}")


async def _response(event: ResponseEvent) -> None:
    ended = str(event.status) if event.status is not None else f"{type(event.error).__name__}: {event.error}"
    request = f", request {event.request_id}" if event.request_id else ""
    _say(f"attempt {event.attempt}: {ended} after {event.elapsed:.3f} s{request}")


async def _retry(event: RetryEvent) -> None:
    _say(f"attempt {event.attempt} is repeated in {event.wait:.3f} s")


def _say(line: str) -> None:
    typer.echo(" ".join(line.split()), err=True)
