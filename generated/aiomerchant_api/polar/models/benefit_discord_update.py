"""BenefitDiscordUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties


@model
class BenefitDiscordUpdate(Model):
    """Changes to a benefit: a role on a Discord server.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    type: Literal["discord"] = "discord"
    properties: Nullable[BenefitDiscordCreateProperties] = ABSENT
