"""Goes through a store and renews what ends soon."""

from __future__ import annotations

import random
from asyncio import Semaphore, TaskGroup, sleep
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from math import inf

from attrs import define, evolve, field

from aiomerchant.errors import ConfigurationError, MerchantError

from .book import Book
from .renewal import Renewer

__all__ = ["Progress", "Sweep", "sweep"]


@define
class Sweep:
    """What a walk through the store did.

    Attributes:
        seen: How many connections it looked at.
        renewed: The keys of those that have new tokens.
        failed: Why others have none, by key. `ReconnectRequired` says that the user must consent anew.
        after: Where to take it up again, should it be broken off: what lies before is done.
    """

    seen: int = 0
    renewed: list[str] = field(factory=list)
    failed: dict[str, MerchantError] = field(factory=dict)
    after: str | None = None


Progress = Callable[[Sweep], Awaitable[object] | object]


async def sweep(
    book: Book,
    renewer: Renewer,
    *,
    within: float,
    concurrency: int,
    spread: float,
    progress: Progress | None,
    resume: str | None,
) -> Sweep:
    if not (concurrency >= 1 and 0 <= spread < inf and within >= 0):
        raise ConfigurationError("within and spread must be seconds from 0, concurrency a number from 1")
    report, turns = Sweep(after=resume), Semaphore(concurrency)

    async def visit(key: str) -> None:
        async with turns:
            try:
                if await _renewed(book, renewer, key, within, spread):
                    report.renewed.append(key)
            except MerchantError as error:
                report.failed[key] = error
            report.seen += 1
            if progress is not None:
                told = progress(evolve(report, renewed=[*report.renewed], failed={**report.failed}))
                if isawaitable(told):
                    await told

    while keys := await book.keys(report.after):
        try:
            async with TaskGroup() as group:
                for key in keys:
                    group.create_task(visit(key))
        except BaseExceptionGroup as errors:
            # What came first ended the others.
            raise errors.exceptions[0] from None
        report.after = keys[-1]
    return report


async def _renewed(book: Book, renewer: Renewer, key: str, within: float, spread: float) -> bool:
    """Renew one, if it is due. Whether it was."""
    entry = await book.load(key)
    if entry is None or entry.tokens.expires_at is None or entry.tokens.expires_at - book.clock() > within:
        return False
    # Many renewals at one moment meet the provider's limits.
    await sleep(random.uniform(0.0, spread))  # noqa: S311  # spreads load, keeps no secret
    await renewer.newer(key, entry.tokens.access_token)
    return True
