"""The codec of CatalogItemOptionValueForItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_item_option_value_for_item_variation import CatalogItemOptionValueForItemVariation


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemOptionValueForItemVariation")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_item_option_id, v_item_option_value_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_item_option_id, v_item_option_value_id = _values(known)
    self: Any = new(CatalogItemOptionValueForItemVariation)
    self.item_option_id = v_item_option_id
    if v_item_option_id.__class__ is not str and v_item_option_id is not None:
        self.item_option_id = mismatch(v_item_option_id, at, "item_option_id", "string")
    self.item_option_value_id = v_item_option_value_id
    if v_item_option_value_id.__class__ is not str and v_item_option_value_id is not None:
        self.item_option_value_id = mismatch(v_item_option_value_id, at, "item_option_value_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_id": ("item_option_id", False, refuse_float),
    "item_option_value_id": ("item_option_value_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemOptionValueForItemVariation, _FIELDS)
