"""Mappings given for BenefitDiscordUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit_discord_create_properties import BenefitDiscordCreatePropertiesDict
    from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties


class BenefitDiscordUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["discord"]]
    properties: BenefitDiscordCreateProperties | BenefitDiscordCreatePropertiesDict | Null | None
