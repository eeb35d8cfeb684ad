"""The codec of CustomerFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

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
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_creation_source,
            v_created_at,
            v_updated_at,
            v_email_address,
            v_phone_number,
            v_reference_id,
            v_group_ids,
            v_custom_attribute,
            v_segment_ids,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_creation_source,
            v_created_at,
            v_updated_at,
            v_email_address,
            v_phone_number,
            v_reference_id,
            v_group_ids,
            v_custom_attribute,
            v_segment_ids,
        ) = _values(known)
    self: Any = new(CustomerFilter)
    self.creation_source = (
        None
        if v_creation_source is None
        else decode_customer_creation_source_filter(v_creation_source, (at, "creation_source"))
    )
    self.created_at = (
        None
        if v_created_at is None and "created_at" not in data
        else decode_time_range(v_created_at, (at, "created_at"))
    )
    self.updated_at = (
        None
        if v_updated_at is None and "updated_at" not in data
        else decode_time_range(v_updated_at, (at, "updated_at"))
    )
    self.email_address = (
        None
        if v_email_address is None
        else decode_customer_text_filter(v_email_address, (at, "email_address"))
    )
    self.phone_number = (
        None if v_phone_number is None else decode_customer_text_filter(v_phone_number, (at, "phone_number"))
    )
    self.reference_id = (
        None if v_reference_id is None else decode_customer_text_filter(v_reference_id, (at, "reference_id"))
    )
    self.group_ids = None if v_group_ids is None else decode_filter_value(v_group_ids, (at, "group_ids"))
    self.custom_attribute = (
        None
        if v_custom_attribute is None
        else decode_customer_custom_attribute_filters(v_custom_attribute, (at, "custom_attribute"))
    )
    self.segment_ids = (
        None if v_segment_ids is None else decode_filter_value(v_segment_ids, (at, "segment_ids"))
    )
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerFilter, _FIELDS)
