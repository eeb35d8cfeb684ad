"""The codec of CustomerBenefitGrantDownloadablesUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.customer_benefit_grant_downloadables_update import CustomerBenefitGrantDownloadablesUpdate

_benefit_type = constant("downloadables")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantDownloadablesUpdate")
    get = data.get
    self: Any = new(CustomerBenefitGrantDownloadablesUpdate)
    self.benefit_type = _benefit_type(get("benefit_type"), at, "benefit_type")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefit_type": ("benefit_type", False, plain),
}

encode = object_encoder(CustomerBenefitGrantDownloadablesUpdate, _FIELDS)
