"""A mapping given for TenderBuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.tender_buy_now_pay_later_details_brand import TenderBuyNowPayLaterDetailsBrand
    from ..models.tender_buy_now_pay_later_details_status import TenderBuyNowPayLaterDetailsStatus


class TenderBuyNowPayLaterDetailsDict(TypedDict, total=False):
    """Schema `TenderBuyNowPayLaterDetails` as a mapping by wire names."""

    buy_now_pay_later_brand: TenderBuyNowPayLaterDetailsBrand | None
    status: TenderBuyNowPayLaterDetailsStatus | None
