"""BenefitSlackSharedChannelCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreateProperties,
    )
    from ..models.enums import BenefitVisibility


@model
class BenefitSlackSharedChannelCreate(Model):
    """A new benefit: a shared Slack channel.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["slack_shared_channel"] = "slack_shared_channel"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitSlackSharedChannelCreateProperties
