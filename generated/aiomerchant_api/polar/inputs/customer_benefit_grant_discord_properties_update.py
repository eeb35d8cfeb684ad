"""A mapping given for CustomerBenefitGrantDiscordPropertiesUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomerBenefitGrantDiscordPropertiesUpdateDict(TypedDict, total=False):
    """Schema `CustomerBenefitGrantDiscordPropertiesUpdate` as a mapping by wire names."""

    account_id: Required[str | None]
