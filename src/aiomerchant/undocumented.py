"""Requests that a provider's document does not have, as operations made on the spot."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast

from aiomerchant_api.core import Body, Operation

from .errors import ConfigurationError

__all__ = ["undocumented"]

_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
#: Path segments (RFC 3986, 3.3), with parameters in braces.
_PATH: Final = r"(?:/(?:\{\w+\}|[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)+"


def undocumented(
    provider: str, method: Any, path: Any, *, query: Any, body: Any, accept: str, authorized: bool
) -> Operation[Any]:
    """An operation for a request that is in no document.

    Raises:
        ConfigurationError: There is no such method, or the path would lead elsewhere.
    """
    if not isinstance(method, str) or method.upper() not in _METHODS:
        raise ConfigurationError(f"the method must be one of {', '.join(_METHODS)}, not {method!r}")
    if not isinstance(path, str) or not re.fullmatch(_PATH, path, re.ASCII):
        raise ConfigurationError("the path must begin with / and be percent-encoded; a query goes in query=")
    decoded = re.sub("(?i)%2e", ".", path)
    if any(segment in {".", ".."} for segment in decoded.split("/")):
        raise ConfigurationError("the path must not hold the segments . and ..")
    method = method.upper()
    keyed = isinstance(body, Mapping) and bool(body.get("idempotency_key"))
    return Operation(
        f"{method} {path}",
        "request",
        cast(Any, method),
        path,
        provider=cast(Any, provider),
        returns="Any",
        accept=accept,
        query=tuple(query) if isinstance(query, Mapping) else (),
        body=None if body is None else Body(type="Any"),
        authorization="Bearer" if authorized else None,
        idempotency=("idempotency_key",) if keyed else (),
    )
