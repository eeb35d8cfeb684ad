"""Answers that are kept, and given again for as long as the server says that nothing changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from threading import Lock
from typing import TypeAlias

from aiomerchant.checks import check_whole
from aiomerchant.headers import is_entity_tag
from aiomerchant.messages import Headers, RawReply, Request
from aiomerchant_core import Unpicklable

__all__ = ["Cache"]

#: A request as the server sees it.
_Key: TypeAlias = tuple[str, frozenset[tuple[str, str]]]


class Cache(Unpicklable):
    """Keeps answers that have an ETag, and asks the server each time whether they still hold.

    A GET goes with the ETag of the answer that is kept (If-None-Match); where the server answers 304, what is
    kept is the answer. So nothing is given that the server did not confirm, and nothing is gained where it
    sends no ETag. Requests are the same if their addresses and all their header fields are, the token
    included. Answers marked `no-store`, and streamed ones, are not kept. What is kept is in memory only; what
    was used the longest time ago goes first.

    Clients, views, tasks and event loops may share one.

    https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2

    Args:
        size: How many bytes the kept bodies may have in all.

    Raises:
        ConfigurationError: The size is no whole number from 1.
    """

    _unpicklable = "a cache is not pickled, since it knows answers by their tokens: make one in each process"

    def __init__(self, size: int = 16 * 2**20) -> None:
        self.size = check_whole("size", size, 1)
        self._room = self.size
        self._kept: OrderedDict[_Key, RawReply] = OrderedDict()
        self._lock = Lock()

    async def send(self, request: Request, send: Callable[[Request], Awaitable[RawReply]]) -> RawReply:
        """Make an attempt, with what is kept.

        Args:
            request: What to send.
            send: Sends it.
        """
        names = {name.lower() for name in request.headers}
        # A caller who asks for a part of an answer, or compares it with its own copy, is given what comes.
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
            # Its fields take the place of the old ones, but for those of the content (RFC 9111, 3.2).
            newer = {name: value for name, value in reply.headers.items() if not name.startswith("content-")}
            fields = Headers({**kept.headers, **newer}.items())
            reply = RawReply(kept.status, fields, kept.body, reply.elapsed)
        self._keep(key, reply)
        return reply

    def _keep(self, key: _Key, reply: RawReply) -> None:
        """Keep an answer in the place of an older one, if it may be kept."""
        said = reply.headers.get("cache-control", "").lower()
        tagged = is_entity_tag(reply.headers.get("etag", ""))
        keeps = reply.status == 200 and tagged and "no-store" not in said
        with self._lock:
            # A failure says nothing about what is kept.
            if reply.status < 400 and (old := self._kept.pop(key, None)) is not None:
                self._room += len(old.body)
            if keeps and len(reply.body) <= self.size:
                self._kept[key] = reply
                self._room -= len(reply.body)
                while self._room < 0:
                    _, oldest = self._kept.popitem(last=False)
                    self._room += len(oldest.body)

    def __repr__(self) -> str:
        return f"<Cache of {len(self._kept)} answers, {self.size - self._room} of {self.size} bytes>"


#: RFC 9110, 13.1 and 14.2.
_CONDITIONS = {"if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "range"}
