"""The codec of CustomerBenefitGrantGitHubRepositoryUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.customer_benefit_grant_git_hub_repository_update import (
    CustomerBenefitGrantGitHubRepositoryUpdate,
)

_benefit_type = constant("github_repository")
decode_customer_benefit_grant_git_hub_repository_properties_update: Decode = decode_later(
    __name__,
    "customer_benefit_grant_git_hub_repository_properties_update",
    globals(),
    "decode_customer_benefit_grant_git_hub_repository_properties_update",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantGitHubRepositoryUpdate")
    get = data.get
    self: Any = new(CustomerBenefitGrantGitHubRepositoryUpdate)
    self.benefit_type = _benefit_type(get("benefit_type"), at, "benefit_type")
    self.properties = decode_customer_benefit_grant_git_hub_repository_properties_update(
        get("properties"), (at, "properties")
    )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefit_type": ("benefit_type", False, plain),
    "properties": (
        "properties",
        False,
        encode_later(__name__, "customer_benefit_grant_git_hub_repository_properties_update"),
    ),
}

encode = object_encoder(CustomerBenefitGrantGitHubRepositoryUpdate, _FIELDS)
