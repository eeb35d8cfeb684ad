"""The codec of DataCollectionOptions.

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
    plain,
    refuse_float,
)

from ..models.data_collection_options import DataCollectionOptions

decode_collected_data: Decode = decode_later(__name__, "collected_data", globals(), "decode_collected_data")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DataCollectionOptions")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_title, v_body, v_input_type, v_collected_data = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_title, v_body, v_input_type, v_collected_data = _values(known)
    self: Any = new(DataCollectionOptions)
    self.title = v_title
    if v_title.__class__ is not str:
        self.title = mismatch(v_title, at, "title", "string")
    self.body = v_body
    if v_body.__class__ is not str:
        self.body = mismatch(v_body, at, "body", "string")
    self.input_type = v_input_type
    if v_input_type.__class__ is not str:
        self.input_type = mismatch(v_input_type, at, "input_type", "string")
    self.collected_data = (
        None
        if v_collected_data is None and "collected_data" not in data
        else decode_collected_data(v_collected_data, (at, "collected_data"))
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, refuse_float),
    "body": ("body", False, refuse_float),
    "input_type": ("input_type", False, plain),
    "collected_data": ("collected_data", False, encode_later(__name__, "collected_data")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DataCollectionOptions, _FIELDS)
