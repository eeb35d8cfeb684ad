"""The webhooks of Square: signing and receiving.

https://developer.squareup.com/docs/webhooks/step3validate
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from aiomerchant.errors import ConfigurationError, WebhookSignatureError
from aiomerchant.tokens import check_secret
from aiomerchant.webhooks.receiving import OnMismatch, Webhooks
from aiomerchant.webhooks.signatures import signer
from aiomerchant.webhooks.verification import UNFITTING, Headers, any_equal, field_values
from aiomerchant_core import explains

from .provider import PROVIDER

if TYPE_CHECKING:
    from types import ModuleType

    from aiomerchant_api.square.events import SquareEvent

__all__ = ["SquareWebhooks", "sign", "signature"]

# A name for what is loaded by type checkers alone.
Event: TypeAlias = "SquareEvent"


def sign(body: bytes, secret: str, *, url: str | None = None, **_: Any) -> dict[str, str]:
    """The header fields of a delivery; `webhooks.sign` describes the arguments."""
    if url is None:
        raise ConfigurationError("a delivery of Square is signed with its notification URL")
    return {"x-square-hmacsha256-signature": signature(secret, url, body)}


def signature(key: str, url: str, body: bytes) -> str:
    """The signature of the subscribed URL and the body."""
    return _signer(key, url)(body).decode()


def _signer(key: str, url: str) -> Callable[[bytes], bytes]:
    return signer(key.encode(), url.encode())


@explains
class SquareWebhooks(Webhooks[Event]):
    """Receives the webhooks of Square.

    Square does not sign the time, so that anybody can repeat a delivery that they recorded: applications
    must recognize deliveries by their `delivery_id`.

    Args:
        subscriptions: (signature key, notification URL) of each subscription, the URL character by character
            as it was subscribed, not as a request shows it behind proxies.
        on_mismatch: Called with each mismatch between an event and the document.
        version: The API version of the subscriptions, for events of its types if it has types.
        types: A package of types that `aiomerchant generate` wrote, or its import path, for its events.

    Raises:
        ConfigurationError: There is no pair, or one is not valid.
    """

    provider = PROVIDER.name

    def __init__(
        self,
        subscriptions: Iterable[tuple[str, str]],
        *,
        on_mismatch: OnMismatch | None = None,
        version: str | None = None,
        types: ModuleType | str | None = None,
    ) -> None:
        super().__init__(on_mismatch, version, types)
        self._signers = [_signer(key, url) for key, url in _pairs(subscriptions)]
        if not self._signers:
            raise ConfigurationError("SquareWebhooks needs a pair of signature key and notification URL")

    def _verify(self, body: bytes, headers: Headers) -> None:
        (wanted,) = field_values(headers, "x-square-hmacsha256-signature")
        if not any_equal([sign(body) for sign in self._signers], [wanted.encode()]):
            raise WebhookSignatureError(f"{UNFITTING}, or the URL is not the subscribed one")

    def _delivery_id(self, event: Any) -> str | None:
        id = event.get("event_id") if isinstance(event, dict) else getattr(event, "event_id", None)
        return id if isinstance(id, str) else None


def _pairs(given: Any) -> tuple[tuple[str, str], ...]:
    pairs = list(given) if isinstance(given, Iterable) else [given]
    if not all(isinstance(pair, tuple | list) and len(pair) == 2 for pair in pairs):
        raise ConfigurationError("SquareWebhooks takes a list of pairs: (signature key, notification URL)")
    for index, (key, url) in enumerate(pairs):
        check_secret(f"the signature key of subscriptions[{index}]", key, use="webhook_secret")
        check_secret(f"the notification URL of subscriptions[{index}]", url, text=True)
        if not url.startswith(("https://", "http://")):
            raise ConfigurationError(
                f"the second of subscriptions[{index}] must be the notification URL, with its https://"
            )
    return tuple((key, url) for key, url in pairs)
