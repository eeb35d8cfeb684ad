"""The codec of UpdateWorkweekConfigRequest.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.update_workweek_config_request import UpdateWorkweekConfigRequest

decode_workweek_config: Decode = decode_later(
    __name__, "workweek_config", globals(), "decode_workweek_config"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWorkweekConfigRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_workweek_config = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_workweek_config = _values(known)
    self: Any = new(UpdateWorkweekConfigRequest)
    self.workweek_config = decode_workweek_config(v_workweek_config, (at, "workweek_config"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "workweek_config": ("workweek_config", False, encode_later(__name__, "workweek_config")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateWorkweekConfigRequest, _FIELDS)
