"""The model CardForgottenEventCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CardForgottenEventCard(Model):
    """Schema `CardForgottenEventCard`.

    Attributes:
        id: At most 64 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    customer_id: str | None = None
    enabled: bool | None = None
    reference_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    merchant_id: str | None = None
