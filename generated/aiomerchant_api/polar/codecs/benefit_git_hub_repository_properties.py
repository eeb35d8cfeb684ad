"""The codec of BenefitGitHubRepositoryProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.benefit_git_hub_repository_properties import BenefitGitHubRepositoryProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGitHubRepositoryProperties")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_repository_owner, v_repository_name, v_permission = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_repository_owner, v_repository_name, v_permission = _values(known)
    self: Any = new(BenefitGitHubRepositoryProperties)
    self.repository_owner = v_repository_owner
    if v_repository_owner.__class__ is not str:
        self.repository_owner = mismatch(v_repository_owner, at, "repository_owner", "string")
    self.repository_name = v_repository_name
    if v_repository_name.__class__ is not str:
        self.repository_name = mismatch(v_repository_name, at, "repository_name", "string")
    self.permission = v_permission
    if v_permission.__class__ is not str:
        self.permission = mismatch(v_permission, at, "permission", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "repository_owner": ("repository_owner", False, refuse_float),
    "repository_name": ("repository_name", False, refuse_float),
    "permission": ("permission", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGitHubRepositoryProperties, _FIELDS)
