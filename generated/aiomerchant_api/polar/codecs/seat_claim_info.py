"""The codec of SeatClaimInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id

from ..models.seat_claim_info import SeatClaimInfo


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SeatClaimInfo")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_product_name,
            v_product_id,
            v_organization_name,
            v_organization_slug,
            v_customer_email,
            v_can_claim,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_product_name,
            v_product_id,
            v_organization_name,
            v_organization_slug,
            v_customer_email,
            v_can_claim,
        ) = _values(known)
    self: Any = new(SeatClaimInfo)
    self.product_name = v_product_name
    if v_product_name.__class__ is not str:
        self.product_name = mismatch(v_product_name, at, "product_name", "string")
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.organization_name = v_organization_name
    if v_organization_name.__class__ is not str:
        self.organization_name = mismatch(v_organization_name, at, "organization_name", "string")
    self.organization_slug = v_organization_slug
    if v_organization_slug.__class__ is not str:
        self.organization_slug = mismatch(v_organization_slug, at, "organization_slug", "string")
    self.customer_email = v_customer_email
    if v_customer_email.__class__ is not str:
        self.customer_email = mismatch(v_customer_email, at, "customer_email", "string")
    self.can_claim = v_can_claim
    if v_can_claim.__class__ is not bool:
        self.can_claim = mismatch(v_can_claim, at, "can_claim", "boolean")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product_name": ("product_name", False, refuse_float),
    "product_id": ("product_id", False, plain),
    "organization_name": ("organization_name", False, refuse_float),
    "organization_slug": ("organization_slug", False, refuse_float),
    "customer_email": ("customer_email", False, refuse_float),
    "can_claim": ("can_claim", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SeatClaimInfo, _FIELDS)
