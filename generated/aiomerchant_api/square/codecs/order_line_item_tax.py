"""The codec of OrderLineItemTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    dict_of,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.order_line_item_tax import OrderLineItemTax

_metadata = dict_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemTax")
    get = data.get
    self: Any = new(OrderLineItemTax)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_version = v = get("catalog_version")
    if v.__class__ is not int and (v is not None):
        self.catalog_version = mismatch(v, at, "catalog_version", "integer")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.percentage = v = get("percentage")
    if v.__class__ is not str and (v is not None):
        self.percentage = mismatch(v, at, "percentage", "string")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self.applied_money = v = get("applied_money")
    if v is not None:
        self.applied_money = decode_money(v, (at, "applied_money"))
    self.scope = v = get("scope")
    if v.__class__ is not str and (v is not None):
        self.scope = mismatch(v, at, "scope", "string")
    self.auto_applied = v = get("auto_applied")
    if v.__class__ is not bool and (v is not None or "auto_applied" in data):
        self.auto_applied = mismatch(v, at, "auto_applied", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "name": ("name", False, plain),
    "type": ("type", False, plain),
    "percentage": ("percentage", False, plain),
    "metadata": ("metadata", False, plain),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "scope": ("scope", False, plain),
    "auto_applied": ("auto_applied", False, plain),
}

encode = object_encoder(OrderLineItemTax, _FIELDS)
