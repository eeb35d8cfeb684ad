"""The codec of PaymentOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.payment_options import PaymentOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentOptions")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_autocomplete, v_delay_duration, v_accept_partial_authorization, v_delay_action = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_autocomplete, v_delay_duration, v_accept_partial_authorization, v_delay_action = _values(known)
    self: Any = new(PaymentOptions)
    self.autocomplete = v_autocomplete
    if v_autocomplete.__class__ is not bool and v_autocomplete is not None:
        self.autocomplete = mismatch(v_autocomplete, at, "autocomplete", "boolean")
    self.delay_duration = v_delay_duration
    if v_delay_duration.__class__ is not str and v_delay_duration is not None:
        self.delay_duration = mismatch(v_delay_duration, at, "delay_duration", "string")
    self.accept_partial_authorization = v_accept_partial_authorization
    if v_accept_partial_authorization.__class__ is not bool and v_accept_partial_authorization is not None:
        self.accept_partial_authorization = mismatch(
            v_accept_partial_authorization, at, "accept_partial_authorization", "boolean"
        )
    self.delay_action = v_delay_action
    if v_delay_action.__class__ is not str and v_delay_action is not None:
        self.delay_action = mismatch(v_delay_action, at, "delay_action", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "autocomplete": ("autocomplete", False, plain),
    "delay_duration": ("delay_duration", False, refuse_float),
    "accept_partial_authorization": ("accept_partial_authorization", False, plain),
    "delay_action": ("delay_action", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentOptions, _FIELDS)
