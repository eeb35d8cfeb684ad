"""Handlers whose annotation says that they take other events are refused, in whichever way it is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Optional, Protocol, Union

import pytest

from aiomerchant import ConfigurationError
from aiomerchant.polar import models, v2027_01
from aiomerchant.polar.models import WebhookOrderPaidPayload, WebhookOrderRefundedPayload
from aiomerchant.webhooks import (
    Event,
    PolarEvent,
    PolarWebhooks,
    SquareWebhooks,
    UnknownEvent,
    WebhookRouter,
)

if TYPE_CHECKING:
    from aiomerchant.polar.models import (
        WebhookOrderCreatedPayload,
        WebhookOrderCreatedPayload as Created,
    )
    from aiomerchant.webhooks import Event as AnyEvent

SECRET = "whsec_" + "c2VjcmV0LW9mLXRoZS10ZXN0cw=="
POLAR, DATED = PolarWebhooks(SECRET), PolarWebhooks(SECRET, version="2027-01")
SQUARE = SquareWebhooks([("key", "https://shop.example/webhooks/square")])


class HasType(Protocol):
    type: str


class Mine(WebhookOrderPaidPayload):
    """A class of the application's own."""


async def by_class(event: WebhookOrderPaidPayload) -> None: ...
async def by_module(event: models.WebhookOrderPaidPayload) -> None: ...
async def by_union(event: WebhookOrderRefundedPayload | WebhookOrderPaidPayload) -> None: ...
async def by_alias(event: PolarEvent) -> None: ...
async def by_base(event: Event) -> None: ...
async def by_unseen_base(event: AnyEvent) -> None: ...
async def by_protocol(event: HasType) -> None: ...
async def by_any(event: Any) -> None: ...
async def by_nothing(event) -> None: ...  # no annotation is the point
async def by_optional(event: Optional[WebhookOrderRefundedPayload]) -> None: ...  # noqa: UP045  # as some write it
async def by_unseen_name(event: Created) -> None: ...
async def by_several(*events: WebhookOrderRefundedPayload) -> None: ...
async def more(setting: int, event: WebhookOrderPaidPayload) -> None: ...


async def other(event: WebhookOrderRefundedPayload) -> None: ...
async def other_module(event: models.WebhookOrderRefundedPayload) -> None: ...
async def other_unseen(event: WebhookOrderCreatedPayload) -> None: ...
async def other_union(event: WebhookOrderRefundedPayload | UnknownEvent) -> None: ...
async def other_record(event: models.Order) -> None: ...
async def narrower(event: Mine) -> None: ...
async def other_more(setting: int, event: WebhookOrderRefundedPayload) -> None: ...


class Handlers:
    async def paid(self, event: WebhookOrderPaidPayload) -> None: ...
    async def refunded(self, event: WebhookOrderRefundedPayload) -> None: ...


class Callables:
    async def __call__(self, event: WebhookOrderRefundedPayload) -> None: ...


def evaluated(annotation: Any) -> Callable[..., Any]:
    """A handler with an annotation that is no text, as in modules that do not postpone them."""

    async def handler(event: Any) -> None: ...

    handler.__annotations__["event"] = annotation
    return handler


@pytest.mark.parametrize(
    "handler",
    [
        *(by_class, by_module, by_union, by_alias, by_base, by_unseen_base, by_protocol, by_any, by_nothing),
        *(by_optional, by_unseen_name, by_several, partial(more, 1), Handlers().paid),
        *map(evaluated, (WebhookOrderPaidPayload, Union[WebhookOrderPaidPayload, int], Any, int, "1 +")),  # noqa: UP007  # as some write it
    ],
)
def test_what_may_take_the_event_is_taken(handler: Any) -> None:
    """Also what cannot be told, such as a name that is not there at run time."""
    router = WebhookRouter(POLAR)
    assert router.on("order.paid")(handler) is handler


@pytest.mark.parametrize(
    ("handler", "given"),
    [
        (other, "a WebhookOrderRefundedPayload of Polar"),
        (other_module, "a WebhookOrderRefundedPayload of Polar"),
        (other_unseen, "WebhookOrderCreatedPayload"),
        (other_union, "a WebhookOrderRefundedPayload of Polar or an UnknownEvent"),
        (other_record, "an Order of Polar"),
        (narrower, "a Mine"),
        (partial(other_more, 1), "a WebhookOrderRefundedPayload of Polar"),
        (Handlers().refunded, "a WebhookOrderRefundedPayload of Polar"),
        (Callables(), "a WebhookOrderRefundedPayload of Polar"),
        (
            evaluated(WebhookOrderRefundedPayload | UnknownEvent),
            "a WebhookOrderRefundedPayload of Polar or an UnknownEvent",
        ),
    ],
)
async def test_what_takes_other_events_is_refused(handler: Any, given: str) -> None:
    """The message has both names, and nothing is registered."""
    router = WebhookRouter(POLAR)
    message = f"'order.paid' is a WebhookOrderPaidPayload of Polar; the handler takes {given}$"
    with pytest.raises(ConfigurationError, match=message):
        router.on("order.paid")(handler)
    assert router._handlers == {}


def test_each_type_is_checked() -> None:
    """A handler of several types takes the events of all of them."""
    router = WebhookRouter(POLAR)
    router.on("order.paid", "order.refunded")(by_union)
    with pytest.raises(ConfigurationError, match=r"'order\.created' is a WebhookOrderCreatedPayload"):
        router.on("order.paid", "order.created")(by_union)


def test_an_event_of_one_version_is_enough() -> None:
    """A router of two versions gives a handler the events of both."""

    async def dated(event: v2027_01.models.WebhookCheckoutCreatedPayload) -> None: ...

    WebhookRouter({"/new": DATED, "/old": POLAR}).on("checkout.created")(dated)
    with pytest.raises(ConfigurationError, match=r"of Polar; the handler takes a .* of Polar 2027-01"):
        WebhookRouter(POLAR).on("checkout.created")(dated)


def test_unknown_events_have_a_class_of_their_own() -> None:
    router = WebhookRouter({"/polar": POLAR, "/square": SQUARE})
    router.on_unknown(other_union)
    with pytest.raises(
        ConfigurationError, match="an unknown event is an UnknownEvent; the handler takes a W"
    ):
        router.on_unknown(by_class)
