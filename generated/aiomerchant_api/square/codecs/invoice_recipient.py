"""The codec of InvoiceRecipient.

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
    refuse_float,
)

from ..models.invoice_recipient import InvoiceRecipient

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_invoice_recipient_tax_ids: Decode = decode_later(
    __name__, "invoice_recipient_tax_ids", globals(), "decode_invoice_recipient_tax_ids"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceRecipient")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_customer_id,
            v_given_name,
            v_family_name,
            v_email_address,
            v_address,
            v_phone_number,
            v_company_name,
            v_tax_ids,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_customer_id,
            v_given_name,
            v_family_name,
            v_email_address,
            v_address,
            v_phone_number,
            v_company_name,
            v_tax_ids,
        ) = _values(known)
    self: Any = new(InvoiceRecipient)
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.given_name = v_given_name
    if v_given_name.__class__ is not str and not (v_given_name is None and "given_name" not in data):
        self.given_name = mismatch(v_given_name, at, "given_name", "string")
    self.family_name = v_family_name
    if v_family_name.__class__ is not str and not (v_family_name is None and "family_name" not in data):
        self.family_name = mismatch(v_family_name, at, "family_name", "string")
    self.email_address = v_email_address
    if v_email_address.__class__ is not str and not (v_email_address is None and "email_address" not in data):
        self.email_address = mismatch(v_email_address, at, "email_address", "string")
    self.address = (
        None if v_address is None and "address" not in data else decode_address(v_address, (at, "address"))
    )
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and not (v_phone_number is None and "phone_number" not in data):
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.company_name = v_company_name
    if v_company_name.__class__ is not str and not (v_company_name is None and "company_name" not in data):
        self.company_name = mismatch(v_company_name, at, "company_name", "string")
    self.tax_ids = (
        None
        if v_tax_ids is None and "tax_ids" not in data
        else decode_invoice_recipient_tax_ids(v_tax_ids, (at, "tax_ids"))
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, refuse_float),
    "given_name": ("given_name", False, refuse_float),
    "family_name": ("family_name", False, refuse_float),
    "email_address": ("email_address", False, refuse_float),
    "address": ("address", False, encode_later(__name__, "address")),
    "phone_number": ("phone_number", False, refuse_float),
    "company_name": ("company_name", False, refuse_float),
    "tax_ids": ("tax_ids", False, encode_later(__name__, "invoice_recipient_tax_ids")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoiceRecipient, _FIELDS)
