"""OAuth connections: the user's grant, with tokens that stay fresh in any number of processes.

oauth = PolarOAuth(client_id=…, client_secret=…, redirect_uri=…, store=MemoryStore())
url = await oauth.authorization_url(["openid", "orders:read"])      # send the user there
connection = await oauth.finish(callback_url, key="user-17")        # when they come back
async with Polar(auth=await oauth.connection("user-17")) as polar:  # from then on
    ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant.lazy import lazily

if TYPE_CHECKING:
    from aiomerchant.errors import AuthorizationDenied, CallbackError, ReconnectRequired, StoreError
    from aiomerchant.polar.oauth import PolarConnection, PolarOAuth
    from aiomerchant.secret import Secret
    from aiomerchant.square.oauth import SquareConnection, SquareOAuth

    from .connection import Connection
    from .refresh_all import Sweep

__all__ = [
    "AuthorizationDenied",
    "CallbackError",
    "Connection",
    "PolarConnection",
    "PolarOAuth",
    "ReconnectRequired",
    "Secret",
    "SquareConnection",
    "SquareOAuth",
    "StoreError",
    "Sweep",
]

#: The module that each name is imported from when it is asked for (PEP 562).
_MODULES = {
    "AuthorizationDenied": "aiomerchant.errors",
    "CallbackError": "aiomerchant.errors",
    "Connection": ".connection",
    "PolarConnection": "aiomerchant.polar.oauth",
    "PolarOAuth": "aiomerchant.polar.oauth",
    "ReconnectRequired": "aiomerchant.errors",
    "Secret": "aiomerchant.secret",
    "SquareConnection": "aiomerchant.square.oauth",
    "SquareOAuth": "aiomerchant.square.oauth",
    "StoreError": "aiomerchant.errors",
    "Sweep": ".refresh_all",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)
