"""The webhooks of Polar: signing and receiving.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from math import isfinite
from time import time
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, get_args

from aiomerchant.errors import ConfigurationError, WebhookSignatureError, WebhookTimestampError
from aiomerchant.tokens import check_secret
from aiomerchant.webhooks.receiving import OnMismatch, Webhooks
from aiomerchant.webhooks.signatures import signer
from aiomerchant.webhooks.verification import UNFITTING, Headers, any_equal, field_values
from aiomerchant_core import explains

from .provider import PROVIDER, Derivation

if TYPE_CHECKING:
    from types import ModuleType

    from aiomerchant_api.polar.events import PolarEvent

__all__ = ["DERIVATIONS", "PolarWebhooks", "key_of", "sign", "signature"]

DERIVATIONS: Final[tuple[Derivation, ...]] = get_args(Derivation)

WHSEC: Final = "whsec_"
#: Seconds. Standard Webhooks leaves them to the receiver; its libraries, and Polar's own, take five minutes.
TOLERANCE: Final = 300.0
_is_number = re.compile(r"[0-9]{1,12}(\.[0-9]{1,9})?").fullmatch

# A name for what is loaded by type checkers alone.
Event: TypeAlias = "PolarEvent"


def sign(
    body: bytes,
    secret: str,
    *,
    id: str | None = None,
    timestamp: datetime | int | None = None,
    derivation: Derivation = "standard",
    **_: Any,
) -> dict[str, str]:
    """The header fields of a delivery; `webhooks.sign` describes the arguments."""
    if id is None or timestamp is None:
        raise ConfigurationError("a delivery of Polar is signed with its id and timestamp")
    moment = _seconds(timestamp)
    return {
        "webhook-id": id,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{signature(key_of(secret, derivation), id, moment, body)}",
    }


def key_of(secret: str, derivation: Derivation) -> bytes:
    """The key that Polar signs with.

    https://github.com/polarsource/polar/pull/14117 has both derivations. Secrets of the older kind are often
    base64 without padding, so padding is not required.

    Raises:
        ConfigurationError: The secret is not base64, or there is no such derivation. No message shows it.
    """
    if derivation == "legacy":
        return secret.encode()
    if derivation != "standard":
        raise ConfigurationError(f"derivation must be one of {', '.join(DERIVATIONS)}, not {derivation!r}")
    encoded = secret.removeprefix(WHSEC).rstrip("=")
    try:
        key = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ConfigurationError("the secret is no base64 after whsec_: only the legacy derivation fits it")
    return key


def signature(key: bytes, id: str, timestamp: str, body: bytes) -> str:
    """The signature of the header fields, exactly as the request has them, and the body."""
    return signer(key)(_signed(id, timestamp, body)).decode()


def _signed(id: str, timestamp: str, body: bytes) -> bytes:
    return f"{id}.{timestamp}.".encode() + body


class Endpoint(Protocol):
    """What `PolarWebhooks` reads of a webhook endpoint, which is a `WebhookEndpoint` of any API version."""

    @property
    def secret(self) -> str: ...
    @property
    def uses_standard_webhook_signature(self) -> bool: ...


@explains
class PolarWebhooks(Webhooks[Event]):
    """Receives the webhooks of Polar.

    A webhook endpoint, as the API returns it, says which key Polar makes of its secret. The shape of a secret
    alone does not show which, so that both keys are tried.

    Args:
        secrets: The endpoints or their secrets, one or several, as during a rotation.
        tolerance: The longest time before or after now that a delivery may have been signed, in seconds.
        clock: Gives the time, as an aware datetime; the machine's clock otherwise.
        on_mismatch: Called with each mismatch between an event and the document.
        version: The API version that the endpoints are set to, for events of its types if it has types.
        types: A package of types that `aiomerchant generate` wrote, or its import path, for its events.

    Raises:
        ConfigurationError: There is no secret, an endpoint's secret is no base64 although it says so, or an
            argument is not valid.
    """

    provider = PROVIDER.name

    def __init__(
        self,
        secrets: str | Endpoint | Iterable[str | Endpoint],
        *,
        tolerance: float = TOLERANCE,
        clock: Callable[[], datetime] | None = None,
        on_mismatch: OnMismatch | None = None,
        version: str | None = None,
        types: ModuleType | str | None = None,
    ) -> None:
        super().__init__(on_mismatch, version, types)
        if not isfinite(tolerance) or tolerance < 0:
            raise ConfigurationError("tolerance must be a number of seconds, and not below 0")
        self._tolerance = tolerance
        self._clock = clock
        self._signers = tuple(map(signer, dict.fromkeys(_keys(secrets))))
        if not self._signers:
            raise ConfigurationError("PolarWebhooks needs a webhook endpoint, or the secret of one")

    def _verify(self, body: bytes, headers: Headers) -> str:
        id, timestamp, signatures = field_values(
            headers, "webhook-id", "webhook-timestamp", "webhook-signature"
        )
        # The text itself is signed, and a number may be written in many ways.
        if _is_number(timestamp) is None:
            raise WebhookTimestampError("webhook-timestamp is no number of seconds since 1970")
        # Polar sends no other versions of signatures.
        given, content = signatures.encode().split(b" "), _signed(id, timestamp, body)
        # How long it takes says at most which key a valid signature was made with.
        for sign in self._signers:
            if any_equal([b"v1," + sign(content)], given):
                break
        else:
            raise WebhookSignatureError(UNFITTING)
        age = (time() if self._clock is None else self._clock().timestamp()) - float(timestamp)
        if abs(age) > self._tolerance:
            when = "too long ago" if age > 0 else "in the future"
            raise WebhookTimestampError(f"the delivery was signed {when}, by {abs(age):.0f} seconds")
        return id


def _keys(given: Any) -> Iterator[bytes]:
    """The keys that Polar may sign with, for one endpoint or secret, or for several."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        yield from _keys_of("secrets", given)
        return
    for index, one in enumerate(given):
        yield from _keys_of(f"secrets[{index}]", one)


def _keys_of(name: str, given: Any) -> Iterator[bytes]:
    standard = getattr(given, "uses_standard_webhook_signature", None)
    secret = check_secret(name, getattr(given, "secret", given), text=True, use="webhook_secret")
    if isinstance(standard, bool):
        yield key_of(secret, "standard" if standard else "legacy")
        return
    for derivation in DERIVATIONS:
        try:
            yield key_of(secret, derivation)
        except ConfigurationError:
            continue  # it is not base64, and so of the other derivation


def _seconds(timestamp: datetime | int) -> str:
    if isinstance(timestamp, int):
        return str(timestamp)
    if timestamp.utcoffset() is None:
        raise ConfigurationError("timestamp must be an aware datetime")
    return str(int(timestamp.timestamp()))
