"""The codec of CustomerSessionCustomerExternalIDCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.customer_session_customer_external_id_create import CustomerSessionCustomerExternalIDCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSessionCustomerExternalIDCreate")
    get = data.get
    self: Any = new(CustomerSessionCustomerExternalIDCreate)
    self.member_id = v = get("member_id")
    if v is not None:
        self.member_id = unique_id(v, at, "member_id")
    self.external_member_id = v = get("external_member_id")
    if v.__class__ is not str and (v is not None):
        self.external_member_id = mismatch(v, at, "external_member_id", "string")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None):
        self.return_url = mismatch(v, at, "return_url", "string")
    self.external_customer_id = v = get("external_customer_id")
    if v.__class__ is not str:
        self.external_customer_id = mismatch(v, at, "external_customer_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "member_id": ("member_id", False, plain),
    "external_member_id": ("external_member_id", False, plain),
    "return_url": ("return_url", False, plain),
    "external_customer_id": ("external_customer_id", False, plain),
}

encode = object_encoder(CustomerSessionCustomerExternalIDCreate, _FIELDS)
