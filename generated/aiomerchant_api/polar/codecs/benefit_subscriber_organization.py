"""The codec of BenefitSubscriberOrganization.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, unique_id
from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitSubscriberOrganization")
    get = data.get
    self: Any = new(BenefitSubscriberOrganization)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.slug = v = get("slug")
    if v.__class__ is not str:
        self.slug = mismatch(v, at, "slug", "string")
    self.avatar_url = v = get("avatar_url")
    if v.__class__ is not str and (v is not None or "avatar_url" not in data):
        self.avatar_url = mismatch(v, at, "avatar_url", "string")
    self.proration_behavior = v = get("proration_behavior")
    if v.__class__ is not str:
        self.proration_behavior = mismatch(v, at, "proration_behavior", "string")
    self.allow_customer_updates = v = get("allow_customer_updates")
    if v.__class__ is not bool:
        self.allow_customer_updates = mismatch(v, at, "allow_customer_updates", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "slug": ("slug", False, plain),
    "avatar_url": ("avatar_url", True, plain),
    "proration_behavior": ("proration_behavior", False, plain),
    "allow_customer_updates": ("allow_customer_updates", False, plain),
}

encode = object_encoder(BenefitSubscriberOrganization, _FIELDS)
