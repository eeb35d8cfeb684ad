"""A mapping given for SubscriptionResume.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class SubscriptionResumeDict(TypedDict, total=False):
    """Schema `SubscriptionResume` as a mapping by wire names."""

    resume: Required[Literal[True]]
