"""The model SubscriptionUpdateClear. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdateClear(Model):
    """Drops the change that waits for the next period.

    Attributes:
        pending_update: Always null.
    """

    pending_update: Any
