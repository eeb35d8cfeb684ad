"""The codec of CustomerUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.customer_updated_metadata import CustomerUpdatedMetadata

decode_customer_updated_fields: Decode = decode_later(
    __name__, "customer_updated_fields", globals(), "decode_customer_updated_fields"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdatedMetadata")
    get = data.get
    self: Any = new(CustomerUpdatedMetadata)
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str:
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.customer_email = v = get("customer_email")
    if v.__class__ is not str and (v is not None or "customer_email" not in data):
        self.customer_email = mismatch(v, at, "customer_email", "string")
    self.customer_name = v = get("customer_name")
    if v.__class__ is not str and (v is not None or "customer_name" not in data):
        self.customer_name = mismatch(v, at, "customer_name", "string")
    self.customer_external_id = v = get("customer_external_id")
    if v.__class__ is not str and (v is not None or "customer_external_id" not in data):
        self.customer_external_id = mismatch(v, at, "customer_external_id", "string")
    self.updated_fields = decode_customer_updated_fields(get("updated_fields"), (at, "updated_fields"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, plain),
    "customer_email": ("customer_email", True, plain),
    "customer_name": ("customer_name", True, plain),
    "customer_external_id": ("customer_external_id", True, plain),
    "updated_fields": ("updated_fields", False, encode_later(__name__, "customer_updated_fields")),
}

encode = object_encoder(CustomerUpdatedMetadata, _FIELDS)
