"""SeatsList. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_seat import CustomerSeat


@model
class SeatsList(Model):
    """Seats and how many are free.

    Attributes:
        seats: The seats.
        available_seats: How many can still be assigned.
        total_seats: How many were bought.
    """

    seats: list[CustomerSeat]
    available_seats: int
    total_seats: int
