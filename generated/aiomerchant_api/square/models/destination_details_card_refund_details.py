"""The model DestinationDetailsCardRefundDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.card import Card


@define(kw_only=True, eq=False, repr=False)
class DestinationDetailsCardRefundDetails(Model):
    """Schema `DestinationDetailsCardRefundDetails`.

    Attributes:
        entry_method: At most 50 characters.
        auth_result_code: At most 10 characters.
    """

    card: Card | None = None
    entry_method: str | None = None
    auth_result_code: str | None = None
