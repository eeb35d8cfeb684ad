"""The codec of BenefitGrantGitHubRepositoryProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantGitHubRepositoryProperties")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_account_id, v_repository_owner, v_repository_name, v_permission, v_granted_account_id = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_account_id, v_repository_owner, v_repository_name, v_permission, v_granted_account_id = _values(
            known
        )
    self: Any = new(BenefitGrantGitHubRepositoryProperties)
    self.account_id = v_account_id
    if v_account_id.__class__ is not str and v_account_id is not None:
        self.account_id = mismatch(v_account_id, at, "account_id", "string")
    self.repository_owner = v_repository_owner
    if v_repository_owner.__class__ is not str and not (
        v_repository_owner is None and "repository_owner" not in data
    ):
        self.repository_owner = mismatch(v_repository_owner, at, "repository_owner", "string")
    self.repository_name = v_repository_name
    if v_repository_name.__class__ is not str and not (
        v_repository_name is None and "repository_name" not in data
    ):
        self.repository_name = mismatch(v_repository_name, at, "repository_name", "string")
    self.permission = v_permission
    if v_permission.__class__ is not str and not (v_permission is None and "permission" not in data):
        self.permission = mismatch(v_permission, at, "permission", "string")
    self.granted_account_id = v_granted_account_id
    if v_granted_account_id.__class__ is not str and not (
        v_granted_account_id is None and "granted_account_id" not in data
    ):
        self.granted_account_id = mismatch(v_granted_account_id, at, "granted_account_id", "string")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", False, refuse_float),
    "repository_owner": ("repository_owner", False, refuse_float),
    "repository_name": ("repository_name", False, refuse_float),
    "permission": ("permission", False, plain),
    "granted_account_id": ("granted_account_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantGitHubRepositoryProperties, _FIELDS)
