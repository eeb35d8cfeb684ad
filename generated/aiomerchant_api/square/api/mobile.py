"""Square: mobile. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant_core import Resource

if TYPE_CHECKING:
    from .mobile_authorization_codes import MobileAuthorizationCodes


class Mobile(Resource):
    """The old SDK for card readers in mobile apps."""

    @cached_property
    def authorization_codes(self) -> MobileAuthorizationCodes:
        from .mobile_authorization_codes import MobileAuthorizationCodes

        return MobileAuthorizationCodes(self._send)
