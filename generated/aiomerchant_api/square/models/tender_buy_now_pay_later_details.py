"""The model TenderBuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.tender_buy_now_pay_later_details_brand import TenderBuyNowPayLaterDetailsBrand
    from ..models.tender_buy_now_pay_later_details_status import TenderBuyNowPayLaterDetailsStatus


@define(kw_only=True, eq=False, repr=False)
class TenderBuyNowPayLaterDetails(Model):
    """The deferred payment of a tender.

    Attributes:
        buy_now_pay_later_brand: Brand, such as `AFTERPAY`. One of OTHER_BRAND, AFTERPAY.
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
    """

    buy_now_pay_later_brand: TenderBuyNowPayLaterDetailsBrand | None = field(default=None, metadata=NOT_NULL)
    status: TenderBuyNowPayLaterDetailsStatus | None = None
