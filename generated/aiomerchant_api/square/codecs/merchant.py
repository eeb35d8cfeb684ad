"""The codec of Merchant.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.merchant import Merchant


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Merchant")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_id,
            v_business_name,
            v_country,
            v_language_code,
            v_currency,
            v_status,
            v_main_location_id,
            v_created_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_business_name,
            v_country,
            v_language_code,
            v_currency,
            v_status,
            v_main_location_id,
            v_created_at,
        ) = _values(known)
    self: Any = new(Merchant)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.business_name = v_business_name
    if v_business_name.__class__ is not str and v_business_name is not None:
        self.business_name = mismatch(v_business_name, at, "business_name", "string")
    self.country = v_country
    if v_country.__class__ is not str:
        self.country = mismatch(v_country, at, "country", "string")
    self.language_code = v_language_code
    if v_language_code.__class__ is not str and v_language_code is not None:
        self.language_code = mismatch(v_language_code, at, "language_code", "string")
    self.currency = v_currency
    if v_currency.__class__ is not str and v_currency is not None:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.main_location_id = v_main_location_id
    if v_main_location_id.__class__ is not str and v_main_location_id is not None:
        self.main_location_id = mismatch(v_main_location_id, at, "main_location_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "business_name": ("business_name", False, refuse_float),
    "country": ("country", False, plain),
    "language_code": ("language_code", False, refuse_float),
    "currency": ("currency", False, plain),
    "status": ("status", False, plain),
    "main_location_id": ("main_location_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Merchant, _FIELDS)
