"""The codec of BenefitDiscordSubscriberProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_discord_subscriber_properties import BenefitDiscordSubscriberProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDiscordSubscriberProperties")
    get = data.get
    self: Any = new(BenefitDiscordSubscriberProperties)
    self.guild_id = v = get("guild_id")
    if v.__class__ is not str:
        self.guild_id = mismatch(v, at, "guild_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "guild_id": ("guild_id", False, plain),
}

encode = object_encoder(BenefitDiscordSubscriberProperties, _FIELDS)
