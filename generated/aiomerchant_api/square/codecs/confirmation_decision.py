"""The codec of ConfirmationDecision.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.confirmation_decision import ConfirmationDecision


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ConfirmationDecision")
    get = data.get
    self: Any = new(ConfirmationDecision)
    self.has_agreed = v = get("has_agreed")
    if v.__class__ is not bool and (v is not None or "has_agreed" in data):
        self.has_agreed = mismatch(v, at, "has_agreed", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "has_agreed": ("has_agreed", False, plain),
}

encode = object_encoder(ConfirmationDecision, _FIELDS)
