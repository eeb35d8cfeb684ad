"""The codec of OrderReturnTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.order_return_tax import OrderReturnTax

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReturnTax")
    get = data.get
    self: Any = new(OrderReturnTax)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.source_tax_uid = v = get("source_tax_uid")
    if v.__class__ is not str and (v is not None):
        self.source_tax_uid = mismatch(v, at, "source_tax_uid", "string")
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
    self.applied_money = v = get("applied_money")
    if v is not None or "applied_money" in data:
        self.applied_money = decode_money(v, (at, "applied_money"))
    self.scope = v = get("scope")
    if v.__class__ is not str and (v is not None):
        self.scope = mismatch(v, at, "scope", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "source_tax_uid": ("source_tax_uid", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "name": ("name", False, plain),
    "type": ("type", False, plain),
    "percentage": ("percentage", False, plain),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "scope": ("scope", False, plain),
}

encode = object_encoder(OrderReturnTax, _FIELDS)
