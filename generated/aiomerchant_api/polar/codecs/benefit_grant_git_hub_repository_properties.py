"""The codec of BenefitGrantGitHubRepositoryProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantGitHubRepositoryProperties")
    get = data.get
    self: Any = new(BenefitGrantGitHubRepositoryProperties)
    self.account_id = v = get("account_id")
    if v.__class__ is not str and (v is not None):
        self.account_id = mismatch(v, at, "account_id", "string")
    self.repository_owner = v = get("repository_owner")
    if v.__class__ is not str and (v is not None or "repository_owner" in data):
        self.repository_owner = mismatch(v, at, "repository_owner", "string")
    self.repository_name = v = get("repository_name")
    if v.__class__ is not str and (v is not None or "repository_name" in data):
        self.repository_name = mismatch(v, at, "repository_name", "string")
    self.permission = v = get("permission")
    if v.__class__ is not str and (v is not None or "permission" in data):
        self.permission = mismatch(v, at, "permission", "string")
    self.granted_account_id = v = get("granted_account_id")
    if v.__class__ is not str and (v is not None or "granted_account_id" in data):
        self.granted_account_id = mismatch(v, at, "granted_account_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", False, plain),
    "repository_owner": ("repository_owner", False, plain),
    "repository_name": ("repository_name", False, plain),
    "permission": ("permission", False, plain),
    "granted_account_id": ("granted_account_id", False, plain),
}

encode = object_encoder(BenefitGrantGitHubRepositoryProperties, _FIELDS)
