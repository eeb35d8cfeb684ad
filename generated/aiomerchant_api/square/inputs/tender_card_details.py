"""A mapping given for TenderCardDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.card import CardDict
    from ..models.card import Card
    from ..models.tender_card_details_entry_method import TenderCardDetailsEntryMethod
    from ..models.tender_card_details_status import TenderCardDetailsStatus


class TenderCardDetailsDict(TypedDict, total=False):
    """Schema `TenderCardDetails` as a mapping by wire names."""

    status: TenderCardDetailsStatus | None
    card: Card | CardDict | None
    entry_method: TenderCardDetailsEntryMethod | None
