"""Sends webhooks: signed and repeated like those of each provider.

    delivery = await sandbox.send("order.paid", to="http://127.0.0.1:8000/webhooks")
    assert delivery.succeeded

A failed attempt is repeated at once; `Attempt.wait` is the time that the provider would have waited. Events
of changed records are sent in the background: `await sandbox.deliveries.settled()` waits for them. `hold`
keeps them until `release` sends them, in the other order or more than once. Nothing is sent to names that are
nobody's, such as `shop.example`.
"""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final, Protocol, Self
from urllib.parse import urlsplit

import aiohttp

from aiomerchant.checks import check_instance, check_whole, described
from aiomerchant.errors import ConfigurationError
from aiomerchant.provider import get_provider
from aiomerchant.sandbox.own_loop import on_own_loop
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.state import Clock, Ids
from aiomerchant.tokens import check_secret
from aiomerchant.webhooks import Derivation
from aiomerchant_core.codec.encoding import plain
from aiomerchant_core.codec.locations import Unencodable
from aiomerchant_core.spelling import did_you_mean

from .delivery import Attempt, Delivery
from .events import Events, Message
from .stored import store_records
from .subscriptions import Outbox, Subscriptions

__all__ = ["Deliveries"]

#: Seconds. https://polar.sh/docs/integrate/webhooks/delivery and
#: https://developer.squareup.com/docs/webhooks/overview give the same time.
DELIVERY_TIMEOUT: Final = 10.0
#: The bytes of an answer that Polar records.
LONGEST_ANSWER: Final = 2048
#: What stands for the name of the provider in the URL of `forward`.
PROVIDER: Final = "{provider}"
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}|[{}]")


class WebhookProvider(Protocol):
    """The server of a provider, as the source of its webhooks: `Server` documents the members."""

    provider: ClassVar[str]
    webhook_secret: str

    @property
    def records(self) -> Records: ...
    def events(self, ids: Ids, clock: Clock) -> Events: ...
    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions: ...


class Deliveries(list[Delivery]):
    """All deliveries, in order.

    Attributes:
        timeout: The seconds that a receiver has for its answer.
        derivation: How the key of Polar's signatures is derived from a secret, if `send` does not say:
            `legacy` is for secrets from before 2026-09-08.
    """

    def __init__(self, providers: Iterable[WebhookProvider], clock: Clock, ids: Ids) -> None:
        super().__init__()
        self.timeout = DELIVERY_TIMEOUT
        self.derivation: Derivation = "standard"
        self._clock = clock
        self._providers = {provider.provider: provider for provider in providers}
        self._events = {name: provider.events(ids, clock) for name, provider in self._providers.items()}
        self._subscriptions = {
            name: provider.subscriptions(self._events[name], self)
            for name, provider in self._providers.items()
        }
        #: One lock a subscription, so that its deliveries are sent in order.
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._tasks: set[asyncio.Task[None]] = set()
        #: The deliveries that wait for `release`, with the repetitions of each; None where none are to wait.
        self._held: list[tuple[Delivery, int | None]] | None = None
        self._session: aiohttp.ClientSession | None = None
        #: The event loop that sends them, while the sandbox runs.
        self.loop: asyncio.AbstractEventLoop | None = None

    @on_own_loop
    async def send(
        self,
        event: str,
        *,
        to: str,
        data: Mapping[str, Any] | None = None,
        store: bool = False,
        undocumented: bool = False,
        provider: str | None = None,
        secret: str | None = None,
        derivation: Derivation | None = None,
        retries: int | None = None,
        version: str | None = None,
    ) -> Delivery:
        """Send an event about a sample record, and repeat it while it fails.

        Args:
            event: The type of the event: `order.paid`, `payment.created`.
            to: The URL of the receiver.
            data: Fields of its record, merged into those of the sample at any depth. What follows from them
                is as they say: ids, the price, the currency, the address of the person.
            store: Whether the records that the event names are stored, so that the API answers with them.
            undocumented: Whether `data` may have fields and values that the document does not have, as those
                of a newer server. Values that an enum does not list may be sent in any case.
            provider: `polar` or `square`. None is the provider with this type, Polar if both have it
                (`order.created`).
            secret: Polar's secret or Square's signature key; None is the server's `webhook_secret`.
            derivation: How Polar's key is derived from the secret; None is `deliveries.derivation`.
            retries: The largest number of repetitions; None is that of the provider.
            version: The API version of the event; None is the default one.

        Raises:
            ConfigurationError: There is no such event, the data does not fit it, or an argument is invalid.
        """
        if retries is not None:
            check_whole("retries", retries, 0)
        delivery = self.made(
            event,
            to=to,
            data=data,
            store=store,
            undocumented=undocumented,
            provider=provider,
            secret=secret,
            derivation=derivation,
            version=version,
        )
        self.append(delivery)
        await self._deliver(delivery, retries)
        return delivery

    def made(
        self,
        event: str,
        *,
        to: str,
        data: Mapping[str, Any] | None = None,
        store: bool = False,
        undocumented: bool = False,
        provider: str | None = None,
        secret: str | None = None,
        derivation: Derivation | None = None,
        version: str | None = None,
    ) -> Delivery:
        """Make a delivery as `send` does, without sending or recording it.

        Raises:
            ConfigurationError: There is no such event, the data does not fit it, or an argument is invalid.
        """
        provider = self._provider(event, provider)
        _check_url(to)
        if data is not None and not isinstance(data, Mapping):
            raise ConfigurationError(f"data must be a mapping of the record's fields, not {described(data)}")
        subscriptions = self._subscriptions[provider]
        if derivation is not None and not subscriptions.derives:
            raise ConfigurationError(f"derivation is not for events of {get_provider(provider).title}")
        secret = self._providers[provider].webhook_secret if secret is None else secret
        check_secret("secret", secret, text=True)
        events = self._events[provider].of(version)
        if store and events.version != get_provider(provider).version:
            raise ConfigurationError("store is for events of the default API version")
        try:
            fields = plain(dict(data or {}))
        except Unencodable as error:
            raise ConfigurationError(f"data: {error}") from None
        if not undocumented:
            events.check(event, fields)
        message = events.sample(event, fields)
        made = Delivery(provider, message, to, secret, derivation or self.derivation, subscriptions.headers)
        if store:
            store_records(self._providers[provider].records, events, event, made.payload["data"])
            subscriptions.stored(message)
        return made

    def forward(self, to: str, *, provider: str | None = None) -> None:
        """Send all events of changed records to a URL from now on, signed by each server's `webhook_secret`.

        Args:
            to: The URL of the receiver; `{provider}` in it stands for `polar` or `square`.
            provider: The only provider whose events are sent.

        Raises:
            ConfigurationError: There is no such provider, or the URL is none or has another placeholder.
        """
        _check_url(to)
        other = _PLACEHOLDER.search(to.replace(PROVIDER, ""))
        if other is not None:
            raise ConfigurationError(f"to has no placeholder {other[0]!r}, only {PROVIDER!r}")
        if provider is not None and provider not in self._providers:
            raise ConfigurationError(
                f"provider must be one of {', '.join(self._providers)}, not {provider!r}"
            )
        for name, subscriptions in self._subscriptions.items():
            if provider in {None, name}:
                secret = self._providers[name].webhook_secret
                subscriptions.forward(to.replace(PROVIDER, name), secret)

    @on_own_loop
    async def redeliver(self, delivery: Delivery) -> Delivery:
        """Send a delivery once more, with the same event and id, even if it succeeded before."""
        check_instance("delivery", delivery, Delivery)
        await self._deliver(delivery, 0)
        return delivery

    def add(
        self,
        provider: str,
        message: Message,
        to: str,
        secret: str,
        derivation: Derivation | None = None,
        subscription: str | None = None,
    ) -> Delivery:
        """Record a new delivery, which is not sent yet."""
        headers = self._subscriptions[provider].headers
        delivery = Delivery(
            provider, message, to, secret, derivation or self.derivation, headers, subscription
        )
        self.append(delivery)
        return delivery

    def start(self, delivery: Delivery, retries: int | None = None) -> None:
        """Send a delivery in the background, and repeat it while it fails; or keep it for `release`."""
        if self._held is not None:
            self._held.append((delivery, retries))
            return
        task = asyncio.get_running_loop().create_task(self._deliver(delivery, retries))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def hold(self) -> None:
        """From now on, keep the events of changed records until `release`.

        What `send` and `redeliver` send does not wait.
        """
        if self._held is None:
            self._held = []

    @on_own_loop
    async def release(self, *, reverse: bool = False, times: int = 1) -> list[Delivery]:
        """Send what `hold` kept, one delivery after the other, and wait until all deliveries are finished.

        From then on events are sent at once again.

        Args:
            reverse: Whether the newest event is sent first. Both providers send events out of order at times.
            times: How often each is sent, with the same id: all once, then all once more, as it is when the
                answers of the receiver are lost.

        Returns:
            The deliveries that were kept, in the order of the events.

        Raises:
            ConfigurationError: `times` is no whole number from 1.
        """
        check_whole("times", times, 1)
        held, self._held = self._held or [], None
        for _ in range(times):
            for delivery, retries in reversed(held) if reverse else held:
                await self._deliver(delivery, retries)
        await self.settled()
        return [delivery for delivery, _ in held]

    @on_own_loop
    async def settled(self) -> None:
        """Wait until all deliveries in the background are finished, but for those that `hold` keeps."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def __aenter__(self) -> Self:
        self.loop = asyncio.get_running_loop()
        # Each attempt has a new connection, so that a receiver that closes one breaks no later attempt.
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(force_close=True), cookie_jar=aiohttp.DummyCookieJar()
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None
        self.loop = None

    def _provider(self, event: str, provider: str | None) -> str:
        """The provider that has a type of events."""
        asked = {name: events for name, events in self._events.items() if provider in {None, name}}
        having = [name for name, events in asked.items() if event in events.types]
        if having:
            return having[0]
        known = {type for events in asked.values() for type in events.types}
        having_none = "neither provider has an" if provider is None else f"{provider} has no"
        raise ConfigurationError(f"{having_none} event {event!r}{did_you_mean(event, known)}")

    async def _deliver(self, delivery: Delivery, retries: int | None) -> None:
        """Make attempts until one succeeds, or the provider would give up."""
        subscriptions = self._subscriptions[delivery.provider]
        async with self._turns[delivery.subscription or delivery.id]:
            delivery.skipped = _is_nobody(delivery.to) or not subscriptions.wants(delivery)
            if delivery.skipped:
                return
            for wait in (0.0, *subscriptions.waits[:retries]):
                attempt = await self._attempt(delivery, wait)
                delivery.attempts.append(attempt)
                subscriptions.attempted(delivery, attempt)
                if attempt.error is None:
                    break
            subscriptions.finished(delivery)

    async def _attempt(self, delivery: Delivery, wait: float) -> Attempt:
        if self._session is None:
            raise ConfigurationError("the sandbox is not running: use it with `async with`")
        now = self._clock.now()
        headers = delivery.headers(now)
        status: int | None = None
        answer = b""
        try:
            async with self._session.post(
                delivery.to,
                data=delivery.message.body,
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=self.timeout),
            ) as response:
                status = response.status
                answer = await response.content.read(LONGEST_ANSWER)
                error = None if 200 <= status < 300 else "http_error"
        except TimeoutError:
            error = "http_timeout"
        except aiohttp.ClientSSLError:
            error = "ssl_error"
        except (aiohttp.ClientError, OSError, ValueError):
            error = "other_error"
        return Attempt(now, wait, status, error, headers, answer.decode("utf-8", "replace"))


def _is_nobody(to: str) -> bool:
    """True if the host of a URL is one that never is anybody's. https://www.rfc-editor.org/rfc/rfc2606."""
    host = f".{urlsplit(to).hostname}"
    return host.endswith((".example", ".invalid", ".example.com", ".example.net", ".example.org"))


def _check_url(to: object) -> None:
    if not isinstance(to, str) or not to.startswith(("http://", "https://")):
        raise ConfigurationError("to must be the http:// or https:// URL of a receiver")
