"""A mapping given for BuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.afterpay_details import AfterpayDetailsDict
    from ..inputs.clearpay_details import ClearpayDetailsDict
    from ..models.afterpay_details import AfterpayDetails
    from ..models.clearpay_details import ClearpayDetails


class BuyNowPayLaterDetailsDict(TypedDict, total=False):
    """Schema `BuyNowPayLaterDetails` as a mapping by wire names."""

    brand: str | None
    afterpay_details: AfterpayDetails | AfterpayDetailsDict | None
    clearpay_details: ClearpayDetails | ClearpayDetailsDict | None
