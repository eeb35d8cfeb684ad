"""Bookings of Square's sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import BadRequestError, ConflictError, Square
from aiomerchant.sandbox import Sandbox

from tests.support.sandboxes import Told


@pytest.fixture
async def booked(sandbox: Sandbox, square: Square) -> Any:
    """A booking of an hour on Monday."""
    booking: Any = {"location_id": sandbox.square.location_id, "start_at": "2026-01-05T15:00:00Z"}
    return (await square.bookings.create(booking=booking)).booking


async def test_it_is_accepted_at_once(square: Square, booked: Any) -> None:
    """By the seller, who asks for it."""
    (owner,) = await square.team_members.search().collect()
    assert (booked.status, booked.version, booked.source) == ("ACCEPTED", 0, "API")
    assert (booked.creator_details.creator_type, booked.creator_details.team_member_id) == (
        "TEAM_MEMBER",
        owner.id,
    )
    assert (await square.bookings.get(booked.id)).booking == booked
    assert await square.bookings.list().collect() == [booked]


async def test_it_moves_until_it_is_cancelled(square: Square, told: Told, booked: Any) -> None:
    later: Any = {"start_at": "2026-01-05T16:00:00Z", "version": 0}
    moved: Any = (await square.bookings.update(booked.id, booking=later)).booking
    assert (moved.version, moved.status) == (1, "ACCEPTED")
    with pytest.raises(ConflictError):
        await square.bookings.cancel(booked.id, booking_version=0)
    cancelled: Any = (await square.bookings.cancel(booked.id, booking_version=1)).booking
    assert (cancelled.status, cancelled.version) == ("CANCELLED_BY_SELLER", 2)
    assert cancelled.start_at == moved.start_at
    with pytest.raises(BadRequestError, match="CANCELLED_BY_SELLER cannot be cancelled"):
        await square.bookings.cancel(booked.id)
    with pytest.raises(BadRequestError, match="CANCELLED_BY_SELLER cannot be changed"):
        await square.bookings.update(booked.id, booking={"start_at": "2026-01-05T17:00:00Z"})
    assert (await square.bookings.get(booked.id)).booking == cancelled
    assert told.types() == ["booking.created", "booking.updated", "booking.updated"]
