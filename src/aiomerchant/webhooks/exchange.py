"""A request and its answer, whichever framework brings the one and takes the other."""

from __future__ import annotations

from collections.abc import AsyncIterator

from attrs import field, frozen

__all__ = ["Answer", "Refused", "Request", "body_of"]


@frozen
class Request:
    """What a web server was asked.

    Attributes:
        method: The HTTP method.
        paths: The path, as a whole and below the place where the router is mounted.
        headers: The header fields, each with its name in lower case.
        chunks: The body as it arrives.
    """

    method: str
    paths: tuple[str, ...]
    headers: list[tuple[str, str]] = field(repr=False)
    chunks: AsyncIterator[bytes] = field(repr=False)

    def header(self, name: str) -> str:
        """The first value of a header field, or nothing."""
        return next((value for key, value in self.headers if key == name), "")


@frozen
class Answer:
    """What a web server shall answer: a status, and a line on why."""

    status: int
    text: str = ""

    @property
    def headers(self) -> dict[str, str]:
        fields = {"content-type": "text/plain; charset=utf-8"} if self.text else {}
        return {**fields, "allow": "POST"} if self.status == 405 else fields


class Refused(Exception):
    """The request is answered without a look at what it says."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(status, text)
        self.answer = Answer(status, text)


async def body_of(request: Request, most: int) -> bytes:
    """The body of a request that may hold a webhook.

    Args:
        request: The request.
        most: How many bytes the body may have. No more are read.

    Raises:
        Refused: It is no POST, says that it is no JSON, or is too large.
    """
    if request.method != "POST":
        raise Refused(405, "webhooks are sent with POST")
    media = request.header("content-type")
    if media and not _is_json(media):
        raise Refused(400, "webhooks are application/json")
    too_large = Refused(413, f"webhooks have no more than {most} bytes here")
    length = request.header("content-length")
    if _is_number(length) and int(length) > most:
        raise too_large
    body = bytearray()
    async for chunk in request.chunks:
        body += chunk
        if len(body) > most:
            raise too_large
    return bytes(body)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20


def _is_json(media: str) -> bool:
    kind = media.partition(";")[0].strip().lower()
    return kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))
