"""The codec of OrderServiceCharge.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.order_service_charge import OrderServiceCharge

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_order_line_item_applied_tax: Decode = decode_later(
    __name__, "order_line_item_applied_tax", globals(), "decode_order_line_item_applied_tax"
)
_metadata = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderServiceCharge")
    get = data.get
    self: Any = new(OrderServiceCharge)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_version = v = get("catalog_version")
    if v.__class__ is not int and (v is not None):
        self.catalog_version = mismatch(v, at, "catalog_version", "integer")
    self.percentage = v = get("percentage")
    if v.__class__ is not str and (v is not None):
        self.percentage = mismatch(v, at, "percentage", "string")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.applied_money = v = get("applied_money")
    if v is not None or "applied_money" in data:
        self.applied_money = decode_money(v, (at, "applied_money"))
    self.total_money = v = get("total_money")
    if v is not None or "total_money" in data:
        self.total_money = decode_money(v, (at, "total_money"))
    self.total_tax_money = v = get("total_tax_money")
    if v is not None or "total_tax_money" in data:
        self.total_tax_money = decode_money(v, (at, "total_tax_money"))
    self.calculation_phase = v = get("calculation_phase")
    if v.__class__ is not str and (v is not None):
        self.calculation_phase = mismatch(v, at, "calculation_phase", "string")
    self.taxable = v = get("taxable")
    if v.__class__ is not bool and (v is not None):
        self.taxable = mismatch(v, at, "taxable", "boolean")
    self.applied_taxes = v = get("applied_taxes")
    if v.__class__ is list:
        here = (at, "applied_taxes[]")
        self.applied_taxes = [decode_order_line_item_applied_tax(i, here) for i in v]
    elif v is not None:
        self.applied_taxes = mismatch(v, at, "applied_taxes", "array")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None or "type" in data):
        self.type = mismatch(v, at, "type", "string")
    self.treatment_type = v = get("treatment_type")
    if v.__class__ is not str and (v is not None):
        self.treatment_type = mismatch(v, at, "treatment_type", "string")
    self.scope = v = get("scope")
    if v.__class__ is not str and (v is not None):
        self.scope = mismatch(v, at, "scope", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "name": ("name", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_version": ("catalog_version", False, refuse_float),
    "percentage": ("percentage", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "money")),
    "calculation_phase": ("calculation_phase", False, plain),
    "taxable": ("taxable", False, plain),
    "applied_taxes": (
        "applied_taxes",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_applied_tax")),
    ),
    "metadata": ("metadata", False, plain),
    "type": ("type", False, plain),
    "treatment_type": ("treatment_type", False, plain),
    "scope": ("scope", False, plain),
}

encode = object_encoder(OrderServiceCharge, _FIELDS)
