"""The codec of EventMetadataOutput.

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

from ..models.event_metadata_output import EventMetadataOutput

decode_cost_metadata_output: Decode = decode_later(
    __name__, "cost_metadata_output", globals(), "decode_cost_metadata_output"
)
decode_llm_metadata: Decode = decode_later(__name__, "llm_metadata", globals(), "decode_llm_metadata")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventMetadataOutput")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_cost, v_llm = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_cost, v_llm = _values(known)
    self: Any = new(EventMetadataOutput)
    self.cost = (
        None if v_cost is None and "_cost" not in data else decode_cost_metadata_output(v_cost, (at, "_cost"))
    )
    self.llm = None if v_llm is None and "_llm" not in data else decode_llm_metadata(v_llm, (at, "_llm"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "_cost": ("cost", False, encode_later(__name__, "cost_metadata_output")),
    "_llm": ("llm", False, encode_later(__name__, "llm_metadata")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventMetadataOutput, _FIELDS)
