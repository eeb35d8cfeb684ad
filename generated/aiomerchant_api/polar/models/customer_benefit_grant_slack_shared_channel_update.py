"""CustomerBenefitGrantSlackSharedChannelUpdate, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantSlackSharedChannelUpdate(Model):
    """Changes to a grant of the customer's: a shared Slack channel."""

    benefit_type: Literal["slack_shared_channel"] = "slack_shared_channel"
    properties: CustomerBenefitGrantSlackSharedChannelPropertiesUpdate


@model
class CustomerBenefitGrantSlackSharedChannelPropertiesUpdate(Model):
    """Schema `CustomerBenefitGrantSlackSharedChannelPropertiesUpdate`."""

    invited_email: str
