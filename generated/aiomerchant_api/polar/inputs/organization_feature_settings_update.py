"""Mappings given for OrganizationFeatureSettingsUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null


class OrganizationFeatureSettingsUpdateDict(TypedDict, total=False):
    member_model_enabled: bool | None
    checkout_localization_enabled: bool | None
    overview_metrics: Sequence[str] | Null | None
