"""Endpoints: a request for an operation, the function that answers it, and the answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Final

from aiohttp import web
from attrs import evolve, field, frozen

from aiomerchant_core import Operation

from .credentials import Token

__all__ = ["Answer", "Endpoint", "File", "Refusal", "Request", "idempotency_key"]

#: The parameters for the place and the size of a page in its list.
POSITION: Final = frozenset({"cursor", "limit", "page"})


@frozen
class File:
    """A file in a multipart body."""

    name: str
    media: str
    content: bytes


@frozen
class Request:
    """A request for an operation, with its parameters and its body read."""

    operation: Operation[Any]
    path: Mapping[str, str]
    #: The values of a parameter that is given more than once are joined by commas.
    query: Mapping[str, str]
    body: Mapping[str, Any]
    #: The files of a multipart body by the name of their part; its JSON part is the body.
    files: Mapping[str, File]
    #: The Authorization header, and the active token that it carries.
    authorization: str = field(repr=False)
    token: Token | None
    #: The API version that is asked for. The body is in the form of the default version.
    version: str

    def listed(self) -> tuple[Hashable, ...]:
        """What a request for a page of a list asks for, the same for each of its pages."""
        query = sorted((name, value) for name, value in self.query.items() if name not in POSITION)
        body = {name: value for name, value in self.body.items() if name not in POSITION}
        asked = json.dumps([self.path, query, body], sort_keys=True, default=str)
        return self.operation.id, asked


@frozen
class Endpoint:
    """The function that answers an operation.

    Attributes:
        handle: Returns the JSON of the answer, or an awaitable of it; None is an answer without content.
        checked: Whether an invalid request is refused before the function is called. OAuth's endpoints answer
            invalid requests themselves, with errors of their own.
        status: The status of the answer; None is the status in the document.
    """

    handle: Callable[[Request], Any]
    checked: bool = True
    status: int | None = None


@frozen
class Answer:
    """An answer, encoded already, so that it does not change with the records that it shows."""

    status: int
    body: bytes = b""
    media: str = "application/json"
    #: True if an earlier request with the same idempotency key got this answer.
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
    """A request is refused, with an error of the provider."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status}")
        self.answer = evolve(Answer.of(status, body), headers=headers or {})


def idempotency_key(operation: Operation[Any], body: Mapping[str, Any]) -> str | None:
    """The idempotency key in a body, where the operation has one."""
    value: Any = body if operation.idempotency else None
    for name in operation.idempotency:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) and value else None
