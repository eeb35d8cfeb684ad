"""The codec of CatalogModifierOverride.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.catalog_modifier_override import CatalogModifierOverride


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogModifierOverride")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_modifier_id, v_on_by_default, v_hidden_online_override, v_on_by_default_override = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_modifier_id, v_on_by_default, v_hidden_online_override, v_on_by_default_override = _values(known)
    self: Any = new(CatalogModifierOverride)
    self.modifier_id = v_modifier_id
    if v_modifier_id.__class__ is not str:
        self.modifier_id = mismatch(v_modifier_id, at, "modifier_id", "string")
    self.on_by_default = v_on_by_default
    if v_on_by_default.__class__ is not bool and v_on_by_default is not None:
        self.on_by_default = mismatch(v_on_by_default, at, "on_by_default", "boolean")
    self.hidden_online_override = v_hidden_online_override
    if v_hidden_online_override.__class__ is not str and v_hidden_online_override is not None:
        self.hidden_online_override = mismatch(
            v_hidden_online_override, at, "hidden_online_override", "string"
        )
    self.on_by_default_override = v_on_by_default_override
    if v_on_by_default_override.__class__ is not str and v_on_by_default_override is not None:
        self.on_by_default_override = mismatch(
            v_on_by_default_override, at, "on_by_default_override", "string"
        )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "modifier_id": ("modifier_id", False, refuse_float),
    "on_by_default": ("on_by_default", False, plain),
    "hidden_online_override": ("hidden_online_override", False, plain),
    "on_by_default_override": ("on_by_default_override", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogModifierOverride, _FIELDS)
