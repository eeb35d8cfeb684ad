"""The codec of BenefitGitHubRepositoryCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGitHubRepositoryCreateProperties")
    get = data.get
    self: Any = new(BenefitGitHubRepositoryCreateProperties)
    self.repository_owner = v = get("repository_owner")
    if v.__class__ is not str:
        self.repository_owner = mismatch(v, at, "repository_owner", "string")
    self.repository_name = v = get("repository_name")
    if v.__class__ is not str:
        self.repository_name = mismatch(v, at, "repository_name", "string")
    self.permission = v = get("permission")
    if v.__class__ is not str:
        self.permission = mismatch(v, at, "permission", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "repository_owner": ("repository_owner", False, plain),
    "repository_name": ("repository_name", False, plain),
    "permission": ("permission", False, plain),
}

encode = object_encoder(BenefitGitHubRepositoryCreateProperties, _FIELDS)
