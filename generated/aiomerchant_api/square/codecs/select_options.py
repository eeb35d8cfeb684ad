"""The codec of SelectOptions.

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
    refuse_float,
)

from ..models.select_options import SelectOptions

decode_select_option: Decode = decode_later(__name__, "select_option", globals(), "decode_select_option")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SelectOptions")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_title, v_body, v_options, v_selected_option = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_title, v_body, v_options, v_selected_option = _values(known)
    self: Any = new(SelectOptions)
    self.title = v_title
    if v_title.__class__ is not str:
        self.title = mismatch(v_title, at, "title", "string")
    self.body = v_body
    if v_body.__class__ is not str:
        self.body = mismatch(v_body, at, "body", "string")
    if v_options.__class__ is list:
        here = (at, "options[]")
        self.options = [decode_select_option(item, here) for item in v_options]
    else:
        self.options = mismatch(v_options, at, "options", "array")
    self.selected_option = (
        None
        if v_selected_option is None and "selected_option" not in data
        else decode_select_option(v_selected_option, (at, "selected_option"))
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, refuse_float),
    "body": ("body", False, refuse_float),
    "options": ("options", False, encode_list_of(encode_later(__name__, "select_option"))),
    "selected_option": ("selected_option", False, encode_later(__name__, "select_option")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SelectOptions, _FIELDS)
