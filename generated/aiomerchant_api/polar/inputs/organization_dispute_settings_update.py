"""Mappings given for OrganizationDisputeSettingsUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class OrganizationDisputeSettingsUpdateDict(TypedDict, total=False):
    auto_accept_below_amount: int | Null | None
