"""The codec of LicenseKeyActivationBase.

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
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
    unique_id,
)
from ..models.license_key_activation_base import LicenseKeyActivationBase

_meta = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyActivationBase")
    get = data.get
    self: Any = new(LicenseKeyActivationBase)
    self.id = unique_id(get("id"), at, "id")
    self.license_key_id = unique_id(get("license_key_id"), at, "license_key_id")
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self.meta = _meta(get("meta"), at, "meta")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "license_key_id": ("license_key_id", False, plain),
    "label": ("label", False, plain),
    "meta": ("meta", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
}

encode = object_encoder(LicenseKeyActivationBase, _FIELDS)
