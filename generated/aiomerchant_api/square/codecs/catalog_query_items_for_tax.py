"""The codec of CatalogQueryItemsForTax.

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

from ..models.catalog_query_items_for_tax import CatalogQueryItemsForTax

_decode_tax_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryItemsForTax")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_tax_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_tax_ids = _values(known)
    self: Any = new(CatalogQueryItemsForTax)
    self.tax_ids = _decode_tax_ids(v_tax_ids, at, "tax_ids")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "tax_ids": ("tax_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQueryItemsForTax, _FIELDS)
