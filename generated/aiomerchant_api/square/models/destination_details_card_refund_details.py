"""The model DestinationDetailsCardRefundDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.card import Card


@define(kw_only=True, eq=False, repr=False)
class DestinationDetailsCardRefundDetails(Model):
    """The card side of a refund.

    Attributes:
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. At most 50 characters.
        auth_result_code: Code of the issuer's approval. At most 10 characters.
    """

    card: Card | None = None
    entry_method: str | None = None
    auth_result_code: str | None = None
