"""A mapping given for CustomerBenefitGrantSlackSharedChannelPropertiesUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict(TypedDict, total=False):
    """Schema `CustomerBenefitGrantSlackSharedChannelPropertiesUpdate` as a mapping by wire names."""

    invited_email: Required[str]
