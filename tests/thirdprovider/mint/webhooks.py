"""The webhooks of Mint, which signs the id and the body of a delivery with SHA-512, in hexadecimal digits."""

from __future__ import annotations

from hashlib import sha512
from hmac import digest
from typing import Any

from aiomerchant.errors import WebhookSignatureError
from aiomerchant.webhooks.receiving import Webhooks
from aiomerchant.webhooks.verification import UNFITTING, Headers, any_equal, field_values, secrets_of

from .provider import PROVIDER

__all__ = ["MintWebhooks", "sign"]


def sign(body: bytes, secret: str, *, id: str, **_: Any) -> dict[str, str]:
    """The header fields of a delivery."""
    return {"mint-delivery": id, "mint-signature": _signature(secret, id, body)}


def _signature(secret: str, id: str, body: bytes) -> str:
    return digest(secret.encode(), id.encode() + body, sha512).hex()


class MintWebhooks(Webhooks[Any]):
    """Receives the webhooks of Mint."""

    provider = PROVIDER.name

    def __init__(self, secrets: str | list[str]) -> None:
        super().__init__(None, None)
        self._secrets = secrets_of(secrets)

    def _verify(self, body: bytes, headers: Headers) -> str:
        id, signature = field_values(headers, "mint-delivery", "mint-signature")
        given = [_signature(secret, id, body).encode() for secret in self._secrets]
        if not any_equal(given, [signature.encode()]):
            raise WebhookSignatureError(UNFITTING)
        return id
