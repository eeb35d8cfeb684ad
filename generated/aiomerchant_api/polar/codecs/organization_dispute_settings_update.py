"""The codec of OrganizationDisputeSettingsUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.organization_dispute_settings_update import OrganizationDisputeSettingsUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationDisputeSettingsUpdate")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_auto_accept_below_amount = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_auto_accept_below_amount = _values(known)
    self: Any = new(OrganizationDisputeSettingsUpdate)
    self.auto_accept_below_amount = v_auto_accept_below_amount
    if v_auto_accept_below_amount.__class__ is not int and v_auto_accept_below_amount is not None:
        self.auto_accept_below_amount = mismatch(
            v_auto_accept_below_amount, at, "auto_accept_below_amount", "integer"
        )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "auto_accept_below_amount": ("auto_accept_below_amount", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationDisputeSettingsUpdate, _FIELDS)
