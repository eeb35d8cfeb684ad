"""Makes operations for requests that are not in a provider's document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast
from urllib.parse import unquote

from aiomerchant_core import Body, Operation

from .checks import check_extra
from .errors import ConfigurationError

__all__ = ["undocumented"]

_SENT_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
#: Path segments (RFC 3986, 3.3), with parameters in braces.
_PATH_TEMPLATE: Final = r"(?:/(?:\{\w+\}|[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)+"


def undocumented(
    provider: str, method: Any, path: Any, *, query: Any, body: Any, accept: str, authorized: bool
) -> Operation[Any]:
    """Make the operation for a request that is in no document.

    Args:
        provider: The provider's name.
        method: GET, POST, PUT, PATCH or DELETE, in any case.
        path: The path template, percent-encoded: `/v1/things/{id}`.
        query: The query parameters, whose names it takes; None for none.
        body: The body, of which it reads the idempotency key; None for none.
        accept: The media type to ask for.
        authorized: True to send a credential.

    Raises:
        ConfigurationError: The method or the path is not valid, or the query is no mapping.
    """
    if not isinstance(method, str) or method.upper() not in _SENT_METHODS:
        raise ConfigurationError(f"the method must be one of {', '.join(_SENT_METHODS)}, not {method!r}")
    if not isinstance(path, str) or not re.fullmatch(_PATH_TEMPLATE, path, re.ASCII):
        raise ConfigurationError("the path must begin with / and be percent-encoded; a query goes in query=")
    if any(segment in {".", ".."} for segment in re.split(r"[/\\]", unquote(path))):
        raise ConfigurationError("the path must not hold the segments . and ..")
    method = method.upper()
    key = body.get("idempotency_key") if isinstance(body, Mapping) else getattr(body, "idempotency_key", None)
    return Operation(
        f"{method} {path}",
        "request",
        cast(Any, method),
        path,
        provider=provider,
        returns="Any",
        accept=accept,
        query=() if query is None else tuple(check_extra("query", query)),
        body=None if body is None else Body(type="Any"),
        authorization="Bearer" if authorized else None,
        idempotency=("idempotency_key",) if key else (),
    )
