"""The codec of ListWorkweekConfigsResponse.

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
from ..models.list_workweek_configs_response import ListWorkweekConfigsResponse

decode_workweek_config: Decode = decode_later(
    __name__, "workweek_config", globals(), "decode_workweek_config"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListWorkweekConfigsResponse")
    get = data.get
    self: Any = new(ListWorkweekConfigsResponse)
    self.workweek_configs = v = get("workweek_configs")
    if v.__class__ is list:
        here = (at, "workweek_configs[]")
        self.workweek_configs = [decode_workweek_config(i, here) for i in v]
    elif v is not None or "workweek_configs" in data:
        self.workweek_configs = mismatch(v, at, "workweek_configs", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "workweek_configs": (
        "workweek_configs",
        False,
        encode_list_of(encode_later(__name__, "workweek_config")),
    ),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(ListWorkweekConfigsResponse, _FIELDS)
