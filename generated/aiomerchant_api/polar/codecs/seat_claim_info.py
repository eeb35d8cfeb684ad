"""The codec of SeatClaimInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.seat_claim_info import SeatClaimInfo


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SeatClaimInfo")
    get = data.get
    self: Any = new(SeatClaimInfo)
    self.product_name = v = get("product_name")
    if v.__class__ is not str:
        self.product_name = mismatch(v, at, "product_name", "string")
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self.organization_name = v = get("organization_name")
    if v.__class__ is not str:
        self.organization_name = mismatch(v, at, "organization_name", "string")
    self.organization_slug = v = get("organization_slug")
    if v.__class__ is not str:
        self.organization_slug = mismatch(v, at, "organization_slug", "string")
    self.customer_email = v = get("customer_email")
    if v.__class__ is not str:
        self.customer_email = mismatch(v, at, "customer_email", "string")
    self.can_claim = v = get("can_claim")
    if v.__class__ is not bool:
        self.can_claim = mismatch(v, at, "can_claim", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product_name": ("product_name", False, plain),
    "product_id": ("product_id", False, plain),
    "organization_name": ("organization_name", False, plain),
    "organization_slug": ("organization_slug", False, plain),
    "customer_email": ("customer_email", False, plain),
    "can_claim": ("can_claim", False, plain),
}

encode = object_encoder(SeatClaimInfo, _FIELDS)
