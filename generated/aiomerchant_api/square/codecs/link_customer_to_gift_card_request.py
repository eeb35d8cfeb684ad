"""The codec of LinkCustomerToGiftCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.link_customer_to_gift_card_request import LinkCustomerToGiftCardRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LinkCustomerToGiftCardRequest")
    get = data.get
    self: Any = new(LinkCustomerToGiftCardRequest)
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str:
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, plain),
}

encode = object_encoder(LinkCustomerToGiftCardRequest, _FIELDS)
