"""The codec of CatalogItemOptionValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.catalog_item_option_value import CatalogItemOptionValue


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemOptionValue")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_item_option_id, v_name, v_description, v_color, v_ordinal = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_item_option_id, v_name, v_description, v_color, v_ordinal = _values(known)
    self: Any = new(CatalogItemOptionValue)
    self.item_option_id = v_item_option_id
    if v_item_option_id.__class__ is not str and v_item_option_id is not None:
        self.item_option_id = mismatch(v_item_option_id, at, "item_option_id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.color = v_color
    if v_color.__class__ is not str and v_color is not None:
        self.color = mismatch(v_color, at, "color", "string")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and v_ordinal is not None:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_id": ("item_option_id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "description": ("description", False, refuse_float),
    "color": ("color", False, refuse_float),
    "ordinal": ("ordinal", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemOptionValue, _FIELDS)
