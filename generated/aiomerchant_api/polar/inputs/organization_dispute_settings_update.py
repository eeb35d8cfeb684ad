"""Mappings given for OrganizationDisputeSettingsUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class OrganizationDisputeSettingsUpdateDict(TypedDict, total=False):
    auto_accept_below_amount: int | None
