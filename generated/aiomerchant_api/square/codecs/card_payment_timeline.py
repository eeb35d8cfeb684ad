"""The codec of CardPaymentTimeline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder

from ..models.card_payment_timeline import CardPaymentTimeline


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardPaymentTimeline")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_authorized_at, v_captured_at, v_voided_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_authorized_at, v_captured_at, v_voided_at = _values(known)
    self: Any = new(CardPaymentTimeline)
    self.authorized_at = None if v_authorized_at is None else instant(v_authorized_at, at, "authorized_at")
    self.captured_at = None if v_captured_at is None else instant(v_captured_at, at, "captured_at")
    self.voided_at = None if v_voided_at is None else instant(v_voided_at, at, "voided_at")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "authorized_at": ("authorized_at", False, moment),
    "captured_at": ("captured_at", False, moment),
    "voided_at": ("voided_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CardPaymentTimeline, _FIELDS)
