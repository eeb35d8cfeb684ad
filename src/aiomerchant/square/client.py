"""The client of Square."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant.client import BaseClient
from aiomerchant_api.square.resources import SquareResources

from .provider import PROVIDER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .devices import Devices
    from .orders import Orders
    from .refunds import Refunds
    from .reporting import Reporting
    from .subscriptions import Subscriptions
    from .terminal import Terminal

__all__ = ["Square"]


class Square(BaseClient, SquareResources):
    """A client of the Square API: `async with Square(access_token) as square:`.

    Its access token is a personal or an OAuth access token.
    """

    _provider = PROVIDER
    #: What squareup called them before its version 42.
    _elsewhere: ClassVar[Mapping[str, str]] = {
        **BaseClient._elsewhere,
        "bearer_auth_credentials": "access_token",
        "custom_url": "base_url",
        "square_version": "version",
        "user_agent_detail": "application",
        "http_client_instance": "session, a ClientSession of aiohttp",
    }

    @cached_property
    def devices(self) -> Devices:
        from .devices import Devices

        return Devices(self._send)

    @cached_property
    def orders(self) -> Orders:
        from .orders import Orders

        return Orders(self._send)

    @cached_property
    def refunds(self) -> Refunds:
        from .refunds import Refunds

        return Refunds(self._send)

    @cached_property
    def reporting(self) -> Reporting:
        from .reporting import Reporting

        return Reporting(self._send)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from .subscriptions import Subscriptions

        return Subscriptions(self._send)

    @cached_property
    def terminal(self) -> Terminal:
        from .terminal import Terminal

        return Terminal(self._send)
