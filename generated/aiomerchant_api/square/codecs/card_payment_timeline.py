"""The codec of CardPaymentTimeline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.card_payment_timeline import CardPaymentTimeline


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardPaymentTimeline")
    get = data.get
    self: Any = new(CardPaymentTimeline)
    self.authorized_at = v = get("authorized_at")
    if v is not None:
        self.authorized_at = instant(v, at, "authorized_at")
    self.captured_at = v = get("captured_at")
    if v is not None:
        self.captured_at = instant(v, at, "captured_at")
    self.voided_at = v = get("voided_at")
    if v is not None:
        self.voided_at = instant(v, at, "voided_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "authorized_at": ("authorized_at", False, plain),
    "captured_at": ("captured_at", False, plain),
    "voided_at": ("voided_at", False, plain),
}

encode = object_encoder(CardPaymentTimeline, _FIELDS)
