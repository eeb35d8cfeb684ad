"""The codec of InventoryAdjustment.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.inventory_adjustment import InventoryAdjustment

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_source_application: Decode = decode_later(
    __name__, "source_application", globals(), "decode_source_application"
)
decode_inventory_adjustment_group: Decode = decode_later(
    __name__, "inventory_adjustment_group", globals(), "decode_inventory_adjustment_group"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryAdjustment")
    get = data.get
    self: Any = new(InventoryAdjustment)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.from_state = v = get("from_state")
    if v.__class__ is not str and (v is not None):
        self.from_state = mismatch(v, at, "from_state", "string")
    self.to_state = v = get("to_state")
    if v.__class__ is not str and (v is not None):
        self.to_state = mismatch(v, at, "to_state", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_object_type = v = get("catalog_object_type")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_type = mismatch(v, at, "catalog_object_type", "string")
    self.quantity = v = get("quantity")
    if v.__class__ is not str and (v is not None):
        self.quantity = mismatch(v, at, "quantity", "string")
    self.total_price_money = v = get("total_price_money")
    if v is not None or "total_price_money" in data:
        self.total_price_money = decode_money(v, (at, "total_price_money"))
    self.occurred_at = v = get("occurred_at")
    if v is not None:
        self.occurred_at = instant(v, at, "occurred_at")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.source = v = get("source")
    if v is not None or "source" in data:
        self.source = decode_source_application(v, (at, "source"))
    self.employee_id = v = get("employee_id")
    if v.__class__ is not str and (v is not None):
        self.employee_id = mismatch(v, at, "employee_id", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.transaction_id = v = get("transaction_id")
    if v.__class__ is not str and (v is not None or "transaction_id" in data):
        self.transaction_id = mismatch(v, at, "transaction_id", "string")
    self.refund_id = v = get("refund_id")
    if v.__class__ is not str and (v is not None or "refund_id" in data):
        self.refund_id = mismatch(v, at, "refund_id", "string")
    self.purchase_order_id = v = get("purchase_order_id")
    if v.__class__ is not str and (v is not None or "purchase_order_id" in data):
        self.purchase_order_id = mismatch(v, at, "purchase_order_id", "string")
    self.goods_receipt_id = v = get("goods_receipt_id")
    if v.__class__ is not str and (v is not None or "goods_receipt_id" in data):
        self.goods_receipt_id = mismatch(v, at, "goods_receipt_id", "string")
    self.adjustment_group = v = get("adjustment_group")
    if v is not None or "adjustment_group" in data:
        self.adjustment_group = decode_inventory_adjustment_group(v, (at, "adjustment_group"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "from_state": ("from_state", False, plain),
    "to_state": ("to_state", False, plain),
    "location_id": ("location_id", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_object_type": ("catalog_object_type", False, plain),
    "quantity": ("quantity", False, plain),
    "total_price_money": ("total_price_money", False, encode_later(__name__, "money")),
    "occurred_at": ("occurred_at", False, plain),
    "created_at": ("created_at", False, plain),
    "source": ("source", False, encode_later(__name__, "source_application")),
    "employee_id": ("employee_id", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "transaction_id": ("transaction_id", False, plain),
    "refund_id": ("refund_id", False, plain),
    "purchase_order_id": ("purchase_order_id", False, plain),
    "goods_receipt_id": ("goods_receipt_id", False, plain),
    "adjustment_group": ("adjustment_group", False, encode_later(__name__, "inventory_adjustment_group")),
}

encode = object_encoder(InventoryAdjustment, _FIELDS)
