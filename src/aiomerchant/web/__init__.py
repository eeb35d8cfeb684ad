"""For web applications: the routes that connect users, with their requests and responses.

app = connect_app(polar, user=logged_in, scopes={"polar": "openid products:read"})
fastapi_app.mount("/oauth", app)                # any ASGI framework
aiohttp_app.add_subapp("/oauth", app.subapp())  # aiohttp.web

Webhooks have their own `WebhookRouter`, which is mounted in the same two ways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant.lazy import lazily

if TYPE_CHECKING:
    from .connect import ConnectApp, connect_app
    from .http import Request, Response

__all__ = ["ConnectApp", "Request", "Response", "connect_app"]

#: The module that each name is imported from when it is asked for (PEP 562).
_MODULES = {
    "ConnectApp": ".connect",
    "Request": ".http",
    "Response": ".http",
    "connect_app": ".connect",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)
