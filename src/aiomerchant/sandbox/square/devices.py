"""Codes that sign devices in, and the devices: https://developer.squareup.com/docs/devices-api/overview."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from string import ascii_uppercase
from typing import Final

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import UPPERCASE, Record

from .commerce import Commerce, parsed, written

__all__ = ["DeviceCodes"]

CODES: Final = "devices/codes"
DEVICES: Final = "devices"
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

    def pair(self, id: str, device: str | None) -> Record:
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
        commerce.add(
            DEVICES,
            f"device:{device}",
            {
                "attributes": {
                    "type": "TERMINAL",
                    "manufacturer": "Square",
                    "model": "T2",
                    "name": code.get("name"),
                    "manufacturers_id": device,
                    "updated_at": commerce.now,
                },
                "status": {"category": "AVAILABLE"},
            },
        )
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
