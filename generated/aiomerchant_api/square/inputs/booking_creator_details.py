"""A mapping given for BookingCreatorDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.booking_creator_details_creator_type import BookingCreatorDetailsCreatorType


class BookingCreatorDetailsDict(TypedDict, total=False):
    """Schema `BookingCreatorDetails` as a mapping by wire names."""

    creator_type: BookingCreatorDetailsCreatorType | None
    team_member_id: str | None
    customer_id: str | None
