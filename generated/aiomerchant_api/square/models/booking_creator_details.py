"""The model BookingCreatorDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.booking_creator_details_creator_type import BookingCreatorDetailsCreatorType


@define(kw_only=True, eq=False, repr=False)
class BookingCreatorDetails(Model):
    """Schema `BookingCreatorDetails`.

    Attributes:
        creator_type: One of TEAM_MEMBER, CUSTOMER.
        team_member_id: At most 32 characters.
        customer_id: At most 192 characters.
    """

    creator_type: BookingCreatorDetailsCreatorType | None = field(default=None, metadata=NOT_NULL)
    team_member_id: str | None = field(default=None, metadata=NOT_NULL)
    customer_id: str | None = field(default=None, metadata=NOT_NULL)
