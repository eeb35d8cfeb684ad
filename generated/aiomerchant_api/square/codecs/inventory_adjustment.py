"""The codec of InventoryAdjustment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
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
    known = data if len(data) == 19 else _NOTHING | data
    try:
        (
            v_id,
            v_reference_id,
            v_from_state,
            v_to_state,
            v_location_id,
            v_catalog_object_id,
            v_catalog_object_type,
            v_quantity,
            v_total_price_money,
            v_occurred_at,
            v_created_at,
            v_source,
            v_employee_id,
            v_team_member_id,
            v_transaction_id,
            v_refund_id,
            v_purchase_order_id,
            v_goods_receipt_id,
            v_adjustment_group,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_reference_id,
            v_from_state,
            v_to_state,
            v_location_id,
            v_catalog_object_id,
            v_catalog_object_type,
            v_quantity,
            v_total_price_money,
            v_occurred_at,
            v_created_at,
            v_source,
            v_employee_id,
            v_team_member_id,
            v_transaction_id,
            v_refund_id,
            v_purchase_order_id,
            v_goods_receipt_id,
            v_adjustment_group,
        ) = _values(known)
    self: Any = new(InventoryAdjustment)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.from_state = v_from_state
    if v_from_state.__class__ is not str and v_from_state is not None:
        self.from_state = mismatch(v_from_state, at, "from_state", "string")
    self.to_state = v_to_state
    if v_to_state.__class__ is not str and v_to_state is not None:
        self.to_state = mismatch(v_to_state, at, "to_state", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.catalog_object_id = v_catalog_object_id
    if v_catalog_object_id.__class__ is not str and v_catalog_object_id is not None:
        self.catalog_object_id = mismatch(v_catalog_object_id, at, "catalog_object_id", "string")
    self.catalog_object_type = v_catalog_object_type
    if v_catalog_object_type.__class__ is not str and v_catalog_object_type is not None:
        self.catalog_object_type = mismatch(v_catalog_object_type, at, "catalog_object_type", "string")
    self.quantity = v_quantity
    if v_quantity.__class__ is not str and v_quantity is not None:
        self.quantity = mismatch(v_quantity, at, "quantity", "string")
    self.total_price_money = (
        None
        if v_total_price_money is None and "total_price_money" not in data
        else decode_money(v_total_price_money, (at, "total_price_money"))
    )
    self.occurred_at = None if v_occurred_at is None else instant(v_occurred_at, at, "occurred_at")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.source = (
        None
        if v_source is None and "source" not in data
        else decode_source_application(v_source, (at, "source"))
    )
    self.employee_id = v_employee_id
    if v_employee_id.__class__ is not str and v_employee_id is not None:
        self.employee_id = mismatch(v_employee_id, at, "employee_id", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.transaction_id = v_transaction_id
    if v_transaction_id.__class__ is not str and not (
        v_transaction_id is None and "transaction_id" not in data
    ):
        self.transaction_id = mismatch(v_transaction_id, at, "transaction_id", "string")
    self.refund_id = v_refund_id
    if v_refund_id.__class__ is not str and not (v_refund_id is None and "refund_id" not in data):
        self.refund_id = mismatch(v_refund_id, at, "refund_id", "string")
    self.purchase_order_id = v_purchase_order_id
    if v_purchase_order_id.__class__ is not str and not (
        v_purchase_order_id is None and "purchase_order_id" not in data
    ):
        self.purchase_order_id = mismatch(v_purchase_order_id, at, "purchase_order_id", "string")
    self.goods_receipt_id = v_goods_receipt_id
    if v_goods_receipt_id.__class__ is not str and not (
        v_goods_receipt_id is None and "goods_receipt_id" not in data
    ):
        self.goods_receipt_id = mismatch(v_goods_receipt_id, at, "goods_receipt_id", "string")
    self.adjustment_group = (
        None
        if v_adjustment_group is None and "adjustment_group" not in data
        else decode_inventory_adjustment_group(v_adjustment_group, (at, "adjustment_group"))
    )
    self._extra = None if len(known) == 19 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "from_state": ("from_state", False, plain),
    "to_state": ("to_state", False, plain),
    "location_id": ("location_id", False, refuse_float),
    "catalog_object_id": ("catalog_object_id", False, refuse_float),
    "catalog_object_type": ("catalog_object_type", False, refuse_float),
    "quantity": ("quantity", False, refuse_float),
    "total_price_money": ("total_price_money", False, encode_later(__name__, "money")),
    "occurred_at": ("occurred_at", False, moment),
    "created_at": ("created_at", False, moment),
    "source": ("source", False, encode_later(__name__, "source_application")),
    "employee_id": ("employee_id", False, refuse_float),
    "team_member_id": ("team_member_id", False, refuse_float),
    "transaction_id": ("transaction_id", False, refuse_float),
    "refund_id": ("refund_id", False, refuse_float),
    "purchase_order_id": ("purchase_order_id", False, refuse_float),
    "goods_receipt_id": ("goods_receipt_id", False, refuse_float),
    "adjustment_group": ("adjustment_group", False, encode_later(__name__, "inventory_adjustment_group")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InventoryAdjustment, _FIELDS)
