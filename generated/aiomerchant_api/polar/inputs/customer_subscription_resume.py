"""A mapping given for CustomerSubscriptionResume.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class CustomerSubscriptionResumeDict(TypedDict, total=False):
    """Schema `CustomerSubscriptionResume` as a mapping by wire names."""

    resume: Required[Literal[True]]
