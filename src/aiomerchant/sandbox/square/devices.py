"""Codes that sign devices in, and the devices: https://developer.squareup.com/docs/devices-api/overview."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from string import ascii_uppercase
from typing import Final

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import UPPERCASE, Record
from aiomerchant.sandbox.store import by_field

from .commerce import Commerce, parsed, written
from .references import DEVICES
from .refusals import present
from .terminal_outcomes import TEST_DEVICES

__all__ = ["CODES", "DeviceCodes", "terminal"]

CODES: Final = "devices/codes"
#: What the ids of devices begin with, except in the requests to terminals.
PREFIX: Final = "device:"
#: How long a code signs a device in.
LIFETIME: Final = timedelta(minutes=5)


class DeviceCodes:
    """The codes of devices."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"CreateDeviceCode": Endpoint(self._create)}

    def due(self, code: Record) -> datetime | None:
        return parsed(code["pair_by"]) if code.get("status") == "UNPAIRED" else None

    def expire(self, code: Record) -> None:
        self._commerce.change(CODES, code, tell=False, status="EXPIRED", status_changed_at=self._commerce.now)

    def has_device(self, id: str) -> bool:
        """True if a device has this id in the requests to terminals."""
        rows = self._commerce.rows
        known = rows(DEVICES).matching(_by_terminal, id) or rows(CODES).matching(by_field("device_id"), id)
        return bool(known) or id in TEST_DEVICES

    def pair(self, id: str, device: str | None = None) -> Record:
        """Sign a device in with a code, and return the code.

        Args:
            id: The id of the code.
            device: The device's id; None draws one.

        Raises:
            ConfigurationError: There is no such code, or it is used or expired.
        """
        commerce = self._commerce
        code = commerce.rows(CODES).get(id)
        if code is None:
            raise ConfigurationError(f"there is no device code {id}")
        if code["status"] != "UNPAIRED":
            raise ConfigurationError(f"a device code that is {code['status']} pairs no device")
        device = device or commerce.ids.text(16, UPPERCASE)
        made = terminal(device, code.get("name"), commerce.now)
        commerce.add(DEVICES, made["id"], made)
        paired = {"status": "PAIRED", "device_id": device}
        now = commerce.now
        commerce.change(CODES, code, tell=False, **paired, paired_at=now, status_changed_at=now)
        commerce.tell(CODES, "paired", code)
        return code

    def _create(self, request: Request) -> Record:
        commerce, given = self._commerce, request.body["device_code"]
        now = commerce.now
        code = commerce.add(
            CODES,
            commerce.ids.text(13, UPPERCASE),
            {
                "name": given.get("name"),
                "code": commerce.ids.text(6, ascii_uppercase),
                "product_type": given["product_type"],
                "location_id": given.get("location_id") or commerce.host.location_id,
                "status": "UNPAIRED",
                "pair_by": written(commerce.moment + LIFETIME),
                "created_at": now,
                "status_changed_at": now,
            },
            tell=False,
        )
        return {"device_code": code}


def terminal(id: str, name: str | None, now: str) -> Record:
    """A terminal that is signed in.

    Args:
        id: Its id in the requests to it; the id of the device has a prefix.
        name: Its name.
        now: The time.
    """
    attributes = {"type": "TERMINAL", "manufacturer": "Square", "model": "T2", "name": name}
    return {
        "id": f"{PREFIX}{id}",
        "attributes": present({**attributes, "manufacturers_id": id, "updated_at": now}),
        "status": {"category": "AVAILABLE"},
    }


def _by_terminal(id: str, device: Record) -> tuple[str, ...]:
    """Files a device under its ids in the requests to it."""
    own = device.get("attributes", {}).get("manufacturers_id")
    return tuple({id.removeprefix(PREFIX), own} - {None})
