"""The codec of MeterResetMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.meter_reset_metadata import MeterResetMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeterResetMetadata")
    get = data.get
    self: Any = new(MeterResetMetadata)
    self.meter_id = v = get("meter_id")
    if v.__class__ is not str:
        self.meter_id = mismatch(v, at, "meter_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "meter_id": ("meter_id", False, plain),
}

encode = object_encoder(MeterResetMetadata, _FIELDS)
