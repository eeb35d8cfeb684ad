"""The codec of Address.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.address import Address


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Address")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_address_line_1,
            v_address_line_2,
            v_address_line_3,
            v_locality,
            v_sublocality,
            v_sublocality_2,
            v_sublocality_3,
            v_administrative_district_level_1,
            v_administrative_district_level_2,
            v_administrative_district_level_3,
            v_postal_code,
            v_country,
            v_first_name,
            v_last_name,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_address_line_1,
            v_address_line_2,
            v_address_line_3,
            v_locality,
            v_sublocality,
            v_sublocality_2,
            v_sublocality_3,
            v_administrative_district_level_1,
            v_administrative_district_level_2,
            v_administrative_district_level_3,
            v_postal_code,
            v_country,
            v_first_name,
            v_last_name,
        ) = _values(known)
    self: Any = new(Address)
    self.address_line_1 = v_address_line_1
    if v_address_line_1.__class__ is not str and v_address_line_1 is not None:
        self.address_line_1 = mismatch(v_address_line_1, at, "address_line_1", "string")
    self.address_line_2 = v_address_line_2
    if v_address_line_2.__class__ is not str and v_address_line_2 is not None:
        self.address_line_2 = mismatch(v_address_line_2, at, "address_line_2", "string")
    self.address_line_3 = v_address_line_3
    if v_address_line_3.__class__ is not str and v_address_line_3 is not None:
        self.address_line_3 = mismatch(v_address_line_3, at, "address_line_3", "string")
    self.locality = v_locality
    if v_locality.__class__ is not str and v_locality is not None:
        self.locality = mismatch(v_locality, at, "locality", "string")
    self.sublocality = v_sublocality
    if v_sublocality.__class__ is not str and v_sublocality is not None:
        self.sublocality = mismatch(v_sublocality, at, "sublocality", "string")
    self.sublocality_2 = v_sublocality_2
    if v_sublocality_2.__class__ is not str and v_sublocality_2 is not None:
        self.sublocality_2 = mismatch(v_sublocality_2, at, "sublocality_2", "string")
    self.sublocality_3 = v_sublocality_3
    if v_sublocality_3.__class__ is not str and v_sublocality_3 is not None:
        self.sublocality_3 = mismatch(v_sublocality_3, at, "sublocality_3", "string")
    self.administrative_district_level_1 = v_administrative_district_level_1
    if (
        v_administrative_district_level_1.__class__ is not str
        and v_administrative_district_level_1 is not None
    ):
        self.administrative_district_level_1 = mismatch(
            v_administrative_district_level_1, at, "administrative_district_level_1", "string"
        )
    self.administrative_district_level_2 = v_administrative_district_level_2
    if (
        v_administrative_district_level_2.__class__ is not str
        and v_administrative_district_level_2 is not None
    ):
        self.administrative_district_level_2 = mismatch(
            v_administrative_district_level_2, at, "administrative_district_level_2", "string"
        )
    self.administrative_district_level_3 = v_administrative_district_level_3
    if (
        v_administrative_district_level_3.__class__ is not str
        and v_administrative_district_level_3 is not None
    ):
        self.administrative_district_level_3 = mismatch(
            v_administrative_district_level_3, at, "administrative_district_level_3", "string"
        )
    self.postal_code = v_postal_code
    if v_postal_code.__class__ is not str and v_postal_code is not None:
        self.postal_code = mismatch(v_postal_code, at, "postal_code", "string")
    self.country = v_country
    if v_country.__class__ is not str and v_country is not None:
        self.country = mismatch(v_country, at, "country", "string")
    self.first_name = v_first_name
    if v_first_name.__class__ is not str and v_first_name is not None:
        self.first_name = mismatch(v_first_name, at, "first_name", "string")
    self.last_name = v_last_name
    if v_last_name.__class__ is not str and v_last_name is not None:
        self.last_name = mismatch(v_last_name, at, "last_name", "string")
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "address_line_1": ("address_line_1", False, refuse_float),
    "address_line_2": ("address_line_2", False, refuse_float),
    "address_line_3": ("address_line_3", False, refuse_float),
    "locality": ("locality", False, refuse_float),
    "sublocality": ("sublocality", False, refuse_float),
    "sublocality_2": ("sublocality_2", False, refuse_float),
    "sublocality_3": ("sublocality_3", False, refuse_float),
    "administrative_district_level_1": ("administrative_district_level_1", False, refuse_float),
    "administrative_district_level_2": ("administrative_district_level_2", False, refuse_float),
    "administrative_district_level_3": ("administrative_district_level_3", False, refuse_float),
    "postal_code": ("postal_code", False, refuse_float),
    "country": ("country", False, plain),
    "first_name": ("first_name", False, refuse_float),
    "last_name": ("last_name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Address, _FIELDS)
