"""The codec of Customer.

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
    full_date,
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.customer import Customer

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_customer_preferences: Decode = decode_later(
    __name__, "customer_preferences", globals(), "decode_customer_preferences"
)
_group_ids = list_of(string)
decode_customer_tax_ids: Decode = decode_later(
    __name__, "customer_tax_ids", globals(), "decode_customer_tax_ids"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Customer")
    get = data.get
    self: Any = new(Customer)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.given_name = v = get("given_name")
    if v.__class__ is not str and (v is not None):
        self.given_name = mismatch(v, at, "given_name", "string")
    self.family_name = v = get("family_name")
    if v.__class__ is not str and (v is not None):
        self.family_name = mismatch(v, at, "family_name", "string")
    self.nickname = v = get("nickname")
    if v.__class__ is not str and (v is not None):
        self.nickname = mismatch(v, at, "nickname", "string")
    self.company_name = v = get("company_name")
    if v.__class__ is not str and (v is not None):
        self.company_name = mismatch(v, at, "company_name", "string")
    self.email_address = v = get("email_address")
    if v.__class__ is not str and (v is not None):
        self.email_address = mismatch(v, at, "email_address", "string")
    self.address = v = get("address")
    if v is not None:
        self.address = decode_address(v, (at, "address"))
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self.birthday = v = get("birthday")
    if v is not None:
        self.birthday = full_date(v, at, "birthday")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None):
        self.note = mismatch(v, at, "note", "string")
    self.preferences = v = get("preferences")
    if v is not None:
        self.preferences = decode_customer_preferences(v, (at, "preferences"))
    self.creation_source = v = get("creation_source")
    if v.__class__ is not str and (v is not None):
        self.creation_source = mismatch(v, at, "creation_source", "string")
    self.group_ids = v = get("group_ids")
    if v is not None:
        self.group_ids = _group_ids(v, at, "group_ids")
    self.segment_ids = v = get("segment_ids")
    if v is not None:
        self.segment_ids = _group_ids(v, at, "segment_ids")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.tax_ids = v = get("tax_ids")
    if v is not None:
        self.tax_ids = decode_customer_tax_ids(v, (at, "tax_ids"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "given_name": ("given_name", False, plain),
    "family_name": ("family_name", False, plain),
    "nickname": ("nickname", False, plain),
    "company_name": ("company_name", False, plain),
    "email_address": ("email_address", False, plain),
    "address": ("address", False, encode_later(__name__, "address")),
    "phone_number": ("phone_number", False, plain),
    "birthday": ("birthday", False, plain),
    "reference_id": ("reference_id", False, plain),
    "note": ("note", False, plain),
    "preferences": ("preferences", False, encode_later(__name__, "customer_preferences")),
    "creation_source": ("creation_source", False, plain),
    "group_ids": ("group_ids", False, plain),
    "segment_ids": ("segment_ids", False, plain),
    "version": ("version", False, refuse_float),
    "tax_ids": ("tax_ids", False, encode_later(__name__, "customer_tax_ids")),
}

encode = object_encoder(Customer, _FIELDS)
