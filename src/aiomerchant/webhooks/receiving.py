"""Deliveries of webhooks as events: verified first, then decoded. No I/O."""

from __future__ import annotations

import logging
import re
from abc import ABC, abstractmethod
from base64 import b64decode
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, ClassVar, Final, Generic, TypeAlias, TypeVar

from aiomerchant.checks import described
from aiomerchant.errors import ConfigurationError, ResponseError, WebhookPayloadError
from aiomerchant.plugins.hooks import Mismatch
from aiomerchant.provider import get_provider
from aiomerchant.request.converter import converter
from aiomerchant.request.json import Report, loads, member
from aiomerchant.versions import package_of
from aiomerchant_core import UnknownEvent, Unpicklable

from .verification import Headers

__all__ = ["OnMismatch", "Webhooks"]

E = TypeVar("E")

OnMismatch: TypeAlias = Callable[[Mismatch], object]

_type_like: Final = re.compile(rb'"type": ?"([a-z_.]+)"').search

log: Final = logging.getLogger("aiomerchant")


class Webhooks(Unpicklable, ABC, Generic[E]):
    """Receives the webhooks of one provider."""

    provider: ClassVar[str]
    _unpicklable = (
        "what receives webhooks is not pickled, since it holds their secrets: make one in each process"
    )

    def __init__(
        self, on_mismatch: OnMismatch | None, version: str | None, types: ModuleType | str | None = None
    ) -> None:
        if version is not None:
            get_provider(self.provider).check_version(version)
            if types is not None:
                raise ConfigurationError("version and types exclude each other")
        self._on_mismatch = on_mismatch
        #: The package with the types of the events.
        self.package = package_of(self.provider, version, types)

    def receive(self, body: bytes | str, headers: Headers) -> E:
        """Verify a request, and give its event.

        An event of a type that this version does not know is an `UnknownEvent`. An event that does not fit
        the document is delivered all the same, and its mismatches are reported.

        Args:
            body: The unchanged body of the request; a string is encoded as UTF-8. A body in base64, as API
                Gateway gives some functions theirs, is decoded.
            headers: The header fields of the request: a mapping or pairs, also the `multiValueHeaders` of API
                Gateway, and the `META` of Django or an environ of WSGI.

        Raises:
            WebhookSignatureError: A header is missing or given twice, or no signature fits.
            WebhookTimestampError: It was signed too long ago or too far in the future. (Polar)
            WebhookPayloadError: The body is not an event, or it was parsed before.
        """
        raw = _raw(body)
        id = self._verify(raw, headers)
        report = Report()
        try:
            type, event = self._event(raw, id, report)
        except ResponseError as error:
            raise WebhookPayloadError(error.message.replace("the answer", "the body", 1)) from None
        if report.found:
            self._report(type, report)
        return event

    @abstractmethod
    def _verify(self, body: bytes, headers: Headers) -> str | None:
        """Check that the provider sent this; give the id of the delivery if the headers hold it.

        Raises:
            WebhookSignatureError: The provider did not, as far as can be seen.
            WebhookTimestampError: It was signed too long ago or too far in the future.
        """

    def _event(self, body: bytes, id: str | None, report: Report) -> tuple[str, E]:
        """The type of the event that a body is, and the event; `id` is that of the delivery, if known."""
        convert = converter(self.package)
        # What looks like the type nearly always is it, as the event tells then. To look it up takes longer.
        found = _type_like(body)
        type: Any = found and found[1].decode()
        event: Any = convert.event(type, body, report) if type in convert.events else None
        if event is None or getattr(event, "type", None) != type:
            report.clear()
            type = member(body, "type")
            if not isinstance(type, str):
                raise WebhookPayloadError("the body is no event: it is no JSON object with a type")
            if type not in convert.events:
                payload = loads(body, report)
                event = UnknownEvent(type, payload, delivery_id=id or self._delivery_id(payload))
                return type, event
            event = convert.event(type, body, report)
        event.delivery_id = id or self._delivery_id(event)
        return type, event

    def _delivery_id(self, event: Any) -> str | None:
        """The id of the delivery, if an event (or the payload of an unknown one) holds it."""
        return None

    def _report(self, type: str, report: Report) -> None:
        for path, expected, count in report.by_path():
            field = path or "the payload"
            log.warning("%s: %s is not %s as documented (%d times)", type, field, expected, count)
            if self._on_mismatch is None:
                continue
            try:
                self._on_mismatch(Mismatch(path, expected, count, type))
            except Exception:
                # An observer must not lose the event.
                log.exception("on_mismatch failed")


def _raw(body: object) -> bytes:
    """The bytes that were signed."""
    match body:
        case str() if (decoded := _from_base64(body)) is not None:
            return decoded
        case bytes():
            return body
        case bytearray() | memoryview():
            return bytes(body)
        case str():
            try:
                return body.encode()
            except UnicodeEncodeError:
                raise WebhookPayloadError("the body is text that has no UTF-8") from None
    if isinstance(body, Mapping) and "body" in body and "headers" in body:
        raise WebhookPayloadError(
            "the body is the whole event of a function: give its event['body'] and event['headers']"
        )
    if not isinstance(body, Mapping | list | int | float | None):
        raise WebhookPayloadError(
            "the body must be the bytes of the request, such as those of await request.body(), "
            f"not {described(body)}"
        )
    raise WebhookPayloadError(
        f"the body must be the bytes of the request, and not a parsed value of type {type(body).__name__}: "
        "they were signed as they are, and JSON that is written again is not the same"
    )


def _from_base64(body: str) -> bytes | None:
    """The JSON object in a text that is base64; None for any other text, such as the object itself."""
    try:
        decoded = b64decode(body, validate=True)
    except ValueError:
        return None
    return decoded if decoded.lstrip().startswith(b"{") else None
