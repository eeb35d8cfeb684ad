"""The codec of CatalogItemOptionForItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_item_option_for_item import CatalogItemOptionForItem


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemOptionForItem")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_item_option_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_item_option_id = _values(known)
    self: Any = new(CatalogItemOptionForItem)
    self.item_option_id = v_item_option_id
    if v_item_option_id.__class__ is not str and v_item_option_id is not None:
        self.item_option_id = mismatch(v_item_option_id, at, "item_option_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_id": ("item_option_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemOptionForItem, _FIELDS)
