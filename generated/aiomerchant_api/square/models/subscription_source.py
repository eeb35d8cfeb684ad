"""SubscriptionSource. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class SubscriptionSource(Model):
    """Where a subscription comes from.

    Attributes:
        name: Name of the source; by default that of the application. At most 255 characters.
    """

    name: Nullable[str] = ABSENT
