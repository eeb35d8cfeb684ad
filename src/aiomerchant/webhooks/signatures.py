"""The signatures of deliveries: the one place that makes them, for sending and for checking.

Both providers sign with HMAC-SHA256 and send it as base64, but not with the same key nor over the same bytes.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import datetime
from hashlib import sha256
from hmac import digest
from typing import Final, Literal, TypeAlias, overload

from aiomerchant.errors import ConfigurationError
from aiomerchant.options import check_secret

__all__ = ["DERIVATIONS", "Derivation", "polar_key", "polar_signature", "sign", "square_signature"]

#: How Polar makes the key of a secret. The secret's shape does not tell which one it goes with.
Derivation: TypeAlias = Literal["standard", "legacy"]
DERIVATIONS: Final[tuple[Derivation, ...]] = ("standard", "legacy")

PREFIX: Final = "whsec_"


@overload
def sign(
    provider: Literal["polar"],
    body: bytes | str,
    secret: str,
    *,
    id: str,
    timestamp: datetime | int,
    derivation: Derivation = "standard",
) -> dict[str, str]: ...
@overload
def sign(provider: Literal["square"], body: bytes | str, secret: str, *, url: str) -> dict[str, str]: ...
def sign(
    provider: str,
    body: bytes | str,
    secret: str,
    *,
    id: str | None = None,
    timestamp: datetime | int | None = None,
    derivation: Derivation = "standard",
    url: str | None = None,
) -> dict[str, str]:
    """The header fields that make a delivery a valid one, by lower-case name.

    Args:
        provider: `polar` or `square`.
        body: The body exactly as it is sent; a string is sent as UTF-8.
        secret: Polar's webhook secret, or Square's signature key.
        id: Polar: the delivery's id, the same one in all attempts.
        timestamp: Polar: when this attempt is sent, as an aware datetime or in seconds since 1970.
        derivation: Polar: how the key comes from the secret. `standard` is Standard Webhooks (base64 after
            `whsec_`) and goes with secrets that Polar made from 2026-09-08 on; `legacy` (the whole secret as
            UTF-8) goes with older ones and with those that a merchant chose.
        url: Square: the notification URL of the subscription, character by character.

    Raises:
        ConfigurationError: Something of this is missing, the secret is none, or it cannot be the key of this
            derivation.
    """
    content = body.encode() if isinstance(body, str) else body
    check_secret("secret", secret, text=True)
    if provider == "polar":
        if id is None or timestamp is None:
            raise ConfigurationError("a delivery of Polar is signed with its id and timestamp")
        moment = _seconds(timestamp)
        return {
            "webhook-id": id,
            "webhook-timestamp": moment,
            "webhook-signature": f"v1,{polar_signature(polar_key(secret, derivation), id, moment, content)}",
        }
    if provider == "square":
        if url is None:
            raise ConfigurationError("a delivery of Square is signed with its notification URL")
        return {"x-square-hmacsha256-signature": square_signature(secret, url, content)}
    raise ConfigurationError(f"provider must be 'polar' or 'square', not {provider!r}")


def polar_key(secret: str, derivation: Derivation) -> bytes:
    """The key that Polar signs with.

    https://github.com/polarsource/polar/pull/14117 has both derivations. Secrets of the older kind are often
    base64 without padding, which is why padding is not asked for.

    Raises:
        ConfigurationError: The secret is no base64, or there is no such derivation. It is not shown.
    """
    if derivation == "legacy":
        return secret.encode()
    if derivation != "standard":
        raise ConfigurationError(f"derivation must be one of {', '.join(DERIVATIONS)}, not {derivation!r}")
    encoded = secret.removeprefix(PREFIX).rstrip("=")
    try:
        key = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ConfigurationError("the secret is no base64 after whsec_: only the legacy derivation fits it")
    return key


def polar_signature(key: bytes, id: str, timestamp: str, body: bytes) -> str:
    """The signature over the header fields as they stand in the request.

    https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    """
    return _hmac(key, f"{id}.{timestamp}.".encode() + body)


def square_signature(key: str, url: str, body: bytes) -> str:
    """The signature over the URL that was subscribed, and the body.

    https://developer.squareup.com/docs/webhooks/step3validate
    """
    return _hmac(key.encode(), url.encode() + body)


def _hmac(key: bytes, content: bytes) -> str:
    return b64encode(digest(key, content, sha256)).decode()


def _seconds(timestamp: datetime | int) -> str:
    if isinstance(timestamp, int):
        return str(timestamp)
    if timestamp.utcoffset() is None:
        raise ConfigurationError("timestamp must be an aware datetime")
    return str(int(timestamp.timestamp()))
