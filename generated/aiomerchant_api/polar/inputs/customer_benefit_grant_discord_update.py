"""A mapping given for CustomerBenefitGrantDiscordUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..inputs.customer_benefit_grant_discord_properties_update import (
        CustomerBenefitGrantDiscordPropertiesUpdateDict,
    )
    from ..models.customer_benefit_grant_discord_properties_update import (
        CustomerBenefitGrantDiscordPropertiesUpdate,
    )


class CustomerBenefitGrantDiscordUpdateDict(TypedDict, total=False):
    """Schema `CustomerBenefitGrantDiscordUpdate` as a mapping by wire names."""

    benefit_type: Required[Literal["discord"]]
    properties: Required[
        CustomerBenefitGrantDiscordPropertiesUpdate | CustomerBenefitGrantDiscordPropertiesUpdateDict
    ]
