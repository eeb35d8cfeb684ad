"""Deliveries of webhooks become events: who sent them is proven first, then they are read. No I/O."""

from __future__ import annotations

import logging
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from hmac import compare_digest
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, TypeAlias, TypeVar

from aiomerchant.convert import Mismatch, Report, converter, loads
from aiomerchant.errors import (
    ConfigurationError,
    ResponseError,
    WebhookPayloadError,
    WebhookSignatureError,
    WebhookTimestampError,
)
from aiomerchant.options import check_instance, check_secret
from aiomerchant.versions import package_of
from aiomerchant_core import UnknownEvent, Unpicklable

from .signatures import DERIVATIONS, polar_key, polar_signature, square_signature

if TYPE_CHECKING:
    from aiomerchant_api.polar.events import PolarEvent
    from aiomerchant_api.square.events import SquareEvent

__all__ = ["Headers", "PolarWebhooks", "SquareWebhooks", "Webhooks"]

E = TypeVar("E")

#: The header fields of a request, by name in any case: a mapping of a framework, or pairs as ASGI has them.
Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
OnMismatch: TypeAlias = Callable[[Mismatch], object]

# Names for what is loaded by type checkers alone.
OfPolar: TypeAlias = "PolarEvent"
OfSquare: TypeAlias = "SquareEvent"

log: Final = logging.getLogger("aiomerchant")

#: Seconds. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md leaves
#: them to the receiver; its libraries, and Polar's own, take five minutes.
TOLERANCE: Final = 300.0

_UNFITTING: Final = (
    "no signature fits: either the secret is not that of this endpoint, or the body is not what was sent"
)


class Webhooks(Unpicklable, ABC, Generic[E]):
    """Receives the webhooks of one provider."""

    provider: ClassVar[Literal["polar", "square"]]
    _unpicklable = (
        "what receives webhooks is not pickled, since it holds their secrets: make one in each process"
    )

    def __init__(self, on_mismatch: OnMismatch | None, version: str | None) -> None:
        if version is not None:
            check_instance("version", version, str)
        self._on_mismatch = on_mismatch
        #: The package of aiomerchant_api with the types of the events.
        self.package = package_of(self.provider, version)

    def receive(self, body: bytes | str, headers: Headers) -> E:
        """The event that a request holds, once it is proven that the provider sent it.

        An event of a type that this version does not know is an `UnknownEvent`. One whose content is not as
        documented is delivered as far as it goes, and reported.

        Args:
            body: The body of the request as it came; a string is taken as UTF-8.
            headers: The header fields of the request.

        Raises:
            WebhookSignatureError: A header is missing or given twice, or no signature fits.
            WebhookTimestampError: It was signed too long ago or too far in the future. (Polar)
            WebhookPayloadError: The body holds no event, or is a parsed value.
        """
        raw = _raw(body)
        id = self._verify(raw, headers)
        report = Report()
        try:
            payload = loads(raw, report)
        except ResponseError:
            raise WebhookPayloadError("the body is not valid JSON") from None
        type = payload.get("type") if isinstance(payload, dict) else None
        if not isinstance(type, str):
            raise WebhookPayloadError("the body is no event: it is no JSON object with a type")
        event = self._event(type, payload, self._delivery_id(payload) if id is None else id, report)
        for path, expected, count in report.by_path():
            what = path or "the payload"
            log.warning("%s: %s is not %s as documented (%d times)", type, what, expected, count)
            self._tell(Mismatch(path, expected, count, type))
        return event

    @abstractmethod
    def _verify(self, body: bytes, headers: Headers) -> str | None:
        """See that the provider sent this; give the id of the delivery if the headers tell it."""

    def _delivery_id(self, payload: Mapping[str, Any]) -> str | None:
        """What the payload says of the id of the delivery."""
        return None

    def _event(self, type: str, payload: dict[str, Any], delivery_id: str | None, report: Report) -> E:
        convert = converter(self.package)
        event: Any
        if type not in convert.events:
            event = UnknownEvent(type, payload, delivery_id=delivery_id)
            return event  # type: ignore[no-any-return]  # a member of each provider's union
        try:
            event = convert.event(type, payload, report)
        except ResponseError:
            raise WebhookPayloadError("the body is nested too deeply") from None
        event.delivery_id = delivery_id
        return event  # type: ignore[no-any-return]  # likewise

    def _tell(self, mismatch: Mismatch) -> None:
        if self._on_mismatch is None:
            return
        try:
            self._on_mismatch(mismatch)
        except Exception:
            # It looks on, and must not lose the event.
            log.exception("on_mismatch failed")


class PolarWebhooks(Webhooks[OfPolar]):
    """Receives the webhooks of Polar.

    Each secret is tried with both keys that Polar may make of it, since its shape does not tell which.

    Args:
        secrets: The secrets of the endpoints, one or several, as while one is exchanged for another.
        tolerance: How long before or after now a delivery may have been signed, in seconds.
        clock: Tells the time, as an aware datetime; the machine's clock otherwise.
        on_mismatch: Is called with each place of an event that is not as documented.
        version: The API version that the endpoints are set to, for events of its types where it has types.

    Raises:
        ConfigurationError: There is no secret, or a value makes no sense.
    """

    provider = "polar"

    def __init__(
        self,
        secrets: str | Iterable[str],
        *,
        tolerance: float = TOLERANCE,
        clock: Callable[[], datetime] | None = None,
        on_mismatch: OnMismatch | None = None,
        version: str | None = None,
    ) -> None:
        super().__init__(on_mismatch, version)
        if not isfinite(tolerance) or tolerance < 0:
            raise ConfigurationError("tolerance must be a number of seconds, and not below 0")
        self._tolerance = tolerance
        self._clock = clock or _now
        given = _secrets(secrets)
        if not given:
            raise ConfigurationError("PolarWebhooks needs the secret of a webhook endpoint")
        self._keys = tuple(dict.fromkeys(key for secret in given for key in _keys(secret)))

    def _verify(self, body: bytes, headers: Headers) -> str:
        id, timestamp, signatures = _fields(headers, "webhook-id", "webhook-timestamp", "webhook-signature")
        # Signed is the text as it stands: a number may be written in many ways.
        if re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,9})?", timestamp) is None:
            raise WebhookTimestampError("webhook-timestamp is no number of seconds since 1970")
        given = [f"v1,{polar_signature(key, id, timestamp, body)}".encode() for key in self._keys]
        # Of other versions of signatures Polar sends none.
        wanted = [signature.encode() for signature in signatures.split(" ")]
        if not _any_equal(given, wanted):
            raise WebhookSignatureError(_UNFITTING)
        age = self._clock().timestamp() - float(timestamp)
        if abs(age) > self._tolerance:
            when = "too long ago" if age > 0 else "in the future"
            raise WebhookTimestampError(f"the delivery was signed {when}, by {abs(age):.0f} seconds")
        return id


class SquareWebhooks(Webhooks[OfSquare]):
    """Receives the webhooks of Square.

    Square signs no time: what was recorded can be sent again, so that applications have to know by its
    `delivery_id` what they had.

    Args:
        subscriptions: (signature key, notification URL) of each subscription, the URL character by character
            as it was subscribed, not as a request shows it behind proxies.
        on_mismatch: Is called with each place of an event that is not as documented.
        version: The API version of the subscriptions, for events of its types where it has types.

    Raises:
        ConfigurationError: There is no pair, or one makes no sense.
    """

    provider = "square"

    def __init__(
        self,
        subscriptions: Iterable[tuple[str, str]],
        *,
        on_mismatch: OnMismatch | None = None,
        version: str | None = None,
    ) -> None:
        super().__init__(on_mismatch, version)
        self._subscriptions = _pairs(subscriptions)
        if not self._subscriptions:
            raise ConfigurationError("SquareWebhooks needs a pair of signature key and notification URL")

    def _verify(self, body: bytes, headers: Headers) -> None:
        (wanted,) = _fields(headers, "x-square-hmacsha256-signature")
        given = [square_signature(key, url, body).encode() for key, url in self._subscriptions]
        if not _any_equal(given, [wanted.encode()]):
            raise WebhookSignatureError(f"{_UNFITTING}, or the URL is not the subscribed one")

    def _delivery_id(self, payload: Mapping[str, Any]) -> str | None:
        id = payload.get("event_id")
        return id if isinstance(id, str) else None


def _now() -> datetime:
    return datetime.now(UTC)


def _any_equal(given: list[bytes], wanted: list[bytes]) -> bool:
    """Whether a signature is among the others. How long it takes depends on their number alone."""
    return sum(compare_digest(one, other) for one in given for other in wanted) > 0


def _raw(body: object) -> bytes:
    """The bytes that were signed."""
    match body:
        case bytes():
            return body
        case bytearray() | memoryview():
            return bytes(body)
        case str():
            try:
                return body.encode()
            except UnicodeEncodeError:
                raise WebhookPayloadError("the body is text that has no UTF-8") from None
    raise WebhookPayloadError(
        f"the body must be the bytes of the request, and not a parsed value of type {type(body).__name__}: "
        "they were signed as they are, and JSON that is written again is not the same"
    )


def _fields(headers: Headers, *names: str) -> list[str]:
    """The values of these header fields. They are read once: an iterator is used up by it.

    Raises:
        WebhookSignatureError: One is missing, given with different values, or no ASCII text.
    """
    items = getattr(headers, "items", None)
    found: dict[str, str] = {}
    try:
        pairs: Any = items() if callable(items) else headers
        for key, value in pairs:
            name = _text(key).lower()
            if name in names and found.setdefault(name, text := _text(value)) != text:
                raise WebhookSignatureError(f"the delivery has more than one {name}")
    except (TypeError, ValueError):
        raise WebhookSignatureError("the headers are no mapping and no list of pairs") from None
    for name in names:
        if not found.get(name):
            raise WebhookSignatureError(f"the delivery has no {name}")
        if not found[name].isascii():
            raise WebhookSignatureError(f"{name} is no ASCII text")
    return [found[name] for name in names]


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""


def _secrets(given: Any) -> list[str]:
    """The secrets of an argument that is one or several. A str is one, and no list of letters."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        return [check_secret("secrets", given, text=True)]
    return [check_secret(f"secrets[{index}]", secret, text=True) for index, secret in enumerate(given)]


def _keys(secret: str) -> Iterable[bytes]:
    """The keys that Polar may sign with, having this secret."""
    for derivation in DERIVATIONS:
        try:
            yield polar_key(secret, derivation)
        except ConfigurationError:
            continue  # it is no base64, and so of the other derivation


def _pairs(given: Any) -> tuple[tuple[str, str], ...]:
    pairs = list(given) if isinstance(given, Iterable) else [given]
    if not all(isinstance(pair, tuple | list) and len(pair) == 2 for pair in pairs):
        raise ConfigurationError("SquareWebhooks takes a list of pairs: (signature key, notification URL)")
    for index, (key, url) in enumerate(pairs):
        check_secret(f"the signature key of subscriptions[{index}]", key)
        check_secret(f"the notification URL of subscriptions[{index}]", url, text=True)
        if not url.startswith(("https://", "http://")):
            raise ConfigurationError(
                f"the second of subscriptions[{index}] must be the notification URL, with its https://"
            )
    return tuple((key, url) for key, url in pairs)
