"""The codec of OrganizationSocialLink.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.organization_social_link import OrganizationSocialLink


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationSocialLink")
    get = data.get
    self: Any = new(OrganizationSocialLink)
    self.platform = v = get("platform")
    if v.__class__ is not str:
        self.platform = mismatch(v, at, "platform", "string")
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "platform": ("platform", False, plain),
    "url": ("url", False, plain),
}

encode = object_encoder(OrganizationSocialLink, _FIELDS)
