"""The codec of CustomerOrganizationFeatureSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.customer_organization_feature_settings import CustomerOrganizationFeatureSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrganizationFeatureSettings")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_member_model_enabled, v_checkout_localization_enabled = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_member_model_enabled, v_checkout_localization_enabled = _values(known)
    self: Any = new(CustomerOrganizationFeatureSettings)
    self.member_model_enabled = v_member_model_enabled
    if v_member_model_enabled.__class__ is not bool and not (
        v_member_model_enabled is None and "member_model_enabled" not in data
    ):
        self.member_model_enabled = mismatch(v_member_model_enabled, at, "member_model_enabled", "boolean")
    self.checkout_localization_enabled = v_checkout_localization_enabled
    if v_checkout_localization_enabled.__class__ is not bool and not (
        v_checkout_localization_enabled is None and "checkout_localization_enabled" not in data
    ):
        self.checkout_localization_enabled = mismatch(
            v_checkout_localization_enabled, at, "checkout_localization_enabled", "boolean"
        )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "member_model_enabled": ("member_model_enabled", False, plain),
    "checkout_localization_enabled": ("checkout_localization_enabled", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerOrganizationFeatureSettings, _FIELDS)
