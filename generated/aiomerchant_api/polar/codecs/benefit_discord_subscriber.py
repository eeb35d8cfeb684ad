"""The codec of BenefitDiscordSubscriber.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
)
from ..models.benefit_discord_subscriber import BenefitDiscordSubscriber

_type = constant("discord")
decode_benefit_subscriber_organization: Decode = decode_later(
    __name__, "benefit_subscriber_organization", globals(), "decode_benefit_subscriber_organization"
)
decode_benefit_discord_subscriber_properties: Decode = decode_later(
    __name__,
    "benefit_discord_subscriber_properties",
    globals(),
    "decode_benefit_discord_subscriber_properties",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDiscordSubscriber")
    get = data.get
    self: Any = new(BenefitDiscordSubscriber)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.type = _type(get("type"), at, "type")
    self.description = v = get("description")
    if v.__class__ is not str:
        self.description = mismatch(v, at, "description", "string")
    self.selectable = v = get("selectable")
    if v.__class__ is not bool:
        self.selectable = mismatch(v, at, "selectable", "boolean")
    self.deletable = v = get("deletable")
    if v.__class__ is not bool:
        self.deletable = mismatch(v, at, "deletable", "boolean")
    self.is_deleted = v = get("is_deleted")
    if v.__class__ is not bool:
        self.is_deleted = mismatch(v, at, "is_deleted", "boolean")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.organization = decode_benefit_subscriber_organization(get("organization"), (at, "organization"))
    self.properties = decode_benefit_discord_subscriber_properties(get("properties"), (at, "properties"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "type": ("type", False, plain),
    "description": ("description", False, plain),
    "selectable": ("selectable", False, plain),
    "deletable": ("deletable", False, plain),
    "is_deleted": ("is_deleted", False, plain),
    "organization_id": ("organization_id", False, plain),
    "organization": ("organization", False, encode_later(__name__, "benefit_subscriber_organization")),
    "properties": ("properties", False, encode_later(__name__, "benefit_discord_subscriber_properties")),
}

encode = object_encoder(BenefitDiscordSubscriber, _FIELDS)
