"""The model DestinationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.destination_details_card_refund_details import DestinationDetailsCardRefundDetails
    from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails
    from ..models.destination_details_external_refund_details import DestinationDetailsExternalRefundDetails


@define(kw_only=True, eq=False, repr=False)
class DestinationDetails(Model):
    """Where the money of a refund goes.

    Attributes:
        card_details: Facts on the card, for `CARD`.
        cash_details: Cash given and taken back, for `CASH`.
        external_details: How it was refunded outside of Square, for `EXTERNAL`.
    """

    card_details: DestinationDetailsCardRefundDetails | None = None
    cash_details: DestinationDetailsCashRefundDetails | None = None
    external_details: DestinationDetailsExternalRefundDetails | None = None
