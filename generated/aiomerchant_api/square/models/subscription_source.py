"""The model SubscriptionSource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionSource(Model):
    """Schema `SubscriptionSource`.

    Attributes:
        name: At most 255 characters.
    """

    name: str | None = None
