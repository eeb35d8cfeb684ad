"""Mappings given for BenefitSlackSharedChannelCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreatePropertiesDict,
    )
    from ..models.benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreateProperties,
    )
    from ..models.enums import BenefitVisibility


class BenefitSlackSharedChannelCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["slack_shared_channel"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[
        BenefitSlackSharedChannelCreateProperties | BenefitSlackSharedChannelCreatePropertiesDict
    ]
