"""Scheduled shifts: what is drafted is published.

https://developer.squareup.com/docs/labor-api/manage-scheduled-shifts
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .refusals import refused

__all__ = ["ScheduledShifts"]

SHIFTS: Final = "labor/scheduled-shifts"


class ScheduledShifts:
    """The seller's scheduled shifts.

    Args:
        commerce: Holds them.
    """

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "PublishScheduledShift": Endpoint(
                lambda request: self._publish(request.path["id"], request.body.get("version"))
            ),
            "BulkPublishScheduledShifts": Endpoint(self._publish_many),
        }

    def _publish_many(self, request: Request) -> Record:
        """The same for many, each by itself."""
        responses: dict[str, Any] = {}
        for id, given in request.body["scheduled_shifts"].items():
            try:
                responses[id] = self._publish(id, given.get("version"))
            except Refusal as refusal:
                responses[id] = json.loads(refusal.answer.body)
        return {"responses": responses}

    def _publish(self, id: str, version: int | None) -> Record:
        shift = self._commerce.find(SHIFTS, id)
        if version not in (None, shift["version"]):
            raise refused(409, "VERSION_MISMATCH", f"The version is {shift['version']} now.", "version")
        self._commerce.change(
            SHIFTS,
            shift,
            published_shift_details=deepcopy(shift.get("draft_shift_details")),
            version=shift["version"] + 1,
        )
        return {"scheduled_shift": shift}
