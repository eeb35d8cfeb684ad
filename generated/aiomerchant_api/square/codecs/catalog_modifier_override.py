"""The codec of CatalogModifierOverride.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_modifier_override import CatalogModifierOverride


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogModifierOverride")
    get = data.get
    self: Any = new(CatalogModifierOverride)
    self.modifier_id = v = get("modifier_id")
    if v.__class__ is not str:
        self.modifier_id = mismatch(v, at, "modifier_id", "string")
    self.on_by_default = v = get("on_by_default")
    if v.__class__ is not bool and (v is not None):
        self.on_by_default = mismatch(v, at, "on_by_default", "boolean")
    self.hidden_online_override = v = get("hidden_online_override")
    if v.__class__ is not str and (v is not None):
        self.hidden_online_override = mismatch(v, at, "hidden_online_override", "string")
    self.on_by_default_override = v = get("on_by_default_override")
    if v.__class__ is not str and (v is not None):
        self.on_by_default_override = mismatch(v, at, "on_by_default_override", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "modifier_id": ("modifier_id", False, plain),
    "on_by_default": ("on_by_default", False, plain),
    "hidden_online_override": ("hidden_online_override", False, plain),
    "on_by_default_override": ("on_by_default_override", False, plain),
}

encode = object_encoder(CatalogModifierOverride, _FIELDS)
