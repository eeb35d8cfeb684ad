"""The codec of Customer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.customer import Customer

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_customer_preferences: Decode = decode_later(
    __name__, "customer_preferences", globals(), "decode_customer_preferences"
)
_decode_group_ids = list_of(string)
decode_customer_tax_ids: Decode = decode_later(
    __name__, "customer_tax_ids", globals(), "decode_customer_tax_ids"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Customer")
    known = data if len(data) == 19 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_updated_at,
            v_given_name,
            v_family_name,
            v_nickname,
            v_company_name,
            v_email_address,
            v_address,
            v_phone_number,
            v_birthday,
            v_reference_id,
            v_note,
            v_preferences,
            v_creation_source,
            v_group_ids,
            v_segment_ids,
            v_version,
            v_tax_ids,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_updated_at,
            v_given_name,
            v_family_name,
            v_nickname,
            v_company_name,
            v_email_address,
            v_address,
            v_phone_number,
            v_birthday,
            v_reference_id,
            v_note,
            v_preferences,
            v_creation_source,
            v_group_ids,
            v_segment_ids,
            v_version,
            v_tax_ids,
        ) = _values(known)
    self: Any = new(Customer)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.given_name = v_given_name
    if v_given_name.__class__ is not str and v_given_name is not None:
        self.given_name = mismatch(v_given_name, at, "given_name", "string")
    self.family_name = v_family_name
    if v_family_name.__class__ is not str and v_family_name is not None:
        self.family_name = mismatch(v_family_name, at, "family_name", "string")
    self.nickname = v_nickname
    if v_nickname.__class__ is not str and v_nickname is not None:
        self.nickname = mismatch(v_nickname, at, "nickname", "string")
    self.company_name = v_company_name
    if v_company_name.__class__ is not str and v_company_name is not None:
        self.company_name = mismatch(v_company_name, at, "company_name", "string")
    self.email_address = v_email_address
    if v_email_address.__class__ is not str and v_email_address is not None:
        self.email_address = mismatch(v_email_address, at, "email_address", "string")
    self.address = None if v_address is None else decode_address(v_address, (at, "address"))
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and v_phone_number is not None:
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.birthday = None if v_birthday is None else full_date(v_birthday, at, "birthday")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.note = v_note
    if v_note.__class__ is not str and v_note is not None:
        self.note = mismatch(v_note, at, "note", "string")
    self.preferences = (
        None if v_preferences is None else decode_customer_preferences(v_preferences, (at, "preferences"))
    )
    self.creation_source = v_creation_source
    if v_creation_source.__class__ is not str and v_creation_source is not None:
        self.creation_source = mismatch(v_creation_source, at, "creation_source", "string")
    self.group_ids = None if v_group_ids is None else _decode_group_ids(v_group_ids, at, "group_ids")
    self.segment_ids = None if v_segment_ids is None else _decode_group_ids(v_segment_ids, at, "segment_ids")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.tax_ids = None if v_tax_ids is None else decode_customer_tax_ids(v_tax_ids, (at, "tax_ids"))
    self._extra = None if len(known) == 19 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "given_name": ("given_name", False, refuse_float),
    "family_name": ("family_name", False, refuse_float),
    "nickname": ("nickname", False, refuse_float),
    "company_name": ("company_name", False, refuse_float),
    "email_address": ("email_address", False, refuse_float),
    "address": ("address", False, encode_later(__name__, "address")),
    "phone_number": ("phone_number", False, refuse_float),
    "birthday": ("birthday", False, day),
    "reference_id": ("reference_id", False, refuse_float),
    "note": ("note", False, refuse_float),
    "preferences": ("preferences", False, encode_later(__name__, "customer_preferences")),
    "creation_source": ("creation_source", False, plain),
    "group_ids": ("group_ids", False, encode_list_of(refuse_float)),
    "segment_ids": ("segment_ids", False, encode_list_of(refuse_float)),
    "version": ("version", False, whole),
    "tax_ids": ("tax_ids", False, encode_later(__name__, "customer_tax_ids")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Customer, _FIELDS)
