"""The codec of PaymentOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.payment_options import PaymentOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentOptions")
    get = data.get
    self: Any = new(PaymentOptions)
    self.autocomplete = v = get("autocomplete")
    if v.__class__ is not bool and (v is not None):
        self.autocomplete = mismatch(v, at, "autocomplete", "boolean")
    self.delay_duration = v = get("delay_duration")
    if v.__class__ is not str and (v is not None):
        self.delay_duration = mismatch(v, at, "delay_duration", "string")
    self.accept_partial_authorization = v = get("accept_partial_authorization")
    if v.__class__ is not bool and (v is not None):
        self.accept_partial_authorization = mismatch(v, at, "accept_partial_authorization", "boolean")
    self.delay_action = v = get("delay_action")
    if v.__class__ is not str and (v is not None):
        self.delay_action = mismatch(v, at, "delay_action", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "autocomplete": ("autocomplete", False, plain),
    "delay_duration": ("delay_duration", False, plain),
    "accept_partial_authorization": ("accept_partial_authorization", False, plain),
    "delay_action": ("delay_action", False, plain),
}

encode = object_encoder(PaymentOptions, _FIELDS)
