"""The codec of BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request import (
    BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest,
)

decode_custom_attribute: Decode = decode_later(
    __name__, "custom_attribute", globals(), "decode_custom_attribute"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest"
        )
    get = data.get
    self: Any = new(BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest)
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str:
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.custom_attribute = decode_custom_attribute(get("custom_attribute"), (at, "custom_attribute"))
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, plain),
    "custom_attribute": ("custom_attribute", False, encode_later(__name__, "custom_attribute")),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(
    BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest, _FIELDS
)
