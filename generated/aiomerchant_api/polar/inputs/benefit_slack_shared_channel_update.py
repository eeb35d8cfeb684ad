"""Mappings given for BenefitSlackSharedChannelUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreatePropertiesDict,
    )
    from ..models.benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreateProperties,
    )


class BenefitSlackSharedChannelUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["slack_shared_channel"]]
    properties: (
        BenefitSlackSharedChannelCreateProperties
        | BenefitSlackSharedChannelCreatePropertiesDict
        | Null
        | None
    )
