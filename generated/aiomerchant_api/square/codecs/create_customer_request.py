"""The codec of CreateCustomerRequest.

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
    full_date,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.create_customer_request import CreateCustomerRequest

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_customer_tax_ids: Decode = decode_later(
    __name__, "customer_tax_ids", globals(), "decode_customer_tax_ids"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCustomerRequest")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_idempotency_key,
            v_given_name,
            v_family_name,
            v_company_name,
            v_nickname,
            v_email_address,
            v_address,
            v_phone_number,
            v_reference_id,
            v_note,
            v_birthday,
            v_tax_ids,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_idempotency_key,
            v_given_name,
            v_family_name,
            v_company_name,
            v_nickname,
            v_email_address,
            v_address,
            v_phone_number,
            v_reference_id,
            v_note,
            v_birthday,
            v_tax_ids,
        ) = _values(known)
    self: Any = new(CreateCustomerRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.given_name = v_given_name
    if v_given_name.__class__ is not str and not (v_given_name is None and "given_name" not in data):
        self.given_name = mismatch(v_given_name, at, "given_name", "string")
    self.family_name = v_family_name
    if v_family_name.__class__ is not str and not (v_family_name is None and "family_name" not in data):
        self.family_name = mismatch(v_family_name, at, "family_name", "string")
    self.company_name = v_company_name
    if v_company_name.__class__ is not str and not (v_company_name is None and "company_name" not in data):
        self.company_name = mismatch(v_company_name, at, "company_name", "string")
    self.nickname = v_nickname
    if v_nickname.__class__ is not str and not (v_nickname is None and "nickname" not in data):
        self.nickname = mismatch(v_nickname, at, "nickname", "string")
    self.email_address = v_email_address
    if v_email_address.__class__ is not str and not (v_email_address is None and "email_address" not in data):
        self.email_address = mismatch(v_email_address, at, "email_address", "string")
    self.address = (
        None if v_address is None and "address" not in data else decode_address(v_address, (at, "address"))
    )
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and not (v_phone_number is None and "phone_number" not in data):
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and not (v_reference_id is None and "reference_id" not in data):
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.note = v_note
    if v_note.__class__ is not str and not (v_note is None and "note" not in data):
        self.note = mismatch(v_note, at, "note", "string")
    self.birthday = (
        None if v_birthday is None and "birthday" not in data else full_date(v_birthday, at, "birthday")
    )
    self.tax_ids = (
        None
        if v_tax_ids is None and "tax_ids" not in data
        else decode_customer_tax_ids(v_tax_ids, (at, "tax_ids"))
    )
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "given_name": ("given_name", False, refuse_float),
    "family_name": ("family_name", False, refuse_float),
    "company_name": ("company_name", False, refuse_float),
    "nickname": ("nickname", False, refuse_float),
    "email_address": ("email_address", False, refuse_float),
    "address": ("address", False, encode_later(__name__, "address")),
    "phone_number": ("phone_number", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "note": ("note", False, refuse_float),
    "birthday": ("birthday", False, day),
    "tax_ids": ("tax_ids", False, encode_later(__name__, "customer_tax_ids")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateCustomerRequest, _FIELDS)
