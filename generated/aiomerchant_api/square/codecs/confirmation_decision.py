"""The codec of ConfirmationDecision.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.confirmation_decision import ConfirmationDecision


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ConfirmationDecision")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_has_agreed = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_has_agreed = _values(known)
    self: Any = new(ConfirmationDecision)
    self.has_agreed = v_has_agreed
    if v_has_agreed.__class__ is not bool and not (v_has_agreed is None and "has_agreed" not in data):
        self.has_agreed = mismatch(v_has_agreed, at, "has_agreed", "boolean")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "has_agreed": ("has_agreed", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ConfirmationDecision, _FIELDS)
