"""Mappings given for CustomerBenefitGrantDiscordUpdate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.customer_benefit_grant_discord_update import CustomerBenefitGrantDiscordPropertiesUpdate


class CustomerBenefitGrantDiscordUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["discord"]]
    properties: Required[
        CustomerBenefitGrantDiscordPropertiesUpdate | CustomerBenefitGrantDiscordPropertiesUpdateDict
    ]


class CustomerBenefitGrantDiscordPropertiesUpdateDict(TypedDict, total=False):
    account_id: Required[str | Null | None]
