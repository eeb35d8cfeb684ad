"""Renewal of all tokens of a store that end soon."""

from __future__ import annotations

import random
from asyncio import Semaphore, TaskGroup, sleep
from math import inf

from attrs import define, evolve, field

from aiomerchant.checks import check_progress
from aiomerchant.errors import ConfigurationError, MerchantError
from aiomerchant_core import OnProgress
from aiomerchant_core.progress import tell

from .renewal import Renewer
from .token_store import TokenStore

__all__ = ["Sweep", "refresh_all"]


@define
class Sweep:
    """The result of a walk through the store.

    Attributes:
        seen: The number of connections that were looked at.
        renewed: The keys of the connections that have new tokens.
        failed: The errors of the others, by key. After `ReconnectRequired` the user must consent anew.
        after: The key to resume after, if the walk is stopped: all keys up to it are done.
    """

    seen: int = 0
    renewed: list[str] = field(factory=list)
    failed: dict[str, MerchantError] = field(factory=dict)
    after: str | None = None


async def refresh_all(
    store: TokenStore,
    renewer: Renewer,
    *,
    within: float,
    concurrency: int,
    spread: float,
    progress: OnProgress | None,
    resume: str | None,
) -> Sweep:
    if not (concurrency >= 1 and 0 <= spread < inf and within >= 0):
        raise ConfigurationError("within and spread must be seconds from 0, concurrency a number from 1")
    check_progress(progress)
    report, turns = Sweep(after=resume), Semaphore(concurrency)

    async def visit(key: str) -> None:
        async with turns:
            try:
                if await _renewed(store, renewer, key, within, spread):
                    report.renewed.append(key)
            except MerchantError as error:
                report.failed[key] = error
            report.seen += 1
            if progress is not None:
                so_far = evolve(report, renewed=[*report.renewed], failed={**report.failed})
                await tell(progress, report.seen, None, "connections", so_far)

    while keys := await store.keys(report.after):
        try:
            async with TaskGroup() as group:
                for key in keys:
                    group.create_task(visit(key))
        except BaseExceptionGroup as errors:
            # The first error cancelled the other tasks.
            raise errors.exceptions[0] from None
        report.after = keys[-1]
    return report


async def _renewed(store: TokenStore, renewer: Renewer, key: str, within: float, spread: float) -> bool:
    """Renew a connection that ends soon. True if it was renewed."""
    entry = await store.load(key)
    if entry is None or entry.tokens.expires_at is None or entry.tokens.expires_at - store.clock() > within:
        return False
    # Many renewals at one moment would meet the provider's rate limits.
    await sleep(random.uniform(0.0, spread))  # noqa: S311  # spreads load, keeps no secret
    await renewer.newer(key, entry.tokens.access_token)
    return True
