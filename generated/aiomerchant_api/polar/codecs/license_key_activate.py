"""The codec of LicenseKeyActivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    boolean,
    by_class,
    dict_of,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
    unique_id,
)
from ..models.license_key_activate import LicenseKeyActivate

_conditions = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyActivate")
    get = data.get
    self: Any = new(LicenseKeyActivate)
    self.key = v = get("key")
    if v.__class__ is not str:
        self.key = mismatch(v, at, "key", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self.conditions = v = get("conditions")
    if v is not None or "conditions" in data:
        self.conditions = _conditions(v, at, "conditions")
    self.meta = v = get("meta")
    if v is not None or "meta" in data:
        self.meta = _conditions(v, at, "meta")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, plain),
    "organization_id": ("organization_id", False, plain),
    "label": ("label", False, plain),
    "conditions": ("conditions", False, plain),
    "meta": ("meta", False, plain),
}

encode = object_encoder(LicenseKeyActivate, _FIELDS)
