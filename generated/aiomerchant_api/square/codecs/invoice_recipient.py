"""The codec of InvoiceRecipient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.invoice_recipient import InvoiceRecipient

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_invoice_recipient_tax_ids: Decode = decode_later(
    __name__, "invoice_recipient_tax_ids", globals(), "decode_invoice_recipient_tax_ids"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceRecipient")
    get = data.get
    self: Any = new(InvoiceRecipient)
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.given_name = v = get("given_name")
    if v.__class__ is not str and (v is not None or "given_name" in data):
        self.given_name = mismatch(v, at, "given_name", "string")
    self.family_name = v = get("family_name")
    if v.__class__ is not str and (v is not None or "family_name" in data):
        self.family_name = mismatch(v, at, "family_name", "string")
    self.email_address = v = get("email_address")
    if v.__class__ is not str and (v is not None or "email_address" in data):
        self.email_address = mismatch(v, at, "email_address", "string")
    self.address = v = get("address")
    if v is not None or "address" in data:
        self.address = decode_address(v, (at, "address"))
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None or "phone_number" in data):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self.company_name = v = get("company_name")
    if v.__class__ is not str and (v is not None or "company_name" in data):
        self.company_name = mismatch(v, at, "company_name", "string")
    self.tax_ids = v = get("tax_ids")
    if v is not None or "tax_ids" in data:
        self.tax_ids = decode_invoice_recipient_tax_ids(v, (at, "tax_ids"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, plain),
    "given_name": ("given_name", False, plain),
    "family_name": ("family_name", False, plain),
    "email_address": ("email_address", False, plain),
    "address": ("address", False, encode_later(__name__, "address")),
    "phone_number": ("phone_number", False, plain),
    "company_name": ("company_name", False, plain),
    "tax_ids": ("tax_ids", False, encode_later(__name__, "invoice_recipient_tax_ids")),
}

encode = object_encoder(InvoiceRecipient, _FIELDS)
