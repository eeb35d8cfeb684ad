"""The codec of EventMetadataInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.event_metadata_input import EventMetadataInput

decode_cost_metadata_input: Decode = decode_later(
    __name__, "cost_metadata_input", globals(), "decode_cost_metadata_input"
)
decode_llm_metadata: Decode = decode_later(__name__, "llm_metadata", globals(), "decode_llm_metadata")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventMetadataInput")
    get = data.get
    self: Any = new(EventMetadataInput)
    self.cost = v = get("_cost")
    if v is not None or "_cost" in data:
        self.cost = decode_cost_metadata_input(v, (at, "_cost"))
    self.llm = v = get("_llm")
    if v is not None or "_llm" in data:
        self.llm = decode_llm_metadata(v, (at, "_llm"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "_cost": ("cost", False, encode_later(__name__, "cost_metadata_input")),
    "_llm": ("llm", False, encode_later(__name__, "llm_metadata")),
}

encode = object_encoder(EventMetadataInput, _FIELDS)
