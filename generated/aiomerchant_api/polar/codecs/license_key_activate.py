"""The codec of LicenseKeyActivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    refuse_float,
    string,
    unique_id,
)

from ..models.license_key_activate import LicenseKeyActivate

_decode_conditions = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyActivate")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_key, v_organization_id, v_label, v_conditions, v_meta = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_key, v_organization_id, v_label, v_conditions, v_meta = _values(known)
    self: Any = new(LicenseKeyActivate)
    self.key = v_key
    if v_key.__class__ is not str:
        self.key = mismatch(v_key, at, "key", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self.conditions = (
        None
        if v_conditions is None and "conditions" not in data
        else _decode_conditions(v_conditions, at, "conditions")
    )
    self.meta = None if v_meta is None and "meta" not in data else _decode_conditions(v_meta, at, "meta")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "label": ("label", False, refuse_float),
    "conditions": ("conditions", False, plain),
    "meta": ("meta", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LicenseKeyActivate, _FIELDS)
