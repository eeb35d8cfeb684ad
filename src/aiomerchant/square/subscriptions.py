"""Square's subscriptions, with a wait until all scheduled actions are done."""

from __future__ import annotations

from typing import Any

from aiomerchant.request.waiters import Waiter
from aiomerchant_api.square.api import subscriptions as generated

__all__ = ["Subscriptions"]


def _actions(answer: Any) -> str | None:
    """`SCHEDULED` as long as a subscription has actions to come: a pause, a cancellation, another plan."""
    subscription = getattr(answer, "subscription", None)
    if subscription is None:
        return None
    return "SCHEDULED" if getattr(subscription, "actions", None) else "DONE"


class Subscriptions(generated.Subscriptions):
    """Square's subscriptions."""

    #: Square does what is scheduled on the day of its `effective_date`, which may be months ahead.
    wait_for_actions = Waiter(
        operation=generated.RETRIEVE_SUBSCRIPTION,
        state=_actions,
        succeeded=frozenset({"DONE"}),
        named={"include": "actions"},
        first=30.0,
        longest=600.0,
    )
