"""The codec of BankAccount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.bank_account import BankAccount


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BankAccount")
    known = data if len(data) == 17 else _NOTHING | data
    try:
        (
            v_id,
            v_account_number_suffix,
            v_country,
            v_currency,
            v_account_type,
            v_holder_name,
            v_primary_bank_identification_number,
            v_secondary_bank_identification_number,
            v_debit_mandate_reference_id,
            v_reference_id,
            v_location_id,
            v_status,
            v_creditable,
            v_debitable,
            v_fingerprint,
            v_version,
            v_bank_name,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_account_number_suffix,
            v_country,
            v_currency,
            v_account_type,
            v_holder_name,
            v_primary_bank_identification_number,
            v_secondary_bank_identification_number,
            v_debit_mandate_reference_id,
            v_reference_id,
            v_location_id,
            v_status,
            v_creditable,
            v_debitable,
            v_fingerprint,
            v_version,
            v_bank_name,
        ) = _values(known)
    self: Any = new(BankAccount)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.account_number_suffix = v_account_number_suffix
    if v_account_number_suffix.__class__ is not str:
        self.account_number_suffix = mismatch(v_account_number_suffix, at, "account_number_suffix", "string")
    self.country = v_country
    if v_country.__class__ is not str:
        self.country = mismatch(v_country, at, "country", "string")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.account_type = v_account_type
    if v_account_type.__class__ is not str:
        self.account_type = mismatch(v_account_type, at, "account_type", "string")
    self.holder_name = v_holder_name
    if v_holder_name.__class__ is not str:
        self.holder_name = mismatch(v_holder_name, at, "holder_name", "string")
    self.primary_bank_identification_number = v_primary_bank_identification_number
    if v_primary_bank_identification_number.__class__ is not str:
        self.primary_bank_identification_number = mismatch(
            v_primary_bank_identification_number, at, "primary_bank_identification_number", "string"
        )
    self.secondary_bank_identification_number = v_secondary_bank_identification_number
    if (
        v_secondary_bank_identification_number.__class__ is not str
        and v_secondary_bank_identification_number is not None
    ):
        self.secondary_bank_identification_number = mismatch(
            v_secondary_bank_identification_number, at, "secondary_bank_identification_number", "string"
        )
    self.debit_mandate_reference_id = v_debit_mandate_reference_id
    if v_debit_mandate_reference_id.__class__ is not str and v_debit_mandate_reference_id is not None:
        self.debit_mandate_reference_id = mismatch(
            v_debit_mandate_reference_id, at, "debit_mandate_reference_id", "string"
        )
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.creditable = v_creditable
    if v_creditable.__class__ is not bool:
        self.creditable = mismatch(v_creditable, at, "creditable", "boolean")
    self.debitable = v_debitable
    if v_debitable.__class__ is not bool:
        self.debitable = mismatch(v_debitable, at, "debitable", "boolean")
    self.fingerprint = v_fingerprint
    if v_fingerprint.__class__ is not str and v_fingerprint is not None:
        self.fingerprint = mismatch(v_fingerprint, at, "fingerprint", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.bank_name = v_bank_name
    if v_bank_name.__class__ is not str and v_bank_name is not None:
        self.bank_name = mismatch(v_bank_name, at, "bank_name", "string")
    self._extra = None if len(known) == 17 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "account_number_suffix": ("account_number_suffix", False, refuse_float),
    "country": ("country", False, plain),
    "currency": ("currency", False, plain),
    "account_type": ("account_type", False, plain),
    "holder_name": ("holder_name", False, refuse_float),
    "primary_bank_identification_number": ("primary_bank_identification_number", False, refuse_float),
    "secondary_bank_identification_number": ("secondary_bank_identification_number", False, refuse_float),
    "debit_mandate_reference_id": ("debit_mandate_reference_id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "status": ("status", False, plain),
    "creditable": ("creditable", False, plain),
    "debitable": ("debitable", False, plain),
    "fingerprint": ("fingerprint", False, refuse_float),
    "version": ("version", False, whole),
    "bank_name": ("bank_name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BankAccount, _FIELDS)
