"""The codec of LoyaltyEventLocationFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.loyalty_event_location_filter import LoyaltyEventLocationFilter

_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventLocationFilter")
    get = data.get
    self: Any = new(LoyaltyEventLocationFilter)
    self.location_ids = _location_ids(get("location_ids"), at, "location_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, plain),
}

encode = object_encoder(LoyaltyEventLocationFilter, _FIELDS)
