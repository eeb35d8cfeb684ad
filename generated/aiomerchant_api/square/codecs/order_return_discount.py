"""The codec of OrderReturnDiscount.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.order_return_discount import OrderReturnDiscount

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReturnDiscount")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_uid,
            v_source_discount_uid,
            v_catalog_object_id,
            v_catalog_version,
            v_name,
            v_type,
            v_percentage,
            v_amount_money,
            v_applied_money,
            v_scope,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_uid,
            v_source_discount_uid,
            v_catalog_object_id,
            v_catalog_version,
            v_name,
            v_type,
            v_percentage,
            v_amount_money,
            v_applied_money,
            v_scope,
        ) = _values(known)
    self: Any = new(OrderReturnDiscount)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.source_discount_uid = v_source_discount_uid
    if v_source_discount_uid.__class__ is not str and v_source_discount_uid is not None:
        self.source_discount_uid = mismatch(v_source_discount_uid, at, "source_discount_uid", "string")
    self.catalog_object_id = v_catalog_object_id
    if v_catalog_object_id.__class__ is not str and v_catalog_object_id is not None:
        self.catalog_object_id = mismatch(v_catalog_object_id, at, "catalog_object_id", "string")
    self.catalog_version = v_catalog_version
    if v_catalog_version.__class__ is not int and v_catalog_version is not None:
        self.catalog_version = mismatch(v_catalog_version, at, "catalog_version", "integer")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.percentage = v_percentage
    if v_percentage.__class__ is not str and v_percentage is not None:
        self.percentage = mismatch(v_percentage, at, "percentage", "string")
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.applied_money = (
        None
        if v_applied_money is None and "applied_money" not in data
        else decode_money(v_applied_money, (at, "applied_money"))
    )
    self.scope = v_scope
    if v_scope.__class__ is not str and v_scope is not None:
        self.scope = mismatch(v_scope, at, "scope", "string")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "source_discount_uid": ("source_discount_uid", False, refuse_float),
    "catalog_object_id": ("catalog_object_id", False, refuse_float),
    "catalog_version": ("catalog_version", False, whole),
    "name": ("name", False, refuse_float),
    "type": ("type", False, plain),
    "percentage": ("percentage", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "scope": ("scope", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderReturnDiscount, _FIELDS)
