"""Scheduled shifts of Square's sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import ConflictError, Square
from aiomerchant.sandbox import Sandbox


@pytest.fixture
def shift(sandbox: Sandbox) -> str:
    """The id of a shift that is drafted."""
    draft: Any = {"location_id": sandbox.square.location_id, "notes": "Bring the key"}
    id: str = sandbox.square.add("labor/scheduled-shifts", draft_shift_details=draft, version=1)["id"]
    return id


async def test_a_draft_is_published(square: Square, shift: str) -> None:
    with pytest.raises(ConflictError):
        await square.labor.publish_scheduled_shift(shift, version=7)
    published = (await square.labor.publish_scheduled_shift(shift, version=1)).scheduled_shift
    assert (published.published_shift_details.notes, published.version) == ("Bring the key", 2)
    assert (await square.labor.retrieve_scheduled_shift(shift)).scheduled_shift == published


async def test_many_are_published_each_by_itself(square: Square, shift: str) -> None:
    answer = await square.labor.bulk_publish_scheduled_shifts(scheduled_shifts={shift: {}, "nobody": {}})
    assert answer.responses[shift].scheduled_shift.published_shift_details.notes == "Bring the key"
    assert [error.code for error in answer.responses["nobody"].errors] == ["NOT_FOUND"]
