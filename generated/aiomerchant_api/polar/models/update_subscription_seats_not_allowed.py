"""The model UpdateSubscriptionSeatsNotAllowed. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class UpdateSubscriptionSeatsNotAllowed(Model):
    """Schema `UpdateSubscriptionSeatsNotAllowed`."""

    error: Literal["UpdateSubscriptionSeatsNotAllowed"] = "UpdateSubscriptionSeatsNotAllowed"
    detail: str
