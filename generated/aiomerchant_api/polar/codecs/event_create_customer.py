"""The codec of EventCreateCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
)
from ..models.event_create_customer import EventCreateCustomer

decode_event_metadata_input: Decode = decode_later(
    __name__, "event_metadata_input", globals(), "decode_event_metadata_input"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventCreateCustomer")
    get = data.get
    self: Any = new(EventCreateCustomer)
    self.timestamp = v = get("timestamp")
    if v is not None or "timestamp" in data:
        self.timestamp = instant(v, at, "timestamp")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self.external_id = v = get("external_id")
    if v.__class__ is not str and (v is not None):
        self.external_id = mismatch(v, at, "external_id", "string")
    self.parent_id = v = get("parent_id")
    if v.__class__ is not str and (v is not None):
        self.parent_id = mismatch(v, at, "parent_id", "string")
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = decode_event_metadata_input(v, (at, "metadata"))
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.member_id = v = get("member_id")
    if v is not None:
        self.member_id = unique_id(v, at, "member_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "timestamp": ("timestamp", False, plain),
    "name": ("name", False, plain),
    "organization_id": ("organization_id", False, plain),
    "external_id": ("external_id", False, plain),
    "parent_id": ("parent_id", False, plain),
    "metadata": ("metadata", False, encode_later(__name__, "event_metadata_input")),
    "customer_id": ("customer_id", False, plain),
    "member_id": ("member_id", False, plain),
}

encode = object_encoder(EventCreateCustomer, _FIELDS)
