"""A mapping given for CustomerBenefitGrantSlackSharedChannelUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..inputs.customer_benefit_grant_slack_shared_channel_properties_update import (
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict,
    )
    from ..models.customer_benefit_grant_slack_shared_channel_properties_update import (
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    )


class CustomerBenefitGrantSlackSharedChannelUpdateDict(TypedDict, total=False):
    """Schema `CustomerBenefitGrantSlackSharedChannelUpdate` as a mapping by wire names."""

    benefit_type: Required[Literal["slack_shared_channel"]]
    properties: Required[
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate
        | CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict
    ]
