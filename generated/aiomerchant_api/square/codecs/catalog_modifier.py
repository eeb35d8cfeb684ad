"""The codec of CatalogModifier.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.catalog_modifier import CatalogModifier

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_modifier_location_overrides: Decode = decode_later(
    __name__, "modifier_location_overrides", globals(), "decode_modifier_location_overrides"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogModifier")
    get = data.get
    self: Any = new(CatalogModifier)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.price_money = v = get("price_money")
    if v is not None:
        self.price_money = decode_money(v, (at, "price_money"))
    self.on_by_default = v = get("on_by_default")
    if v.__class__ is not bool and (v is not None):
        self.on_by_default = mismatch(v, at, "on_by_default", "boolean")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self.modifier_list_id = v = get("modifier_list_id")
    if v.__class__ is not str and (v is not None):
        self.modifier_list_id = mismatch(v, at, "modifier_list_id", "string")
    self.location_overrides = v = get("location_overrides")
    if v.__class__ is list:
        here = (at, "location_overrides[]")
        self.location_overrides = [decode_modifier_location_overrides(i, here) for i in v]
    elif v is not None:
        self.location_overrides = mismatch(v, at, "location_overrides", "array")
    self.image_id = v = get("image_id")
    if v.__class__ is not str and (v is not None):
        self.image_id = mismatch(v, at, "image_id", "string")
    self.hidden_online = v = get("hidden_online")
    if v.__class__ is not bool and (v is not None):
        self.hidden_online = mismatch(v, at, "hidden_online", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "on_by_default": ("on_by_default", False, plain),
    "ordinal": ("ordinal", False, refuse_float),
    "modifier_list_id": ("modifier_list_id", False, plain),
    "location_overrides": (
        "location_overrides",
        False,
        encode_list_of(encode_later(__name__, "modifier_location_overrides")),
    ),
    "image_id": ("image_id", False, plain),
    "hidden_online": ("hidden_online", False, plain),
}

encode = object_encoder(CatalogModifier, _FIELDS)
