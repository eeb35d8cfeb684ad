"""The codec of DataCollectionOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.data_collection_options import DataCollectionOptions

decode_collected_data: Decode = decode_later(__name__, "collected_data", globals(), "decode_collected_data")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DataCollectionOptions")
    get = data.get
    self: Any = new(DataCollectionOptions)
    self.title = v = get("title")
    if v.__class__ is not str:
        self.title = mismatch(v, at, "title", "string")
    self.body = v = get("body")
    if v.__class__ is not str:
        self.body = mismatch(v, at, "body", "string")
    self.input_type = v = get("input_type")
    if v.__class__ is not str:
        self.input_type = mismatch(v, at, "input_type", "string")
    self.collected_data = v = get("collected_data")
    if v is not None or "collected_data" in data:
        self.collected_data = decode_collected_data(v, (at, "collected_data"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, plain),
    "body": ("body", False, plain),
    "input_type": ("input_type", False, plain),
    "collected_data": ("collected_data", False, encode_later(__name__, "collected_data")),
}

encode = object_encoder(DataCollectionOptions, _FIELDS)
