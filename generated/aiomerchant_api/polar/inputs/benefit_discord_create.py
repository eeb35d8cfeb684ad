"""Mappings given for BenefitDiscordCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.benefit_discord_create_properties import BenefitDiscordCreatePropertiesDict
    from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitDiscordCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["discord"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitDiscordCreateProperties | BenefitDiscordCreatePropertiesDict]
