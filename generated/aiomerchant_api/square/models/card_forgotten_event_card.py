"""The model CardForgottenEventCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CardForgottenEventCard(Model):
    """Schema `CardForgottenEventCard`.

    Attributes:
        id: At most 64 characters.
    """

    id: str | None = None
    customer_id: str | None = None
    enabled: bool | None = None
    reference_id: str | None = None
    version: int | None = None
    merchant_id: str | None = None
