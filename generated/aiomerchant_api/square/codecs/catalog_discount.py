"""The codec of CatalogDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.catalog_discount import CatalogDiscount

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogDiscount")
    get = data.get
    self: Any = new(CatalogDiscount)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.discount_type = v = get("discount_type")
    if v.__class__ is not str and (v is not None):
        self.discount_type = mismatch(v, at, "discount_type", "string")
    self.percentage = v = get("percentage")
    if v.__class__ is not str and (v is not None):
        self.percentage = mismatch(v, at, "percentage", "string")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.pin_required = v = get("pin_required")
    if v.__class__ is not bool and (v is not None):
        self.pin_required = mismatch(v, at, "pin_required", "boolean")
    self.label_color = v = get("label_color")
    if v.__class__ is not str and (v is not None):
        self.label_color = mismatch(v, at, "label_color", "string")
    self.modify_tax_basis = v = get("modify_tax_basis")
    if v.__class__ is not str and (v is not None):
        self.modify_tax_basis = mismatch(v, at, "modify_tax_basis", "string")
    self.maximum_amount_money = v = get("maximum_amount_money")
    if v is not None:
        self.maximum_amount_money = decode_money(v, (at, "maximum_amount_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "discount_type": ("discount_type", False, plain),
    "percentage": ("percentage", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "pin_required": ("pin_required", False, plain),
    "label_color": ("label_color", False, plain),
    "modify_tax_basis": ("modify_tax_basis", False, plain),
    "maximum_amount_money": ("maximum_amount_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(CatalogDiscount, _FIELDS)
