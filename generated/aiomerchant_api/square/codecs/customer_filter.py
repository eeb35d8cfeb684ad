"""The codec of CustomerFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.customer_filter import CustomerFilter

decode_customer_creation_source_filter: Decode = decode_later(
    __name__, "customer_creation_source_filter", globals(), "decode_customer_creation_source_filter"
)
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")
decode_customer_text_filter: Decode = decode_later(
    __name__, "customer_text_filter", globals(), "decode_customer_text_filter"
)
decode_filter_value: Decode = decode_later(__name__, "filter_value", globals(), "decode_filter_value")
decode_customer_custom_attribute_filters: Decode = decode_later(
    __name__, "customer_custom_attribute_filters", globals(), "decode_customer_custom_attribute_filters"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerFilter")
    get = data.get
    self: Any = new(CustomerFilter)
    self.creation_source = v = get("creation_source")
    if v is not None:
        self.creation_source = decode_customer_creation_source_filter(v, (at, "creation_source"))
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = decode_time_range(v, (at, "created_at"))
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = decode_time_range(v, (at, "updated_at"))
    self.email_address = v = get("email_address")
    if v is not None:
        self.email_address = decode_customer_text_filter(v, (at, "email_address"))
    self.phone_number = v = get("phone_number")
    if v is not None:
        self.phone_number = decode_customer_text_filter(v, (at, "phone_number"))
    self.reference_id = v = get("reference_id")
    if v is not None:
        self.reference_id = decode_customer_text_filter(v, (at, "reference_id"))
    self.group_ids = v = get("group_ids")
    if v is not None:
        self.group_ids = decode_filter_value(v, (at, "group_ids"))
    self.custom_attribute = v = get("custom_attribute")
    if v is not None:
        self.custom_attribute = decode_customer_custom_attribute_filters(v, (at, "custom_attribute"))
    self.segment_ids = v = get("segment_ids")
    if v is not None:
        self.segment_ids = decode_filter_value(v, (at, "segment_ids"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "creation_source": ("creation_source", False, encode_later(__name__, "customer_creation_source_filter")),
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
    "updated_at": ("updated_at", False, encode_later(__name__, "time_range")),
    "email_address": ("email_address", False, encode_later(__name__, "customer_text_filter")),
    "phone_number": ("phone_number", False, encode_later(__name__, "customer_text_filter")),
    "reference_id": ("reference_id", False, encode_later(__name__, "customer_text_filter")),
    "group_ids": ("group_ids", False, encode_later(__name__, "filter_value")),
    "custom_attribute": (
        "custom_attribute",
        False,
        encode_later(__name__, "customer_custom_attribute_filters"),
    ),
    "segment_ids": ("segment_ids", False, encode_later(__name__, "filter_value")),
}

encode = object_encoder(CustomerFilter, _FIELDS)
