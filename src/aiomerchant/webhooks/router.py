"""Dispatch of events to their handlers, within the provider's time limit, and once if there is an inbox."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import AbstractAsyncContextManager
from functools import cached_property
from importlib import import_module
from inspect import iscoroutinefunction
from itertools import chain
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar

from aiomerchant.checks import described
from aiomerchant.errors import ConfigurationError, WebhookError, WebhookPayloadError
from aiomerchant.provider import get_provider
from aiomerchant.web.http import Request, Response, TooLarge
from aiomerchant_core import Event, UnknownEvent, explains
from aiomerchant_core.spelling import did_you_mean

from .annotations import function_of, named, other_events, takes_one
from .receiving import Webhooks

if TYPE_CHECKING:
    from aiohttp import web

    from aiomerchant.provider import ProviderName
    from aiomerchant.web.asgi import Receive, Scope, Send
    from aiomerchant_api.handlers import OnEvent
    from aiomerchant_api.polar.events import PolarEvent, PolarEventType
    from aiomerchant_api.square.events import SquareEvent, SquareEventType

    Receiver: TypeAlias = Webhooks[Any]
    AnyEvent: TypeAlias = PolarEvent | SquareEvent

__all__ = ["Once", "WebhookRouter"]

H = TypeVar("H", bound=Callable[[Any], Awaitable[object]])
U = TypeVar("U", bound=Callable[[UnknownEvent], Awaitable[object]])

log: Final = logging.getLogger("aiomerchant")

#: Seconds. Both providers wait ten seconds: https://polar.sh/docs/integrate/webhooks/delivery and
#: https://developer.squareup.com/docs/webhooks/overview
HANDLING_TIMEOUT: Final = 8.0
#: Bytes. No event of either provider is nearly as large.
MAX_BODY: Final = 2**20


class Once(Protocol):
    """A record of the deliveries that were handled: an `Inbox`."""

    def once(self, event: Any, /) -> AbstractAsyncContextManager[bool]:
        """Yield True if this delivery is new; it counts as handled unless the block raises."""
        ...


@explains
class WebhookRouter:
    """Dispatches webhooks to handlers: an ASGI app, and by `aiohttp` a handler of aiohttp.web.

        router = WebhookRouter({"/webhooks/polar": PolarWebhooks(secret)})

        @router.on("order.paid")
        async def paid(event: WebhookOrderPaidPayload) -> None: ...

    It answers 204 if the event was handled, or has no handler; 500 or 503 if a handler failed or took too
    long, so that the provider sends it again; 401 if the signature is not valid; 400 if the body is not an
    event; 404, 405, 408 and 413 if the request is not one of a webhook.

    Args:
        webhooks: The receiver of webhooks at any path; or several receivers by path. A path may be a full
            one, or the part below the mount point of the router.
        inbox: Records the deliveries that were handled, so that each is handled once.
        later: If given, an event is acknowledged before it is handled: this coroutine function takes it and
            puts it into the application's queue. The worker that takes it out awaits `handle(event)`. Events
            can be pickled.
        timeout: Seconds until a response is sent; less than the provider waits.
        max_body: The largest body, in bytes.

    Raises:
        ConfigurationError: An argument is not valid.
    """

    def __init__(
        self,
        webhooks: Receiver | Mapping[str, Receiver],
        *,
        inbox: Once | None = None,
        later: Callable[[AnyEvent], Awaitable[object]] | None = None,
        timeout: float = HANDLING_TIMEOUT,
        max_body: int = MAX_BODY,
    ) -> None:
        receivers = webhooks.values() if isinstance(webhooks, Mapping) else [webhooks]
        if isinstance(webhooks, Mapping) and not all(path.startswith("/") for path in webhooks):
            raise ConfigurationError("webhooks by path need paths, each with its / at the beginning")
        if not receivers or not all(isinstance(receiver, Webhooks) for receiver in receivers):
            raise ConfigurationError(
                "webhooks must be a receiver, such as PolarWebhooks, or a mapping of paths to receivers"
            )
        if not isfinite(timeout) or timeout <= 0:
            raise ConfigurationError("timeout must be a number of seconds above 0")
        if max_body <= 0:
            raise ConfigurationError("max_body must be a number of bytes above 0")
        if inbox is not None and not callable(getattr(inbox, "once", None)):
            raise ConfigurationError(
                f"inbox must be an Inbox, as Inbox(store) makes it, not {described(inbox)}"
            )
        self._webhooks = webhooks
        #: The packages with the types of events, by provider.
        self._packages: dict[str, dict[str, None]] = {}
        for receiver in receivers:
            self._packages.setdefault(receiver.provider, {})[receiver.package] = None
        self._inbox = inbox
        self._later = later
        self._timeout = timeout
        self._max_body = max_body
        #: Handlers by the class of an event.
        self._handlers: dict[type[Any], list[Callable[[Any], Awaitable[object]]]] = {}

    # Registration

    if TYPE_CHECKING:
        #: As below; the handler of one type takes events of this type.
        on: OnEvent
    else:

        def on(
            self,
            *types: PolarEventType | SquareEventType,
            provider: ProviderName | None = None,
        ) -> Callable[[H], H]:
            """Register the decorated coroutine function for events of these types.

            Several for one type run one after the other, in the order of their registration. Type checkers
            know what events of one type are. If the handler's parameter is annotated with other events alone,
            it is refused.

            Args:
                *types: Types of events: `order.paid`.
                provider: The name of a provider, for a type that several have, if the router serves them all.

            Raises:
                ConfigurationError: There is no such event, several providers have it, or the handler is none
                    for it.
            """
            return self._registering(types, provider)

    def _registering(self, types: tuple[str, ...], provider: str | None) -> Callable[[H], H]:
        if not types or callable(types[0]):
            raise ConfigurationError('say for which events: @router.on("order.paid")')
        kinds = {type: self._kinds(type, provider) for type in types}

        def register(handler: H) -> H:
            for type, found in kinds.items():
                self._check(handler, found, repr(type))
            for kind in dict.fromkeys(kind for found in kinds.values() for kind in found):
                self._handlers.setdefault(kind, []).append(handler)
            return handler

        return register

    def on_unknown(self, handler: U) -> U:
        """Register the decorated coroutine function for types that this version of the package does not know.

        The function is called with an `UnknownEvent`. Without one, unknown events are acknowledged as well.
        """
        self._check(handler, [UnknownEvent], "an unknown event")
        self._handlers.setdefault(UnknownEvent, []).append(handler)
        return handler

    def _check(
        self, handler: Callable[[Any], Awaitable[object]], kinds: Collection[type[Any]], what: str
    ) -> None:
        """Check that a handler is one for events of these classes, one for each API version.

        Raises:
            ConfigurationError: It is none.
        """
        function = function_of(handler)
        if not iscoroutinefunction(function) and not iscoroutinefunction(type(function).__call__):
            raise ConfigurationError("a handler of webhooks must be an async function")
        if not takes_one(handler):
            raise ConfigurationError("a handler of webhooks must take the event as its only argument")
        names = {
            UnknownEvent.__name__,
            *(name for events in self._events.values() for name in events.values()),
        }
        given = other_events(handler, kinds, names)
        if given is not None:
            wanted = " or ".join(map(named, kinds))
            raise ConfigurationError(f"{what} is {wanted}; the handler takes {given}")

    def _kinds(self, type: str, provider: str | None) -> list[type[Any]]:
        """The classes of the events of a type, one for each API version that the receivers have."""
        asked = (packages for name, packages in self._packages.items() if provider in {None, name})
        events = {package: self._events[package] for packages in asked for package in packages}
        having = [package for package in events if type in events[package]]
        named = [name for name, packages in self._packages.items() if not packages.keys().isdisjoint(having)]
        if len(named) > 1:
            titles = " and ".join(get_provider(name).title for name in named)
            names = " or ".join(map(repr, named))
            raise ConfigurationError(f"{titles} both have {type!r}: say provider={names}")
        if not having:
            known = {known for types in events.values() for known in types}
            raise ConfigurationError(f"this router serves no event {type!r}{did_you_mean(type, known)}")
        models = {package: import_module(f"{package}.models") for package in having}
        return [getattr(models[package], events[package][type]) for package in having]

    @cached_property
    def _events(self) -> Mapping[str, Mapping[str, str]]:
        """The names of the classes of events by their types, by package."""
        packages = chain.from_iterable(self._packages.values())
        return {package: import_module(f"{package}.events").EVENTS for package in packages}

    # Events

    async def handle(self, event: AnyEvent) -> None:
        """Run the handlers of an event; with an inbox, only if it was not handled before.

        Raises:
            ConfigurationError: It is no event, such as the body of a request that was not received.
            Exception: Any exception of a handler or the inbox. The handlers after it have not run.
        """
        if not isinstance(event, Event | UnknownEvent):
            raise ConfigurationError(f"handle takes an event, as receive() gives it, not {described(event)}")
        if not (handlers := self._handlers.get(type(event))):
            return
        if self._inbox is None:
            await _run(handlers, event)
            return
        async with self._inbox.once(event) as fresh:
            if fresh:
                await _run(handlers, event)

    # Requests

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The router as an ASGI app."""
        from aiomerchant.web.asgi import serve

        await serve(self.respond, scope, receive, send)

    async def aiohttp(self, request: web.Request) -> web.Response:
        """The router as a handler of aiohttp.web: `app.router.add_route("*", path, router.aiohttp)`."""
        from aiomerchant.web.aiohttp_web import respond

        return await respond(self.respond, request)

    async def respond(self, request: Request) -> Response:
        """Answer a request, after its event was handled or queued."""
        if (webhooks := self._receiver(request)) is None:
            return Response.text(404, "there are no webhooks at this path")
        if request.method != "POST":
            return Response.text(405, "webhooks are sent with POST", allow="POST")
        if not _is_json(request.header("content-type")):
            return Response.text(400, "webhooks are application/json")
        deadline = asyncio.get_running_loop().time() + self._timeout
        try:
            async with asyncio.timeout_at(deadline):
                body = await request.body(self._max_body)
        except TooLarge:
            return Response.text(413, f"webhooks have no more than {self._max_body} bytes here")
        except TimeoutError:
            return Response.text(408, "the body did not come in time")
        try:
            event = webhooks.receive(body, request.headers)
        except WebhookError as error:
            log.warning("refused a webhook at %r: %s", request.paths[0], error)
            return Response.text(400 if isinstance(error, WebhookPayloadError) else 401, str(error))
        return await self._settled(event, deadline)

    async def _settled(self, event: AnyEvent, deadline: float) -> Response:
        within = asyncio.timeout_at(deadline)
        try:
            async with within:
                await (self.handle(event) if self._later is None else self._later(event))
        except Exception:
            # After any exception, the provider shall send the event again.
            if within.expired():
                log.error("the webhook %s was not handled within %s s", event.type, self._timeout)
                return Response.text(503, "the webhook was not handled in time")
            log.exception("the webhook %s was not handled", event.type)
            return Response.text(500, "the webhook was not handled")
        return Response(204)

    def _receiver(self, request: Request) -> Receiver | None:
        if not isinstance(self._webhooks, Mapping):
            return self._webhooks
        return next((self._webhooks[path] for path in request.paths if path in self._webhooks), None)


async def _run(handlers: list[Callable[[Any], Awaitable[object]]], event: Any) -> None:
    for handler in handlers:
        await handler(event)


def _is_json(media: str) -> bool:
    """True for the media types of JSON, and for none at all: the signature decides then."""
    kind = media.partition(";")[0].strip().lower()
    return (
        not kind or kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))
    )
