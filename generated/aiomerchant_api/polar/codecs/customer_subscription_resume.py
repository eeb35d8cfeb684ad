"""The codec of CustomerSubscriptionResume.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.customer_subscription_resume import CustomerSubscriptionResume

_resume = constant(True)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionResume")
    get = data.get
    self: Any = new(CustomerSubscriptionResume)
    self.resume = _resume(get("resume"), at, "resume")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "resume": ("resume", False, plain),
}

encode = object_encoder(CustomerSubscriptionResume, _FIELDS)
