"""Mappings given for BenefitDiscordUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required

    from ..inputs.benefit_discord_create_properties import BenefitDiscordCreatePropertiesDict
    from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties


class BenefitDiscordUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | None
    type: Required[Literal["discord"]]
    properties: BenefitDiscordCreateProperties | BenefitDiscordCreatePropertiesDict | None
