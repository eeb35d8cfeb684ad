"""The codec of CatalogQueryItemVariationsForItemOptionValues.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.catalog_query_item_variations_for_item_option_values import (
    CatalogQueryItemVariationsForItemOptionValues,
)

_decode_item_option_value_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryItemVariationsForItemOptionValues")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_item_option_value_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_item_option_value_ids = _values(known)
    self: Any = new(CatalogQueryItemVariationsForItemOptionValues)
    self.item_option_value_ids = (
        None
        if v_item_option_value_ids is None
        else _decode_item_option_value_ids(v_item_option_value_ids, at, "item_option_value_ids")
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_value_ids": ("item_option_value_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQueryItemVariationsForItemOptionValues, _FIELDS)
