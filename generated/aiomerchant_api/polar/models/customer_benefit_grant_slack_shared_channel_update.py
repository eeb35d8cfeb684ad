"""The model CustomerBenefitGrantSlackSharedChannelUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.customer_benefit_grant_slack_shared_channel_properties_update import (
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    )


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantSlackSharedChannelUpdate(Model):
    """Changes to a grant of the customer's: a shared Slack channel."""

    benefit_type: Literal["slack_shared_channel"] = "slack_shared_channel"
    properties: CustomerBenefitGrantSlackSharedChannelPropertiesUpdate
