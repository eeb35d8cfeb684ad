"""The codec of CustomerBenefitGrantSlackSharedChannelPropertiesUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_benefit_grant_slack_shared_channel_properties_update import (
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantSlackSharedChannelPropertiesUpdate")
    get = data.get
    self: Any = new(CustomerBenefitGrantSlackSharedChannelPropertiesUpdate)
    self.invited_email = v = get("invited_email")
    if v.__class__ is not str:
        self.invited_email = mismatch(v, at, "invited_email", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invited_email": ("invited_email", False, plain),
}

encode = object_encoder(CustomerBenefitGrantSlackSharedChannelPropertiesUpdate, _FIELDS)
