"""The codec of BenefitFeatureFlagCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder

from ..models.benefit_feature_flag_create_properties import BenefitFeatureFlagCreateProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitFeatureFlagCreateProperties")
    known = data
    self: Any = new(BenefitFeatureFlagCreateProperties)
    self._extra = None if len(known) == 0 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {}


encode = object_encoder(BenefitFeatureFlagCreateProperties, _FIELDS)
