"""The client of Polar."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant.client import BaseClient
from aiomerchant_api.polar.resources import PolarResources

from .provider import PROVIDER

if TYPE_CHECKING:
    from .checkouts import Checkouts
    from .files import Files
    from .oauth2 import Oauth2
    from .orders import Orders

__all__ = ["Polar"]


class Polar(BaseClient, PolarResources):
    """A client of the Polar API: `async with Polar(access_token) as polar:`.

    Its access token is an organization, personal, OAuth, customer session or member session token.
    """

    _provider = PROVIDER

    @cached_property
    def checkouts(self) -> Checkouts:
        from .checkouts import Checkouts

        return Checkouts(self._send)

    @cached_property
    def files(self) -> Files:
        from .files import Files

        return Files(self._send)

    @cached_property
    def oauth2(self) -> Oauth2:
        from .oauth2 import Oauth2

        return Oauth2(self._send)

    @cached_property
    def orders(self) -> Orders:
        from .orders import Orders

        return Orders(self._send)
