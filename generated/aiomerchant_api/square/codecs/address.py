"""The codec of Address.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.address import Address


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Address")
    get = data.get
    self: Any = new(Address)
    self.address_line_1 = v = get("address_line_1")
    if v.__class__ is not str and (v is not None):
        self.address_line_1 = mismatch(v, at, "address_line_1", "string")
    self.address_line_2 = v = get("address_line_2")
    if v.__class__ is not str and (v is not None):
        self.address_line_2 = mismatch(v, at, "address_line_2", "string")
    self.address_line_3 = v = get("address_line_3")
    if v.__class__ is not str and (v is not None):
        self.address_line_3 = mismatch(v, at, "address_line_3", "string")
    self.locality = v = get("locality")
    if v.__class__ is not str and (v is not None):
        self.locality = mismatch(v, at, "locality", "string")
    self.sublocality = v = get("sublocality")
    if v.__class__ is not str and (v is not None):
        self.sublocality = mismatch(v, at, "sublocality", "string")
    self.sublocality_2 = v = get("sublocality_2")
    if v.__class__ is not str and (v is not None):
        self.sublocality_2 = mismatch(v, at, "sublocality_2", "string")
    self.sublocality_3 = v = get("sublocality_3")
    if v.__class__ is not str and (v is not None):
        self.sublocality_3 = mismatch(v, at, "sublocality_3", "string")
    self.administrative_district_level_1 = v = get("administrative_district_level_1")
    if v.__class__ is not str and (v is not None):
        self.administrative_district_level_1 = mismatch(v, at, "administrative_district_level_1", "string")
    self.administrative_district_level_2 = v = get("administrative_district_level_2")
    if v.__class__ is not str and (v is not None):
        self.administrative_district_level_2 = mismatch(v, at, "administrative_district_level_2", "string")
    self.administrative_district_level_3 = v = get("administrative_district_level_3")
    if v.__class__ is not str and (v is not None):
        self.administrative_district_level_3 = mismatch(v, at, "administrative_district_level_3", "string")
    self.postal_code = v = get("postal_code")
    if v.__class__ is not str and (v is not None):
        self.postal_code = mismatch(v, at, "postal_code", "string")
    self.country = v = get("country")
    if v.__class__ is not str and (v is not None):
        self.country = mismatch(v, at, "country", "string")
    self.first_name = v = get("first_name")
    if v.__class__ is not str and (v is not None):
        self.first_name = mismatch(v, at, "first_name", "string")
    self.last_name = v = get("last_name")
    if v.__class__ is not str and (v is not None):
        self.last_name = mismatch(v, at, "last_name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "address_line_1": ("address_line_1", False, plain),
    "address_line_2": ("address_line_2", False, plain),
    "address_line_3": ("address_line_3", False, plain),
    "locality": ("locality", False, plain),
    "sublocality": ("sublocality", False, plain),
    "sublocality_2": ("sublocality_2", False, plain),
    "sublocality_3": ("sublocality_3", False, plain),
    "administrative_district_level_1": ("administrative_district_level_1", False, plain),
    "administrative_district_level_2": ("administrative_district_level_2", False, plain),
    "administrative_district_level_3": ("administrative_district_level_3", False, plain),
    "postal_code": ("postal_code", False, plain),
    "country": ("country", False, plain),
    "first_name": ("first_name", False, plain),
    "last_name": ("last_name", False, plain),
}

encode = object_encoder(Address, _FIELDS)
