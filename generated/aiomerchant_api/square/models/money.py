"""The model Money.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.currency import Currency


@define(kw_only=True, eq=False, repr=False)
class Money(Model):
    """Schema `Money`."""

    amount: int | None = None
    currency: Currency | None = None
