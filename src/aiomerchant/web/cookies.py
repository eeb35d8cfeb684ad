"""The cookies that bind each authorization to the browser that began it."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from hashlib import sha256
from hmac import compare_digest
from time import time_ns
from typing import Final

from attrs import field, frozen

from aiomerchant.checks import check_url
from aiomerchant.errors import ConfigurationError
from aiomerchant.oauth.application import AUTHORIZATION_LIFETIME

from .http import Request

__all__ = ["Flow", "FlowCookies"]

COOKIE_PREFIX: Final = "aiomerchant-"
#: The most open authorizations of a browser. With more cookies, servers refuse its requests.
MOST_OPEN: Final = 8


@frozen
class Flow:
    """An authorization that is under way in a browser.

    Attributes:
        cookie: The name of its cookie; the names sort by age.
        state: The state that the callback must have.
        target: The address that the user goes on to. It comes from the browser, and must be checked.
    """

    cookie: str
    state: str = field(repr=False)
    target: str = field(repr=False)


class FlowCookies:
    """Writes and reads the cookies of one application.

    No script reads them (`HttpOnly`). No request of another site carries them, the provider's redirect aside
    (`SameSite=Lax`), and no plain HTTP, loopback aside (`Secure`). `__Host-` keeps other hosts of the same
    domain from setting them: RFC 6265bis, 4.1.3.2.

    Args:
        redirect_uri: The address that users come back to; an http address only on loopback.

    Raises:
        ConfigurationError: It is another http address.
    """

    def __init__(self, redirect_uri: str) -> None:
        try:
            secure = check_url(redirect_uri).startswith("https:")
        except ConfigurationError:
            raise ConfigurationError(
                "redirect_uri must be an https address, or an http one of this machine: "
                "no cookie is safe otherwise"
            ) from None
        self._prefix = f"__Host-{COOKIE_PREFIX}" if secure else COOKIE_PREFIX
        self._attributes = "; Path=/; HttpOnly; SameSite=Lax" + ("; Secure" if secure else "")

    def flow(self, request: Request) -> Flow | None:
        """The authorization that a callback answers, if this browser began it."""
        state = request.query.get("state", "").encode()
        kept = self._kept(request)
        return next((flow for flow in kept if state and compare_digest(flow.state.encode(), state)), None)

    def begun(self, request: Request, state: str, target: str) -> list[tuple[str, str]]:
        """The header fields that set a cookie, and delete the oldest ones if there are too many."""
        tag = sha256(state.encode()).hexdigest()[:8]
        kept = sorted(flow.cookie for flow in self._kept(request))
        value = f"{state}.{urlsafe_b64encode(target.encode()).decode().rstrip('=')}"
        return [
            self._set(f"{self._prefix}{time_ns():019d}-{tag}", value, round(AUTHORIZATION_LIFETIME)),
            *(self._set(cookie, "", 0) for cookie in kept[: max(0, len(kept) + 1 - MOST_OPEN)]),
        ]

    def ended(self, flow: Flow) -> tuple[str, str]:
        """The header field that deletes the cookie of an authorization."""
        return self._set(flow.cookie, "", 0)

    def _kept(self, request: Request) -> Iterator[Flow]:
        for name, value in request.cookies.items():
            state, _, encoded = value.partition(".")
            if name.startswith(self._prefix) and state:
                yield Flow(name, state, _decoded(encoded))

    def _set(self, name: str, value: str, seconds: int) -> tuple[str, str]:
        return "set-cookie", f"{name}={value}; Max-Age={seconds}{self._attributes}"


def _decoded(encoded: str) -> str:
    try:
        return urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode()
    except ValueError:
        return ""
