"""The codec of BankAccount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.bank_account import BankAccount


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BankAccount")
    get = data.get
    self: Any = new(BankAccount)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.account_number_suffix = v = get("account_number_suffix")
    if v.__class__ is not str:
        self.account_number_suffix = mismatch(v, at, "account_number_suffix", "string")
    self.country = v = get("country")
    if v.__class__ is not str:
        self.country = mismatch(v, at, "country", "string")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.account_type = v = get("account_type")
    if v.__class__ is not str:
        self.account_type = mismatch(v, at, "account_type", "string")
    self.holder_name = v = get("holder_name")
    if v.__class__ is not str:
        self.holder_name = mismatch(v, at, "holder_name", "string")
    self.primary_bank_identification_number = v = get("primary_bank_identification_number")
    if v.__class__ is not str:
        self.primary_bank_identification_number = mismatch(
            v, at, "primary_bank_identification_number", "string"
        )
    self.secondary_bank_identification_number = v = get("secondary_bank_identification_number")
    if v.__class__ is not str and (v is not None):
        self.secondary_bank_identification_number = mismatch(
            v, at, "secondary_bank_identification_number", "string"
        )
    self.debit_mandate_reference_id = v = get("debit_mandate_reference_id")
    if v.__class__ is not str and (v is not None):
        self.debit_mandate_reference_id = mismatch(v, at, "debit_mandate_reference_id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.creditable = v = get("creditable")
    if v.__class__ is not bool:
        self.creditable = mismatch(v, at, "creditable", "boolean")
    self.debitable = v = get("debitable")
    if v.__class__ is not bool:
        self.debitable = mismatch(v, at, "debitable", "boolean")
    self.fingerprint = v = get("fingerprint")
    if v.__class__ is not str and (v is not None):
        self.fingerprint = mismatch(v, at, "fingerprint", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.bank_name = v = get("bank_name")
    if v.__class__ is not str and (v is not None):
        self.bank_name = mismatch(v, at, "bank_name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "account_number_suffix": ("account_number_suffix", False, plain),
    "country": ("country", False, plain),
    "currency": ("currency", False, plain),
    "account_type": ("account_type", False, plain),
    "holder_name": ("holder_name", False, plain),
    "primary_bank_identification_number": ("primary_bank_identification_number", False, plain),
    "secondary_bank_identification_number": ("secondary_bank_identification_number", False, plain),
    "debit_mandate_reference_id": ("debit_mandate_reference_id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "location_id": ("location_id", False, plain),
    "status": ("status", False, plain),
    "creditable": ("creditable", False, plain),
    "debitable": ("debitable", False, plain),
    "fingerprint": ("fingerprint", False, plain),
    "version": ("version", False, refuse_float),
    "bank_name": ("bank_name", False, plain),
}

encode = object_encoder(BankAccount, _FIELDS)
