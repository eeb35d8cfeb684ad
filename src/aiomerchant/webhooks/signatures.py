"""Signatures of deliveries, made by the scheme of the provider."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from hmac import digest
from typing import TYPE_CHECKING, Any, overload

from aiomerchant.provider import get_provider
from aiomerchant.tokens import check_secret

if TYPE_CHECKING:
    from aiomerchant.polar.provider import Derivation, PolarName
    from aiomerchant.square.provider import SquareName

__all__ = ["sign", "signer"]


@overload
def sign(
    provider: PolarName,
    body: bytes | str,
    secret: str,
    *,
    id: str,
    timestamp: datetime | int,
    derivation: Derivation = "standard",
) -> dict[str, str]: ...
@overload
def sign(provider: SquareName, body: bytes | str, secret: str, *, url: str) -> dict[str, str]: ...
def sign(provider: str, body: bytes | str, secret: str, **delivery: Any) -> dict[str, str]:
    """The header fields that make a delivery a valid one, by lower-case name.

    Args:
        provider: `polar` or `square`.
        body: The body exactly as it is sent; a string is sent as UTF-8.
        secret: Polar's webhook secret, or Square's signature key.
        **delivery: The values that are signed with the body.
            Polar: `id`, the delivery's id, the same one in all attempts; `timestamp`, the time of this
            attempt, as an aware datetime or in seconds since 1970; `derivation`, the way from the secret to
            the key: `standard` is Standard Webhooks (base64 after `whsec_`), for secrets that Polar made from
            2026-09-08 on; `legacy` (the whole secret as UTF-8) is for older ones and for those that a
            merchant chose.
            Square: `url`, the notification URL of the subscription, character by character.

    Raises:
        ConfigurationError: A value is missing, the secret is not valid, or it does not fit the derivation.
    """
    content = body.encode() if isinstance(body, str) else body
    check_secret("secret", secret, text=True)
    fields: dict[str, str] = get_provider(provider).load("sign")(content, secret, **delivery)
    return fields


def signer(key: bytes, start: bytes = b"") -> Callable[[bytes], bytes]:
    """Makes signatures with one key: the HMAC-SHA256 of contents (RFC 2104), in base64.

    Args:
        key: The key.
        start: What all contents begin with, and is not given with each.
    """

    def sign(content: bytes) -> bytes:
        return b64encode(digest(key, start + content, "sha256"))

    return sign
