"""The codec of CatalogItemOption.

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
)

from ..models.catalog_item_option import CatalogItemOption

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemOption")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_name, v_display_name, v_description, v_show_colors, v_values = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_display_name, v_description, v_show_colors, v_values = _values(known)
    self: Any = new(CatalogItemOption)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.display_name = v_display_name
    if v_display_name.__class__ is not str and v_display_name is not None:
        self.display_name = mismatch(v_display_name, at, "display_name", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.show_colors = v_show_colors
    if v_show_colors.__class__ is not bool and v_show_colors is not None:
        self.show_colors = mismatch(v_show_colors, at, "show_colors", "boolean")
    if v_values.__class__ is list:
        here = (at, "values[]")
        self.values = [decode_catalog_object(item, here) for item in v_values]
    elif v_values is None:
        self.values = None
    else:
        self.values = mismatch(v_values, at, "values", "array")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "display_name": ("display_name", False, refuse_float),
    "description": ("description", False, refuse_float),
    "show_colors": ("show_colors", False, plain),
    "values": ("values", False, encode_list_of(encode_later(__name__, "catalog_object"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemOption, _FIELDS)
