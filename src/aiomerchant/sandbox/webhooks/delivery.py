"""One delivery of a webhook: an event on its way to one URL, and the attempts that were made."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from attrs import define, field, frozen

from aiomerchant.sandbox.state import Record
from aiomerchant.webhooks import Derivation

from .events import Message

__all__ = ["Attempt", "Delivery"]


@frozen
class Attempt:
    """One request to the receiver, and its outcome.

    Attributes:
        at: The sandbox's time.
        wait: The seconds that the provider would have waited before; 0 for a first attempt.
        status: The status of the answer; None where there was none.
        error: Why the attempt failed, in Square's terms: `http_error` (any status but 2xx; redirects are
            not followed), `http_timeout`, `ssl_error`, `other_error`. None means success.
        headers: The header fields that were sent, by lower-case name.
        response: The beginning of the answer.
    """

    at: datetime
    wait: float
    status: int | None
    error: str | None
    headers: Mapping[str, str] = field(repr=False)
    response: str = field(repr=False)


@define(eq=False)
class Delivery:
    """An event on its way to one URL.

    Attributes:
        provider: The name of the provider.
        message: The event: its `id`, `type` and `body`, which are the same in all attempts.
        to: The URL.
        secret: The secret that signs it.
        derivation: How the signing key is derived from the secret, for Polar's signatures.
        subscription: The id of the subscription that it was sent for; None for another delivery.
        attempts: The attempts so far.
        skipped: Whether no attempt was made, because the subscription was disabled or deleted, or because
            the URL is nobody's, such as `https://shop.example/webhooks`.
    """

    provider: str
    message: Message
    to: str = field(repr=False)
    secret: str = field(repr=False)
    derivation: Derivation = field(repr=False)
    _headers: Callable[[Delivery, datetime], dict[str, str]] = field(repr=False)
    subscription: str | None = None
    attempts: list[Attempt] = field(init=False, factory=list)
    skipped: bool = field(init=False, default=False)

    @property
    def id(self) -> str:
        """The id that the receiver sees: Polar's `webhook-id`, Square's `event_id`."""
        return self.message.id

    @property
    def payload(self) -> Record:
        """The decoded body."""
        parsed: Record = json.loads(self.message.body)
        return parsed

    @property
    def succeeded(self) -> bool:
        """True if an attempt was answered with a status 2xx."""
        return any(attempt.error is None for attempt in self.attempts)

    def headers(self, now: datetime) -> dict[str, str]:
        """The header fields of an attempt at this time."""
        return self._headers(self, now)
