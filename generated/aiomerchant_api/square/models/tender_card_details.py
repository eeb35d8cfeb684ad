"""The model TenderCardDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.card import Card
    from ..models.tender_card_details_entry_method import TenderCardDetailsEntryMethod
    from ..models.tender_card_details_status import TenderCardDetailsStatus


@define(kw_only=True, eq=False, repr=False)
class TenderCardDetails(Model):
    """The card of a tender.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. One of SWIPED, KEYED,
            EMV, ON_FILE, CONTACTLESS.
    """

    status: TenderCardDetailsStatus | None = None
    card: Card | None = None
    entry_method: TenderCardDetailsEntryMethod | None = None
