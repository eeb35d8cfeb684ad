"""The model SubscriptionSource. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionSource(Model):
    """Where a subscription comes from.

    Attributes:
        name: Name of the source; by default that of the application. At most 255 characters.
    """

    name: str | None = None
