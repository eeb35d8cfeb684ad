"""The codec of OrganizationDisputeSettingsUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.organization_dispute_settings_update import OrganizationDisputeSettingsUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationDisputeSettingsUpdate")
    get = data.get
    self: Any = new(OrganizationDisputeSettingsUpdate)
    self.auto_accept_below_amount = v = get("auto_accept_below_amount")
    if v.__class__ is not int and (v is not None):
        self.auto_accept_below_amount = mismatch(v, at, "auto_accept_below_amount", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "auto_accept_below_amount": ("auto_accept_below_amount", False, refuse_float),
}

encode = object_encoder(OrganizationDisputeSettingsUpdate, _FIELDS)
