"""The codec of EventCreateExternalCustomer.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)

from ..models.event_create_external_customer import EventCreateExternalCustomer

decode_event_metadata_input: Decode = decode_later(
    __name__, "event_metadata_input", globals(), "decode_event_metadata_input"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventCreateExternalCustomer")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_timestamp,
            v_name,
            v_organization_id,
            v_external_id,
            v_parent_id,
            v_metadata,
            v_external_customer_id,
            v_external_member_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_timestamp,
            v_name,
            v_organization_id,
            v_external_id,
            v_parent_id,
            v_metadata,
            v_external_customer_id,
            v_external_member_id,
        ) = _values(known)
    self: Any = new(EventCreateExternalCustomer)
    self.timestamp = (
        None if v_timestamp is None and "timestamp" not in data else instant(v_timestamp, at, "timestamp")
    )
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self.external_id = v_external_id
    if v_external_id.__class__ is not str and v_external_id is not None:
        self.external_id = mismatch(v_external_id, at, "external_id", "string")
    self.parent_id = v_parent_id
    if v_parent_id.__class__ is not str and v_parent_id is not None:
        self.parent_id = mismatch(v_parent_id, at, "parent_id", "string")
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else decode_event_metadata_input(v_metadata, (at, "metadata"))
    )
    self.external_customer_id = v_external_customer_id
    if v_external_customer_id.__class__ is not str:
        self.external_customer_id = mismatch(v_external_customer_id, at, "external_customer_id", "string")
    self.external_member_id = v_external_member_id
    if v_external_member_id.__class__ is not str and v_external_member_id is not None:
        self.external_member_id = mismatch(v_external_member_id, at, "external_member_id", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "timestamp": ("timestamp", False, moment),
    "name": ("name", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "external_id": ("external_id", False, refuse_float),
    "parent_id": ("parent_id", False, refuse_float),
    "metadata": ("metadata", False, encode_later(__name__, "event_metadata_input")),
    "external_customer_id": ("external_customer_id", False, refuse_float),
    "external_member_id": ("external_member_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventCreateExternalCustomer, _FIELDS)
