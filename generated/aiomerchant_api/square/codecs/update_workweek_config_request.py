"""The codec of UpdateWorkweekConfigRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_workweek_config_request import UpdateWorkweekConfigRequest

decode_workweek_config: Decode = decode_later(
    __name__, "workweek_config", globals(), "decode_workweek_config"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWorkweekConfigRequest")
    get = data.get
    self: Any = new(UpdateWorkweekConfigRequest)
    self.workweek_config = decode_workweek_config(get("workweek_config"), (at, "workweek_config"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "workweek_config": ("workweek_config", False, encode_later(__name__, "workweek_config")),
}

encode = object_encoder(UpdateWorkweekConfigRequest, _FIELDS)
