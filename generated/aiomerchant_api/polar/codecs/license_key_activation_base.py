"""The codec of LicenseKeyActivationBase.

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
    instant,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.license_key_activation_base import LicenseKeyActivationBase

_decode_meta = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyActivationBase")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_license_key_id, v_label, v_meta, v_created_at, v_modified_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_license_key_id, v_label, v_meta, v_created_at, v_modified_at = _values(known)
    self: Any = new(LicenseKeyActivationBase)
    self.id = unique_id(v_id, at, "id")
    self.license_key_id = unique_id(v_license_key_id, at, "license_key_id")
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self.meta = _decode_meta(v_meta, at, "meta")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "license_key_id": ("license_key_id", False, plain),
    "label": ("label", False, refuse_float),
    "meta": ("meta", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LicenseKeyActivationBase, _FIELDS)
