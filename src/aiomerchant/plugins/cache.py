"""A cache of answers, which the server revalidates each time by their ETag."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from threading import Lock
from typing import TypeAlias

from aiomerchant.checks import check_whole
from aiomerchant.headers import is_entity_tag
from aiomerchant.messages import Headers, RawReply, Request
from aiomerchant_core import Unpicklable, explains

__all__ = ["Cache"]

#: A request by its address and header fields.
_Key: TypeAlias = tuple[str, frozenset[tuple[str, str]]]


@explains
class Cache(Unpicklable):
    """Keeps answers that have an ETag, and asks the server each time if they are still valid.

    A GET is sent with the ETag of the kept answer (If-None-Match). If the server answers 304, the kept answer
    is returned. So every answer is confirmed by the server, and answers without an ETag are never kept. A
    kept answer belongs to requests with the same address and header fields, the token included. Answers with
    `no-store` and streamed answers are not kept. The cache is in memory, and drops the least recently used
    answers first.

    Clients, views, tasks and event loops may share one.

    https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2

    Args:
        size: The most bytes that all kept bodies have together.

    Raises:
        ConfigurationError: The size is not a whole number from 1.
    """

    _unpicklable = "a cache is not pickled, since it knows answers by their tokens: make one in each process"

    def __init__(self, size: int = 16 * 2**20) -> None:
        self.size = check_whole("size", size, 1)
        self._room = self.size
        self._kept: OrderedDict[_Key, RawReply] = OrderedDict()
        self._lock = Lock()

    async def send(self, request: Request, send: Callable[[Request], Awaitable[RawReply]]) -> RawReply:
        """Send a request, or revalidate the answer that is kept for it.

        Args:
            request: The request.
            send: Sends a request, and returns its answer.
        """
        names = {name.lower() for name in request.headers}
        # A request with conditions or a range of the caller's own is sent as it is.
        if request.method != "GET" or not names.isdisjoint(_CONDITIONS):
            return await send(request)
        key = request.url, frozenset(request.headers.items())
        with self._lock:
            kept = self._kept.get(key)
        if kept is not None:
            headers = {**request.headers, "If-None-Match": kept.headers["etag"]}
            request = Request(request.method, request.url, headers, request.body)
        reply = await send(request)
        if kept is not None and reply.status == 304:
            # Its fields replace the old ones, except those of the content (RFC 9111, 3.2).
            newer = {name: value for name, value in reply.headers.items() if not name.startswith("content-")}
            fields = Headers({**kept.headers, **newer}.items())
            reply = RawReply(kept.status, fields, kept.body, reply.elapsed)
        self._keep(key, reply)
        return reply

    def _keep(self, key: _Key, reply: RawReply) -> None:
        """Replace the kept answer by a new one, if that may be kept."""
        said = reply.headers.get("cache-control", "").lower()
        tagged = is_entity_tag(reply.headers.get("etag", ""))
        keeps = reply.status == 200 and tagged and "no-store" not in said
        with self._lock:
            # A failure does not make the kept answer invalid.
            if reply.status < 400 and (old := self._kept.pop(key, None)) is not None:
                self._room += len(old.body)
            if keeps and len(reply.body) <= self.size:
                self._kept[key] = RawReply(reply.status, reply.headers, reply.body, reply.elapsed)
                self._room -= len(reply.body)
                while self._room < 0:
                    _, oldest = self._kept.popitem(last=False)
                    self._room += len(oldest.body)

    def __repr__(self) -> str:
        return f"<Cache of {len(self._kept)} answers, {self.size - self._room} of {self.size} bytes>"


#: RFC 9110, 13.1 and 14.2.
_CONDITIONS = {"if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "range"}
