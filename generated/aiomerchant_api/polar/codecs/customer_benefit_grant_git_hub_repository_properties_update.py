"""The codec of CustomerBenefitGrantGitHubRepositoryPropertiesUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_benefit_grant_git_hub_repository_properties_update import (
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantGitHubRepositoryPropertiesUpdate")
    get = data.get
    self: Any = new(CustomerBenefitGrantGitHubRepositoryPropertiesUpdate)
    self.account_id = v = get("account_id")
    if v.__class__ is not str and (v is not None or "account_id" not in data):
        self.account_id = mismatch(v, at, "account_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", True, plain),
}

encode = object_encoder(CustomerBenefitGrantGitHubRepositoryPropertiesUpdate, _FIELDS)
