"""The codec of InactiveSubscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.inactive_subscription import InactiveSubscription

_error = constant("InactiveSubscription")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InactiveSubscription")
    get = data.get
    self: Any = new(InactiveSubscription)
    self.error = _error(get("error"), at, "error")
    self.detail = v = get("detail")
    if v.__class__ is not str:
        self.detail = mismatch(v, at, "detail", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "error": ("error", False, plain),
    "detail": ("detail", False, plain),
}

encode = object_encoder(InactiveSubscription, _FIELDS)
