"""The model ExternalPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class ExternalPaymentDetails(Model):
    """Schema `ExternalPaymentDetails`.

    Attributes:
        type: At most 50 characters.
        source: At most 255 characters.
        source_id: At most 255 characters.
    """

    type: str
    source: str
    source_id: str | None = None
    source_fee_money: Money | None = None
