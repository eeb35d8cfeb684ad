"""Mappings given for CustomerBenefitGrantSlackSharedChannelUpdate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.customer_benefit_grant_slack_shared_channel_update import (
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    )


class CustomerBenefitGrantSlackSharedChannelUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["slack_shared_channel"]]
    properties: Required[
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate
        | CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict
    ]


class CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict(TypedDict, total=False):
    invited_email: Required[str]
