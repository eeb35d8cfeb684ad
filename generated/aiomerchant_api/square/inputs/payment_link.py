"""Mappings given for PaymentLink. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.checkout_options import CheckoutOptionsDict
    from ..inputs.pre_populated_data import PrePopulatedDataDict
    from ..models.checkout_options import CheckoutOptions
    from ..models.pre_populated_data import PrePopulatedData


class PaymentLinkDict(TypedDict, total=False):
    id: str | None
    version: Required[int]
    description: str | Null | None
    order_id: str | None
    checkout_options: CheckoutOptions | CheckoutOptionsDict | Null | None
    pre_populated_data: PrePopulatedData | PrePopulatedDataDict | Null | None
    url: str | None
    long_url: str | None
    created_at: datetime | None
    updated_at: datetime | None
    payment_note: str | Null | None
