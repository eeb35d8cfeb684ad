"""The codec of CheckoutOrganization.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)

from ..models.checkout_organization import CheckoutOrganization


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutOrganization")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_name,
            v_slug,
            v_avatar_url,
            v_proration_behavior,
            v_allow_customer_updates,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_name,
            v_slug,
            v_avatar_url,
            v_proration_behavior,
            v_allow_customer_updates,
        ) = _values(known)
    self: Any = new(CheckoutOrganization)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.slug = v_slug
    if v_slug.__class__ is not str:
        self.slug = mismatch(v_slug, at, "slug", "string")
    self.avatar_url = v_avatar_url
    if v_avatar_url.__class__ is not str and not (v_avatar_url is None and "avatar_url" in data):
        self.avatar_url = mismatch(v_avatar_url, at, "avatar_url", "string")
    self.proration_behavior = v_proration_behavior
    if v_proration_behavior.__class__ is not str:
        self.proration_behavior = mismatch(v_proration_behavior, at, "proration_behavior", "string")
    self.allow_customer_updates = v_allow_customer_updates
    if v_allow_customer_updates.__class__ is not bool:
        self.allow_customer_updates = mismatch(
            v_allow_customer_updates, at, "allow_customer_updates", "boolean"
        )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "name": ("name", False, refuse_float),
    "slug": ("slug", False, refuse_float),
    "avatar_url": ("avatar_url", True, refuse_float),
    "proration_behavior": ("proration_behavior", False, plain),
    "allow_customer_updates": ("allow_customer_updates", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutOrganization, _FIELDS)
