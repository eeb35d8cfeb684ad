"""The codec of ListWorkweekConfigsResponse.

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

from ..models.list_workweek_configs_response import ListWorkweekConfigsResponse

decode_workweek_config: Decode = decode_later(
    __name__, "workweek_config", globals(), "decode_workweek_config"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListWorkweekConfigsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_workweek_configs, v_cursor, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_workweek_configs, v_cursor, v_errors = _values(known)
    self: Any = new(ListWorkweekConfigsResponse)
    if v_workweek_configs.__class__ is list:
        here = (at, "workweek_configs[]")
        self.workweek_configs = [decode_workweek_config(item, here) for item in v_workweek_configs]
    elif v_workweek_configs is None and "workweek_configs" not in data:
        self.workweek_configs = None
    else:
        self.workweek_configs = mismatch(v_workweek_configs, at, "workweek_configs", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "workweek_configs": (
        "workweek_configs",
        False,
        encode_list_of(encode_later(__name__, "workweek_config")),
    ),
    "cursor": ("cursor", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListWorkweekConfigsResponse, _FIELDS)
