"""The codec of UpdateItemTaxesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.update_item_taxes_request import UpdateItemTaxesRequest

_item_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateItemTaxesRequest")
    get = data.get
    self: Any = new(UpdateItemTaxesRequest)
    self.item_ids = _item_ids(get("item_ids"), at, "item_ids")
    self.taxes_to_enable = v = get("taxes_to_enable")
    if v is not None:
        self.taxes_to_enable = _item_ids(v, at, "taxes_to_enable")
    self.taxes_to_disable = v = get("taxes_to_disable")
    if v is not None:
        self.taxes_to_disable = _item_ids(v, at, "taxes_to_disable")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_ids": ("item_ids", False, plain),
    "taxes_to_enable": ("taxes_to_enable", False, plain),
    "taxes_to_disable": ("taxes_to_disable", False, plain),
}

encode = object_encoder(UpdateItemTaxesRequest, _FIELDS)
