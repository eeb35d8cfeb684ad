"""Helpers for the providers' verification of deliveries: header fields, secrets, equal signatures. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hmac import compare_digest
from typing import Any, Final, TypeAlias

from aiomerchant.errors import WebhookSignatureError
from aiomerchant.tokens import check_secret

__all__ = ["UNFITTING", "Headers", "any_equal", "field_values", "secrets_of"]

#: The header fields of a request, by name in any case: a mapping of a framework, with a value or a list of
#: values for each name, or pairs as ASGI has them.
Headers: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]

UNFITTING: Final = (
    "no signature fits: either the secret is not that of this endpoint, or the body is not what was sent"
)


def any_equal(given: list[bytes], wanted: list[bytes]) -> bool:
    """True if two signatures are equal. The time that it takes depends on their number alone."""
    equal = False
    for one in given:
        for other in wanted:
            equal |= compare_digest(one, other)
    return equal


def field_values(headers: Headers, *names: str) -> list[str]:
    """The values of these header fields. The headers are read once, since they may be an iterator.

    Raises:
        WebhookSignatureError: One is missing, given with different values, or not ASCII text.
    """
    if (usual := _usual_values(headers, names)) is not None:
        return usual
    found: dict[str, str] = {}
    for key, value in _pairs(headers):
        if (name := _name(key)) not in names:
            continue
        # API Gateway's multiValueHeaders has a list for each name.
        for one in value if isinstance(value, (list, tuple)) else (value,):
            text = one if one.__class__ is str else _value(name, one)
            if found.setdefault(name, text) != text:
                raise WebhookSignatureError(f"the delivery has more than one {name}")
    for name in names:
        if not found.get(name):
            raise WebhookSignatureError(f"the delivery has no {name}{_hint(headers)}")
        if not found[name].isascii():
            raise WebhookSignatureError(f"{name} is no ASCII text")
    return [found[name] for name in names]


def _usual_values(headers: Any, names: tuple[str, ...]) -> list[str] | None:
    """The values at once, if the headers are a mapping of text that has no name twice, as nearly all are."""
    try:
        by_name = {name.lower(): value for name, value in headers.items()}
        values = [by_name[name] for name in names]
        usual = len(by_name) == len(headers) and "".join(values).isascii() and all(values)
    except (AttributeError, KeyError, TypeError):
        return None
    return values if usual else None


def _pairs(headers: Any) -> list[tuple[Any, Any]]:
    items = getattr(headers, "items", None)
    try:
        pairs: Any = items() if callable(items) else headers
        return [(name, value) for name, value in pairs]
    except (TypeError, ValueError):
        raise WebhookSignatureError(
            f"the headers are no mapping and no list of pairs, but of type {type(headers).__name__}"
        ) from None


def _name(key: object) -> str:
    """The name of a header field in lower case; that of a variable of CGI, as in Django's `META`, too."""
    name = _text(key)
    if name.startswith("HTTP_"):  # RFC 3875, 4.1.18
        name = name.removeprefix("HTTP_").replace("_", "-")
    return name.lower()


def _value(name: str, value: object) -> str:
    if not isinstance(value, str | bytes):
        raise WebhookSignatureError(f"the value of {name} must be text, not {type(value).__name__}")
    return _text(value)


def _hint(headers: Any) -> str:
    """The likely mistake, if what was given is not header fields but has them."""
    if isinstance(headers, Mapping):
        for name in ("headers", "multiValueHeaders"):
            if isinstance(headers.get(name), Mapping):
                return f": give its {name!r} alone, and not all of the request"
    return ""


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""


def secrets_of(given: Any) -> list[str]:
    """The secrets of an argument that is one secret or several. A str is one secret."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        return [check_secret("secrets", given, text=True)]
    return [check_secret(f"secrets[{index}]", secret, text=True) for index, secret in enumerate(given)]
