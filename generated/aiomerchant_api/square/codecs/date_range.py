"""The codec of DateRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, full_date, mismatch, new, object_encoder, plain
from ..models.date_range import DateRange


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DateRange")
    get = data.get
    self: Any = new(DateRange)
    self.start_date = v = get("start_date")
    if v is not None:
        self.start_date = full_date(v, at, "start_date")
    self.end_date = v = get("end_date")
    if v is not None:
        self.end_date = full_date(v, at, "end_date")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_date": ("start_date", False, plain),
    "end_date": ("end_date", False, plain),
}

encode = object_encoder(DateRange, _FIELDS)
