"""The codec of CatalogModifier.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.catalog_modifier import CatalogModifier

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_modifier_location_overrides: Decode = decode_later(
    __name__, "modifier_location_overrides", globals(), "decode_modifier_location_overrides"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogModifier")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_name,
            v_price_money,
            v_on_by_default,
            v_ordinal,
            v_modifier_list_id,
            v_location_overrides,
            v_image_id,
            v_hidden_online,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_price_money,
            v_on_by_default,
            v_ordinal,
            v_modifier_list_id,
            v_location_overrides,
            v_image_id,
            v_hidden_online,
        ) = _values(known)
    self: Any = new(CatalogModifier)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.price_money = None if v_price_money is None else decode_money(v_price_money, (at, "price_money"))
    self.on_by_default = v_on_by_default
    if v_on_by_default.__class__ is not bool and v_on_by_default is not None:
        self.on_by_default = mismatch(v_on_by_default, at, "on_by_default", "boolean")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and v_ordinal is not None:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self.modifier_list_id = v_modifier_list_id
    if v_modifier_list_id.__class__ is not str and v_modifier_list_id is not None:
        self.modifier_list_id = mismatch(v_modifier_list_id, at, "modifier_list_id", "string")
    if v_location_overrides.__class__ is list:
        here = (at, "location_overrides[]")
        self.location_overrides = [
            decode_modifier_location_overrides(item, here) for item in v_location_overrides
        ]
    elif v_location_overrides is None:
        self.location_overrides = None
    else:
        self.location_overrides = mismatch(v_location_overrides, at, "location_overrides", "array")
    self.image_id = v_image_id
    if v_image_id.__class__ is not str and v_image_id is not None:
        self.image_id = mismatch(v_image_id, at, "image_id", "string")
    self.hidden_online = v_hidden_online
    if v_hidden_online.__class__ is not bool and v_hidden_online is not None:
        self.hidden_online = mismatch(v_hidden_online, at, "hidden_online", "boolean")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "on_by_default": ("on_by_default", False, plain),
    "ordinal": ("ordinal", False, whole),
    "modifier_list_id": ("modifier_list_id", False, refuse_float),
    "location_overrides": (
        "location_overrides",
        False,
        encode_list_of(encode_later(__name__, "modifier_location_overrides")),
    ),
    "image_id": ("image_id", False, refuse_float),
    "hidden_online": ("hidden_online", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogModifier, _FIELDS)
