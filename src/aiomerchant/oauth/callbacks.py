"""The parameters of a callback, by which the user comes back from the authorization page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiomerchant.errors import CallbackError

__all__ = ["callback_parameters"]


def callback_parameters(url: Any) -> dict[str, str]:
    """The parameters of a callback. None may be given twice: RFC 6749, 3.1."""
    query: dict[str, list[str]] | None
    try:
        text = _address(url)
        text.encode()  # half a pair of UTF-16 is no state
        bare = re.match(r"\??[A-Za-z_]+=", text) is not None
        query = parse_qs(
            text.removeprefix("?") if bare else urlsplit(text).query,
            keep_blank_values=True,
            max_num_fields=32,
        )
    except ValueError:
        query = None
    if query is None or any(len(values) > 1 for values in query.values()):
        raise CallbackError("the callback must be the address that the user came back to, or its query")
    return {name: values[0] for name, values in query.items()}


def _address(url: Any) -> str:
    """The text of an address or query, or of an object of a framework that is one."""
    if isinstance(url, bytes):  # the query of ASGI
        return url.decode("ascii")
    if url is None or (isinstance(url, Iterable) and not isinstance(url, str)):
        raise ValueError
    return str(url)
