"""Helpers for the providers' verification of deliveries: header fields, secrets, equal signatures. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hmac import compare_digest
from typing import Any, Final, TypeAlias

from aiomerchant.errors import WebhookSignatureError
from aiomerchant.tokens import check_secret

__all__ = ["UNFITTING", "Headers", "any_equal", "field_values", "secrets_of"]

#: The header fields of a request, by name in any case: a mapping of a framework, or pairs as ASGI has them.
Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]

UNFITTING: Final = (
    "no signature fits: either the secret is not that of this endpoint, or the body is not what was sent"
)


def any_equal(given: list[bytes], wanted: list[bytes]) -> bool:
    """True if two signatures are equal. The time that it takes depends on their number alone."""
    return sum(compare_digest(one, other) for one in given for other in wanted) > 0


def field_values(headers: Headers, *names: str) -> list[str]:
    """The values of these header fields. The headers are read once, since they may be an iterator.

    Raises:
        WebhookSignatureError: One is missing, given with different values, or not ASCII text.
    """
    items = getattr(headers, "items", None)
    found: dict[str, str] = {}
    try:
        pairs: Any = items() if callable(items) else headers
        for key, value in pairs:
            name = _text(key).lower()
            if name in names and found.setdefault(name, text := _text(value)) != text:
                raise WebhookSignatureError(f"the delivery has more than one {name}")
    except (TypeError, ValueError):
        raise WebhookSignatureError("the headers are no mapping and no list of pairs") from None
    for name in names:
        if not found.get(name):
            raise WebhookSignatureError(f"the delivery has no {name}")
        if not found[name].isascii():
            raise WebhookSignatureError(f"{name} is no ASCII text")
    return [found[name] for name in names]


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""


def secrets_of(given: Any) -> list[str]:
    """The secrets of an argument that is one secret or several. A str is one secret."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        return [check_secret("secrets", given, text=True)]
    return [check_secret(f"secrets[{index}]", secret, text=True) for index, secret in enumerate(given)]
