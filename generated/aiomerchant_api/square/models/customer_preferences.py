"""The model CustomerPreferences.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerPreferences(Model):
    """What a customer wishes to receive.

    Attributes:
        email_unsubscribed: Whether the customer wants no marketing mail.
    """

    email_unsubscribed: bool | None = None
