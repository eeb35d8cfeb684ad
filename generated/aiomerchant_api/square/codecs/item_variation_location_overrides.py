"""The codec of ItemVariationLocationOverrides.

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
    whole,
)

from ..models.item_variation_location_overrides import ItemVariationLocationOverrides

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ItemVariationLocationOverrides")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_location_id,
            v_price_money,
            v_pricing_type,
            v_track_inventory,
            v_inventory_alert_type,
            v_inventory_alert_threshold,
            v_sold_out,
            v_sold_out_valid_until,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_location_id,
            v_price_money,
            v_pricing_type,
            v_track_inventory,
            v_inventory_alert_type,
            v_inventory_alert_threshold,
            v_sold_out,
            v_sold_out_valid_until,
        ) = _values(known)
    self: Any = new(ItemVariationLocationOverrides)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.price_money = None if v_price_money is None else decode_money(v_price_money, (at, "price_money"))
    self.pricing_type = v_pricing_type
    if v_pricing_type.__class__ is not str and v_pricing_type is not None:
        self.pricing_type = mismatch(v_pricing_type, at, "pricing_type", "string")
    self.track_inventory = v_track_inventory
    if v_track_inventory.__class__ is not bool and v_track_inventory is not None:
        self.track_inventory = mismatch(v_track_inventory, at, "track_inventory", "boolean")
    self.inventory_alert_type = v_inventory_alert_type
    if v_inventory_alert_type.__class__ is not str and v_inventory_alert_type is not None:
        self.inventory_alert_type = mismatch(v_inventory_alert_type, at, "inventory_alert_type", "string")
    self.inventory_alert_threshold = v_inventory_alert_threshold
    if v_inventory_alert_threshold.__class__ is not int and v_inventory_alert_threshold is not None:
        self.inventory_alert_threshold = mismatch(
            v_inventory_alert_threshold, at, "inventory_alert_threshold", "integer"
        )
    self.sold_out = v_sold_out
    if v_sold_out.__class__ is not bool and not (v_sold_out is None and "sold_out" not in data):
        self.sold_out = mismatch(v_sold_out, at, "sold_out", "boolean")
    self.sold_out_valid_until = (
        None
        if v_sold_out_valid_until is None and "sold_out_valid_until" not in data
        else instant(v_sold_out_valid_until, at, "sold_out_valid_until")
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "pricing_type": ("pricing_type", False, plain),
    "track_inventory": ("track_inventory", False, plain),
    "inventory_alert_type": ("inventory_alert_type", False, plain),
    "inventory_alert_threshold": ("inventory_alert_threshold", False, whole),
    "sold_out": ("sold_out", False, plain),
    "sold_out_valid_until": ("sold_out_valid_until", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ItemVariationLocationOverrides, _FIELDS)
