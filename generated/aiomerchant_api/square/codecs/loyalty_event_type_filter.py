"""The codec of LoyaltyEventTypeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.loyalty_event_type_filter import LoyaltyEventTypeFilter

_types = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventTypeFilter")
    get = data.get
    self: Any = new(LoyaltyEventTypeFilter)
    self.types = _types(get("types"), at, "types")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "types": ("types", False, plain),
}

encode = object_encoder(LoyaltyEventTypeFilter, _FIELDS)
