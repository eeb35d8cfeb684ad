"""The codec of OrganizationDisputeSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.organization_dispute_settings import OrganizationDisputeSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationDisputeSettings")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_auto_accept_below_amount = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_auto_accept_below_amount = _values(known)
    self: Any = new(OrganizationDisputeSettings)
    self.auto_accept_below_amount = v_auto_accept_below_amount
    if v_auto_accept_below_amount.__class__ is not int and not (
        v_auto_accept_below_amount is None and "auto_accept_below_amount" in data
    ):
        self.auto_accept_below_amount = mismatch(
            v_auto_accept_below_amount, at, "auto_accept_below_amount", "integer"
        )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "auto_accept_below_amount": ("auto_accept_below_amount", True, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationDisputeSettings, _FIELDS)
