"""The codec of SelectOptions.

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
)
from ..models.select_options import SelectOptions

decode_select_option: Decode = decode_later(__name__, "select_option", globals(), "decode_select_option")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SelectOptions")
    get = data.get
    self: Any = new(SelectOptions)
    self.title = v = get("title")
    if v.__class__ is not str:
        self.title = mismatch(v, at, "title", "string")
    self.body = v = get("body")
    if v.__class__ is not str:
        self.body = mismatch(v, at, "body", "string")
    self.options = v = get("options")
    if v.__class__ is list:
        here = (at, "options[]")
        self.options = [decode_select_option(i, here) for i in v]
    else:
        self.options = mismatch(v, at, "options", "array")
    self.selected_option = v = get("selected_option")
    if v is not None or "selected_option" in data:
        self.selected_option = decode_select_option(v, (at, "selected_option"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, plain),
    "body": ("body", False, plain),
    "options": ("options", False, encode_list_of(encode_later(__name__, "select_option"))),
    "selected_option": ("selected_option", False, encode_later(__name__, "select_option")),
}

encode = object_encoder(SelectOptions, _FIELDS)
