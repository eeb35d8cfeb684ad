"""The codec of OrderLineItemModifier.

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
    dict_of,
    encode_dict_of,
    encode_later,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
    whole,
)

from ..models.order_line_item_modifier import OrderLineItemModifier

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_decode_metadata = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemModifier")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_uid,
            v_catalog_object_id,
            v_catalog_version,
            v_name,
            v_quantity,
            v_base_price_money,
            v_total_price_money,
            v_metadata,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_uid,
            v_catalog_object_id,
            v_catalog_version,
            v_name,
            v_quantity,
            v_base_price_money,
            v_total_price_money,
            v_metadata,
        ) = _values(known)
    self: Any = new(OrderLineItemModifier)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.catalog_object_id = v_catalog_object_id
    if v_catalog_object_id.__class__ is not str and v_catalog_object_id is not None:
        self.catalog_object_id = mismatch(v_catalog_object_id, at, "catalog_object_id", "string")
    self.catalog_version = v_catalog_version
    if v_catalog_version.__class__ is not int and v_catalog_version is not None:
        self.catalog_version = mismatch(v_catalog_version, at, "catalog_version", "integer")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.quantity = v_quantity
    if v_quantity.__class__ is not str and v_quantity is not None:
        self.quantity = mismatch(v_quantity, at, "quantity", "string")
    self.base_price_money = (
        None if v_base_price_money is None else decode_money(v_base_price_money, (at, "base_price_money"))
    )
    self.total_price_money = (
        None
        if v_total_price_money is None and "total_price_money" not in data
        else decode_money(v_total_price_money, (at, "total_price_money"))
    )
    self.metadata = None if v_metadata is None else _decode_metadata(v_metadata, at, "metadata")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "catalog_object_id": ("catalog_object_id", False, refuse_float),
    "catalog_version": ("catalog_version", False, whole),
    "name": ("name", False, refuse_float),
    "quantity": ("quantity", False, refuse_float),
    "base_price_money": ("base_price_money", False, encode_later(__name__, "money")),
    "total_price_money": ("total_price_money", False, encode_later(__name__, "money")),
    "metadata": ("metadata", False, encode_dict_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderLineItemModifier, _FIELDS)
