"""The codec of CustomerBenefitGrantGitHubRepositoryUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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

_decode_benefit_type = constant("github_repository")
decode_customer_benefit_grant_git_hub_repository_properties_update: Decode = decode_later(
    __name__,
    "customer_benefit_grant_git_hub_repository_properties_update",
    globals(),
    "decode_customer_benefit_grant_git_hub_repository_properties_update",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantGitHubRepositoryUpdate")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_benefit_type, v_properties = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_benefit_type, v_properties = _values(known)
    self: Any = new(CustomerBenefitGrantGitHubRepositoryUpdate)
    self.benefit_type = _decode_benefit_type(v_benefit_type, at, "benefit_type")
    self.properties = decode_customer_benefit_grant_git_hub_repository_properties_update(
        v_properties, (at, "properties")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefit_type": ("benefit_type", False, plain),
    "properties": (
        "properties",
        False,
        encode_later(__name__, "customer_benefit_grant_git_hub_repository_properties_update"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerBenefitGrantGitHubRepositoryUpdate, _FIELDS)
