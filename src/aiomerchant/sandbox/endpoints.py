"""Endpoints: the function that answers an operation, what it is given and what it gives."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web
from attrs import evolve, field, frozen

from aiomerchant_core import Operation

from .credentials import Token

__all__ = ["Answer", "Call", "Endpoint", "File", "Refusal", "idempotency_key"]


@frozen
class File:
    """A file in a multipart body."""

    name: str
    media: str
    content: bytes


@frozen
class Call:
    """A request for an operation, read."""

    operation: Operation[Any]
    path: Mapping[str, str]
    #: A parameter that is given more than once has its values joined by commas.
    query: Mapping[str, str]
    body: Mapping[str, Any]
    #: The files of a multipart body by the name of their part, whose JSON part is the body.
    files: Mapping[str, File]
    #: The Authorization header, and the active token in it.
    authorization: str = field(repr=False)
    token: Token | None


@frozen
class Endpoint:
    """What answers an operation.

    Attributes:
        handle: Gives the answer as JSON, at once or when awaited; None is an answer without content.
        checked: Whether a request that is not as documented is refused before it gets here. OAuth's endpoints
            have words of their own for it.
        status: The status of the answer, where it is not that of the document.
    """

    handle: Callable[[Call], Any]
    checked: bool = True
    status: int | None = None


@frozen
class Answer:
    """An answer, ready to be sent: text already, which does not change with the records that it shows."""

    status: int
    body: bytes = b""
    media: str = "application/json"
    #: Whether it was given before, to a request that this one repeats.
    repeated: bool = False
    headers: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(cls, status: int, value: Any, media: str = "application/json") -> Answer:
        if media != "application/json":
            return cls(status, str(value).encode(), media)
        return cls(status, b"" if value is None else json.dumps(value).encode())

    def response(self) -> web.Response:
        # Polar names the content type also where there is no content.
        charset = "utf-8" if self.media.startswith("text/") else None
        return web.Response(
            status=self.status,
            body=self.body,
            headers=self.headers,
            content_type=self.media,
            charset=charset,
        )


class Refusal(Exception):
    """An error that the provider answers with."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status}")
        self.answer = evolve(Answer.of(status, body), headers=headers or {})


def idempotency_key(operation: Operation[Any], body: Mapping[str, Any]) -> str | None:
    value: Any = body if operation.idempotency else None
    for name in operation.idempotency:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) and value else None
