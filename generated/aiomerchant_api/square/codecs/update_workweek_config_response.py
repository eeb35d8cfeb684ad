"""The codec of UpdateWorkweekConfigResponse.

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
)
from ..models.update_workweek_config_response import UpdateWorkweekConfigResponse

decode_workweek_config: Decode = decode_later(
    __name__, "workweek_config", globals(), "decode_workweek_config"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWorkweekConfigResponse")
    get = data.get
    self: Any = new(UpdateWorkweekConfigResponse)
    self.workweek_config = v = get("workweek_config")
    if v is not None or "workweek_config" in data:
        self.workweek_config = decode_workweek_config(v, (at, "workweek_config"))
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
    "workweek_config": ("workweek_config", False, encode_later(__name__, "workweek_config")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(UpdateWorkweekConfigResponse, _FIELDS)
