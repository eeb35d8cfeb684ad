"""What the tests of the sandbox have in common: its hour, a PKCE pair, events, codes of OAuth."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp

if TYPE_CHECKING:
    from aiomerchant.sandbox import Sandbox
    from aiomerchant.sandbox.http.server import Server

NOW: Final = datetime(2026, 1, 1, 12, tzinfo=UTC)
REDIRECT_URI: Final = "https://shop.example/callback"
VERIFIER: Final = "a-verifier-that-is-long-enough-for-RFC-7636"
CHALLENGE: Final = urlsafe_b64encode(sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
PKCE: Final = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}


async def fetch(method: str, url: str, **options: Any) -> tuple[int, bytes, dict[str, str]]:
    """A request past the clients: status, body, and the header fields by lower-case name."""
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, url, allow_redirects=False, **options) as answer,
    ):
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return answer.status, await answer.read(), headers


class Told:
    """The events that an endpoint for all types is told of."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._seen = len(sandbox.deliveries)

    def new(self) -> list[dict[str, Any]]:
        """The payloads since the last call."""
        new = self._sandbox.deliveries[self._seen :]
        self._seen += len(new)
        return [delivery.payload for delivery in new]

    def types(self) -> list[str]:
        """The types since the last call."""
        return [payload["type"] for payload in self.new()]


async def authorized(server: Server[Any], client_id: str, redirect_uri: str, scope: str) -> str:
    """The code that an application gets for a user who allows a scope."""
    question = {
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "response_type": "code",
        "scope": scope,
        "state": "s",
    }
    address = await server.authorize(f"{server.authorize_url}?{urlencode(question)}")
    (code,) = parse_qs(urlsplit(address).query)["code"]
    return code
