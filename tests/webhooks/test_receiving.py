"""Receiving webhooks: what is accepted, what it becomes, and that nothing else gets in or out."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import typing
from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, get_args
from uuid import UUID

import pytest
import standardwebhooks
from attrs import evolve
from hypothesis import given, settings, strategies as st

from aiomerchant import (
    ConfigurationError,
    MerchantError,
    Mismatch,
    WebhookError,
    WebhookPayloadError,
    WebhookSignatureError,
    WebhookTimestampError,
    extra_fields,
    polar,
    square,
)
from aiomerchant.polar import models as polar_models
from aiomerchant.sandbox import Sandbox
from aiomerchant.square import models as square_models
from aiomerchant.webhooks import (
    Derivation,
    Event,
    PolarEvent,
    PolarWebhooks,
    SquareEvent,
    SquareWebhooks,
    UnknownEvent,
    sign,
)
from aiomerchant_api.polar.events import EVENTS as POLAR_EVENTS
from aiomerchant_api.square.events import EVENTS as SQUARE_EVENTS

from tests.support import vendored

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
SECRET = "whsec_" + b64encode(bytes(range(32))).decode()
KEY = "signature-key"
URL = "https://shop.example/webhooks/square?shop=1"

POLAR_BODY = (
    '{"type":"customer_seat.claimed","timestamp":"2026-10-01T12:00:00Z","data":{"name":"Zoë","x":[1]}}'
).encode()
SQUARE_BODY = (
    b'{"merchant_id":"M1","type":"payment.created","event_id":"e-1","created_at":"2026-10-01T12:00:00Z",'
    b'"data":{"type":"payment","id":"p1","object":{"payment":{"id":"p1","amount_money":'
    b'{"amount":100,"currency":"USD"}}}}}'
)


ENDPOINT = polar_models.WebhookEndpoint(
    id=UUID(int=1),
    created_at=NOW,
    modified_at=None,
    url="https://shop.example/webhooks/polar",
    name=None,
    api_version="2026-10",
    format="raw",
    secret=SECRET,
    organization_id=UUID(int=2),
    events=["order.paid"],
    enabled=True,
    uses_standard_webhook_signature=True,
)


def polar_webhooks(*secrets: str, **options: Any) -> PolarWebhooks:
    return PolarWebhooks(secrets or (SECRET,), **{"clock": lambda: NOW, **options})


def endpoint_with(**values: Any) -> polar_models.WebhookEndpoint:
    """An endpoint as the API returns it, with these values."""
    return evolve(ENDPOINT, **values)


def square_webhooks() -> SquareWebhooks:
    return SquareWebhooks([(KEY, URL)])


def signed(body: bytes = POLAR_BODY, secret: str = SECRET, **options: Any) -> dict[str, str]:
    return sign("polar", body, secret, **{"id": "evt_1", "timestamp": NOW, **options})


def square_signed(body: bytes = SQUARE_BODY, key: str = KEY, url: str = URL) -> dict[str, str]:
    return sign("square", body, key, url=url)


class TestPolar:
    """The three headers of Standard Webhooks."""

    def test_an_event_is_its_own_model(self) -> None:
        """Its class tells its type; the id of the delivery is that of the header."""
        event = polar_webhooks().receive(POLAR_BODY, signed())
        assert isinstance(event, polar_models.WebhookCustomerSeatClaimedPayload)
        assert isinstance(event, Event)
        assert (event.type, event.delivery_id) == ("customer_seat.claimed", "evt_1")
        assert event.timestamp == NOW

    @pytest.mark.parametrize("derivation", ["standard", "legacy"])
    @pytest.mark.parametrize("secret", [SECRET, SECRET.rstrip("="), SECRET.removeprefix("whsec_")])
    def test_both_keys_of_each_secret_serve(self, secret: str, derivation: Derivation) -> None:
        """The shape of a secret does not tell which key Polar makes of it."""
        headers = signed(secret=secret, derivation=derivation)
        assert polar_webhooks("other", secret).receive(POLAR_BODY, headers).delivery_id == "evt_1"

    @pytest.mark.parametrize("secret", ["hunter2!", "whsec_!", "polar_whs_é", "whsec_A"])
    def test_a_secret_that_is_no_base64_is_no_error(self, secret: str) -> None:
        """Merchants choose such secrets; there is only one key in them."""
        headers = signed(secret=secret, derivation="legacy")
        assert polar_webhooks(secret).receive(POLAR_BODY, headers)

    @pytest.mark.parametrize("several", [False, True])
    @pytest.mark.parametrize("standard", [False, True])
    def test_an_endpoint_says_which_key_serves(self, standard: bool, several: bool) -> None:
        """Only the key that `uses_standard_webhook_signature` names is accepted."""
        endpoint: Any = endpoint_with(secret=SECRET, uses_standard_webhook_signature=standard)
        webhooks = PolarWebhooks([endpoint] if several else endpoint, clock=lambda: NOW)
        right: Derivation = "standard" if standard else "legacy"
        wrong: Derivation = "legacy" if standard else "standard"
        assert webhooks.receive(POLAR_BODY, signed(derivation=right)).delivery_id == "evt_1"
        with pytest.raises(WebhookSignatureError):
            webhooks.receive(POLAR_BODY, signed(derivation=wrong))

    def test_an_endpoint_that_does_not_say_it_is_taken_like_its_secret(self) -> None:
        """An answer of an older server lacks the field."""
        endpoint: Any = endpoint_with(secret=SECRET, uses_standard_webhook_signature=None)
        webhooks = PolarWebhooks(endpoint, clock=lambda: NOW)
        for derivation in get_args(Derivation):
            assert webhooks.receive(POLAR_BODY, signed(derivation=derivation)).delivery_id == "evt_1"

    def test_an_endpoint_whose_secret_does_not_fit(self) -> None:
        """It is refused where it is given, without the secret in the message."""
        endpoint: Any = endpoint_with(secret="hunter2!", uses_standard_webhook_signature=True)
        with pytest.raises(ConfigurationError, match="no base64") as caught:
            PolarWebhooks(endpoint)
        assert "hunter2" not in str(caught.value)

    def test_one_secret_needs_no_list(self) -> None:
        """A string is a secret, not a list of letters."""
        webhooks = PolarWebhooks(SECRET, clock=lambda: NOW)
        assert webhooks.receive(POLAR_BODY, signed())
        letter = sign("polar", POLAR_BODY, "w", id="evt_1", timestamp=NOW, derivation="legacy")
        with pytest.raises(WebhookSignatureError):
            webhooks.receive(POLAR_BODY, letter)

    def test_one_fitting_signature_of_several_is_enough(self) -> None:
        """While secrets change, a header has the signatures of both, and perhaps of versions to come."""
        headers = signed()
        fitting = headers["webhook-signature"]
        other = signed(secret="other", derivation="legacy")["webhook-signature"]
        for several in (f"{other} {fitting}", f"v1a,abc {fitting} {other}", f"nonsense  {fitting}"):
            assert polar_webhooks().receive(POLAR_BODY, {**headers, "webhook-signature": several})
        for wrong in (f"{other} {other}", fitting.replace("v1,", "v2,"), fitting[3:], f"{fitting},{fitting}"):
            with pytest.raises(WebhookSignatureError):
                polar_webhooks().receive(POLAR_BODY, {**headers, "webhook-signature": wrong})

    @pytest.mark.parametrize("text", ["1790856000", "1790856000.0", "01790856000", "1790856000.75"])
    def test_the_timestamp_is_signed_as_it_stands(self, text: str) -> None:
        """Equal numbers have different texts, and only the signed one fits."""
        from aiomerchant.polar.webhooks import key_of, signature

        fits = signature(key_of(SECRET, "standard"), "evt_1", text, POLAR_BODY)
        headers = {"webhook-id": "evt_1", "webhook-timestamp": text, "webhook-signature": f"v1,{fits}"}
        assert polar_webhooks().receive(POLAR_BODY, headers)
        with pytest.raises(WebhookSignatureError):
            polar_webhooks().receive(POLAR_BODY, {**headers, "webhook-timestamp": f"{text}0".zfill(11)})

    @pytest.mark.parametrize("seconds", [-300, -299, 0, 300])
    def test_within_the_tolerance(self, seconds: int) -> None:
        """Five minutes, before and after."""
        headers = signed(timestamp=NOW + timedelta(seconds=seconds))
        assert polar_webhooks().receive(POLAR_BODY, headers)

    @pytest.mark.parametrize(("seconds", "message"), [(-301, "too long ago"), (301, "in the future")])
    def test_out_of_the_tolerance(self, seconds: int, message: str) -> None:
        """A recorded delivery cannot be sent again for long, nor one be made in advance."""
        headers = signed(timestamp=NOW + timedelta(seconds=seconds))
        with pytest.raises(WebhookTimestampError, match=f"{message}, by 301 seconds"):
            polar_webhooks().receive(POLAR_BODY, headers)
        assert polar_webhooks(tolerance=301.0).receive(POLAR_BODY, headers)

    @pytest.mark.parametrize("text", ["soon", "-1", "1e9", "٣", "1_0", "9" * 13, " 1790856000", "nan"])
    def test_a_timestamp_is_digits(self, text: str) -> None:
        """Whatever else Python reads as a number is none here, even if it were signed."""
        headers = {**signed(), "webhook-timestamp": text}
        with pytest.raises(WebhookError) as caught:
            polar_webhooks().receive(POLAR_BODY, headers)
        assert isinstance(caught.value, WebhookTimestampError if text.isascii() else WebhookSignatureError)

    def test_the_machines_clock_is_the_default(self) -> None:
        """A delivery that is signed now is in time."""
        assert PolarWebhooks(SECRET).receive(POLAR_BODY, signed(timestamp=datetime.now(UTC)))

    @pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
    @pytest.mark.parametrize("value", [None, "", "é", b"\xff", 7, [], [7]])
    def test_each_header_must_be_there(self, name: str, value: Any) -> None:
        """Missing, empty, or no text that was ever signed."""
        headers: Any = {**signed(), name: value}
        if value is None:
            del headers[name]
        with pytest.raises(WebhookSignatureError, match=name):
            polar_webhooks().receive(POLAR_BODY, headers)

    @pytest.mark.parametrize(
        "given",
        [
            lambda fields: {name.title(): [value] for name, value in fields.items()},
            lambda fields: {name: [value, value] for name, value in fields.items()},
            lambda fields: (
                {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in fields.items()}
                | {"wsgi.input": object(), "wsgi.version": (1, 0), "SERVER_PORT": "80"}
            ),
        ],
        ids=["multiValueHeaders", "twice the same", "META"],
    )
    @pytest.mark.parametrize(
        "body",
        [POLAR_BODY, POLAR_BODY.decode(), b64encode(POLAR_BODY).decode()],
        ids=["bytes", "text", "base64"],
    )
    def test_as_platforms_give_it(self, given: Callable[[dict[str, str]], Any], body: bytes | str) -> None:
        """API Gateway and others have lists of values and bodies in base64, CGI has names in upper case."""
        event = polar_webhooks().receive(body, given(signed()))
        assert event.type == "customer_seat.claimed"

    @pytest.mark.parametrize(
        ("body", "headers", "kind", "message"),
        [
            (POLAR_BODY, None, WebhookSignatureError, "of type NoneType"),
            (POLAR_BODY, {"headers": {}}, WebhookSignatureError, "give its 'headers' alone"),
            (
                POLAR_BODY,
                {"multiValueHeaders": {}},
                WebhookSignatureError,
                "give its 'multiValueHeaders' alone",
            ),
            (POLAR_BODY, {"webhook-id": ["a", "b"]}, WebhookSignatureError, "more than one webhook-id"),
            (POLAR_BODY, {"webhook-id": 7}, WebhookSignatureError, "webhook-id must be text, not int"),
            ({"body": "", "headers": {}}, signed(), WebhookPayloadError, r"event\['body'\]"),
        ],
    )
    def test_what_platforms_do_not_give(
        self, body: Any, headers: Any, kind: type[WebhookError], message: str
    ) -> None:
        """The error names the argument that is not what it should be."""
        with pytest.raises(kind, match=message):
            polar_webhooks().receive(body, headers)

    @pytest.mark.parametrize(
        ("secrets", "options", "message"),
        [
            ([], {}, "needs a webhook endpoint"),
            ([SECRET, ""], {}, r"^secrets\[1\] is empty"),
            ("", {}, "^secrets is empty"),
            (None, {}, "^secrets must be a str, not NoneType"),
            (SECRET.encode(), {}, "^secrets must be a str, not bytes"),
            ([None], {}, r"^secrets\[0\] must be a str, not NoneType"),
            (["\ud800"], {}, "without UTF-8"),
            ([SECRET], {"tolerance": -1}, "tolerance"),
            ([SECRET], {"tolerance": float("nan")}, "tolerance"),
        ],
    )
    def test_settings_that_make_no_sense(self, secrets: Any, options: Any, message: str) -> None:
        """A variable that was not set is noticed at the start, not at the first delivery."""
        with pytest.raises(ConfigurationError, match=message):
            PolarWebhooks(secrets, **options)


class TestSquare:
    """One header, over the URL that was subscribed."""

    def test_an_event_is_its_own_model(self) -> None:
        """Its id is in the payload."""
        event = square_webhooks().receive(SQUARE_BODY, square_signed())
        assert isinstance(event, square_models.PaymentCreatedEvent)
        assert (event.type, event.delivery_id, event.event_id) == ("payment.created", "e-1", "e-1")
        assert event.data is not None
        assert event.data.object is not None
        assert event.data.object.payment is not None
        assert event.data.object.payment.amount_money == square_models.Money(amount=100, currency="USD")

    def test_several_subscriptions(self) -> None:
        """Two on one URL have two keys, and one application has several URLs."""
        pairs = [("other", URL), (KEY, f"{URL}&x"), (KEY, URL)]
        assert SquareWebhooks(pairs).receive(SQUARE_BODY, square_signed())
        with pytest.raises(WebhookSignatureError):
            SquareWebhooks(pairs[:2]).receive(SQUARE_BODY, square_signed())

    @pytest.mark.parametrize(
        "url", [f"{URL}/", URL.replace("https", "http"), URL.upper(), "https://a.example"]
    )
    def test_the_url_is_meant_letter_by_letter(self, url: str) -> None:
        """What a proxy made of it does not count."""
        with pytest.raises(WebhookSignatureError, match="the URL is not the subscribed one"):
            square_webhooks().receive(SQUARE_BODY, square_signed(url=url))

    def test_without_an_id(self) -> None:
        """There is none to be had then; the event arrives all the same."""
        for body in (b'{"type":"payment.created"}', b'{"type":"payment.created","event_id":7}'):
            event = square_webhooks().receive(body, square_signed(body))
            assert event.delivery_id is None

    @pytest.mark.parametrize(
        ("pairs", "message"),
        [
            ([], "needs a pair"),
            ((KEY, URL), "list of pairs"),
            ([(URL, KEY)], "must be the notification URL"),
            (None, "list of pairs"),
            ([("", URL)], r"signature key of subscriptions\[0\] is empty"),
            ([(" ", URL)], r"signature key of subscriptions\[0\] is only white space"),
            ([(KEY, URL), (None, URL)], r"signature key of subscriptions\[1\] must be a str"),
            ([(KEY, None)], r"notification URL of subscriptions\[0\] must be a str"),
            ([(KEY, f"{URL}\n")], r"notification URL of subscriptions\[0\] ends with a line break"),
            ([(KEY,)], "list of pairs"),
        ],
    )
    def test_settings_that_make_no_sense(self, pairs: Any, message: str) -> None:
        """Flat or turned round, the pair is a common mistake; the key is not shown."""
        with pytest.raises(ConfigurationError, match=message) as caught:
            SquareWebhooks(pairs)
        assert KEY not in str(caught.value)


class TestHeadersAndBodies:
    """The forms in which frameworks have them."""

    @pytest.mark.parametrize(
        "form",
        [
            dict,
            lambda headers: {name.title(): value for name, value in headers.items()},
            lambda headers: {name.upper(): value for name, value in headers.items()},
            lambda headers: list(headers.items()),
            lambda headers: iter(headers.items()),
            lambda headers: [[name.title().encode(), value.encode()] for name, value in headers.items()],
            lambda headers: [*headers.items(), *headers.items()],
            lambda headers: {**headers, "X": None, 5: "five"},
        ],
        ids=[
            "mapping",
            "Title-Case",
            "UPPER-CASE",
            "pairs",
            "iterator",
            "bytes",
            "twice the same",
            "odd others",
        ],
    )
    def test_headers(self, form: Callable[[dict[str, str]], Any]) -> None:
        """A mapping or pairs, in any case, as text or bytes."""
        assert square_webhooks().receive(SQUARE_BODY, form(square_signed()))
        assert polar_webhooks().receive(POLAR_BODY, form(signed()))

    def test_a_header_with_two_values_is_refused(self) -> None:
        """Whoever added the second one wants it to be read elsewhere than where it was checked."""
        for name in signed():
            for more in (("X-Other", "x"), (name.title(), "x")):
                headers = [*signed().items(), more]
                if more[0] == "X-Other":
                    assert polar_webhooks().receive(POLAR_BODY, headers)
                else:
                    with pytest.raises(WebhookSignatureError, match=f"more than one {name}"):
                        polar_webhooks().receive(POLAR_BODY, headers)

    @pytest.mark.parametrize("headers", [None, 5, "webhook-id: 1", [("a",)], [("a", "b", "c")], [None], b"x"])
    def test_what_are_no_headers(self, headers: Any) -> None:
        """Neither a mapping nor pairs: nothing is proven."""
        with pytest.raises(WebhookSignatureError, match="no mapping and no list of pairs"):
            polar_webhooks().receive(POLAR_BODY, headers)

    def test_bodies(self) -> None:
        """Bytes of any kind, and text as UTF-8."""
        forms: list[Any] = [
            POLAR_BODY,
            bytearray(POLAR_BODY),
            memoryview(POLAR_BODY),
            POLAR_BODY.decode(),
        ]
        events = [polar_webhooks().receive(body, signed()) for body in forms]
        assert all(event == events[0] for event in events)

    @pytest.mark.parametrize("body", [json.loads(POLAR_BODY), None, [], 5])
    def test_a_parsed_body_is_refused_with_an_explanation(self, body: Any) -> None:
        """What was signed cannot be had back from it."""
        with pytest.raises(WebhookPayloadError, match=f"not a parsed value of type {type(body).__name__}"):
            polar_webhooks().receive(body, signed())

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"null",
            b"[]",
            b"{}",
            b'"order.paid"',
            b'{"type":null}',
            b'{"type":["order.paid"]}',
            b'{"type":"order.paid"',
            b"\xef\xbb\xbf{}",
            b'{"a":' * 100_000,
        ],
    )
    def test_signed_and_still_no_event(self, body: bytes) -> None:
        """No JSON object with a type: refused, with nothing of it in the message."""
        for webhooks, headers in ((polar_webhooks(), signed(body)), (square_webhooks(), square_signed(body))):
            with pytest.raises(WebhookPayloadError) as caught:
                webhooks.receive(body, headers)
            assert caught.value.__cause__ is None
            assert "order.paid" not in str(caught.value)

    def test_a_deep_body_is_an_event_or_refused(self) -> None:
        """How deep is too deep depends on the interpreter."""
        body = b'{"type":"order.paid","data":' + b"[" * 5000 + b"]" * 5000 + b"}"
        try:
            event: Any = polar_webhooks().receive(body, signed(body))
        except WebhookPayloadError:
            pass
        else:
            assert event.type == "order.paid"

    def test_text_without_utf8(self) -> None:
        """Half of a surrogate pair was never sent."""
        with pytest.raises(WebhookPayloadError, match="no UTF-8"):
            polar_webhooks().receive("\ud800", signed())


class TestEvents:
    """What `receive` gives."""

    async def test_every_type_arrives_as_its_model(self) -> None:
        """All, from the sandbox; each class is the event's alone, and its payload goes back."""
        async with Sandbox(start=NOW) as sandbox:
            webhooks: dict[str, Any] = {
                "polar": PolarWebhooks(sandbox.polar.webhook_secret, clock=sandbox.clock.now),
                "square": SquareWebhooks([(sandbox.square.webhook_secret, URL)]),
            }
            seen = set()
            for provider, events, module in (
                ("polar", POLAR_EVENTS, polar),
                ("square", SQUARE_EVENTS, square),
            ):
                for type, name in events.items():
                    delivery = sandbox.deliveries.made(type, to=URL, provider=provider)
                    event = webhooks[provider].receive(delivery.message.body, delivery.headers(NOW))
                    seen.add(event.__class__)
                    assert (event.__class__.__name__, event.type) == (name, type)
                    assert event.delivery_id == delivery.id
                    assert event == module.decode(delivery.message.body, event.__class__, strict=True)
                    assert "delivery_id" not in module.encode(event)
        assert len(seen) == len(vendored.events("polar")) + len(vendored.events("square"))

    def test_the_delivery_id_is_no_part_of_the_payload(self) -> None:
        """It neither makes two events differ nor goes back on the wire; it survives copies."""
        event = polar_webhooks().receive(POLAR_BODY, signed())
        assert isinstance(event, polar_models.WebhookCustomerSeatClaimedPayload)
        by_hand = polar.decode(POLAR_BODY, polar_models.WebhookCustomerSeatClaimedPayload)
        assert by_hand.delivery_id is None
        assert by_hand == event == evolve(event, delivery_id="evt_2")
        assert polar.encode(event) == polar.encode(by_hand)
        paid = square_webhooks().receive(SQUARE_BODY, square_signed())
        assert square.encode(paid) == json.loads(SQUARE_BODY)
        for copied in (
            copy.copy(event),
            copy.deepcopy(event),
            pickle.loads(pickle.dumps(event)),
            evolve(event),
        ):
            assert copied == event
            assert copied.delivery_id == "evt_1"
        # A field of that name on the wire is another one.
        body = b'{"type":"member.created","delivery_id":"wire"}'
        member = polar_webhooks().receive(body, signed(body))
        assert isinstance(member, polar_models.WebhookMemberCreatedPayload)
        assert (member.delivery_id, extra_fields(member)) == ("evt_1", {"delivery_id": "wire"})

    def test_an_unknown_type_is_no_error(self) -> None:
        """The provider may add types at any time."""
        body = b'{"type":"order.teleported","event_id":"e-2","data":{"secret":1}}'
        event = polar_webhooks().receive(body, signed(body))
        assert event == UnknownEvent("order.teleported", json.loads(body))
        assert (event.delivery_id, event.data) == ("evt_1", {"secret": 1})
        assert repr(event) == "UnknownEvent(type='order.teleported', ...)"
        other = square_webhooks().receive(body, square_signed(body))
        assert isinstance(other, UnknownEvent)
        assert other.delivery_id == "e-2"
        assert UnknownEvent("a", {}).data is None
        assert pickle.loads(pickle.dumps(event)).delivery_id == "evt_1"

    def test_odd_content_is_delivered_and_reported(self, caplog: pytest.LogCaptureFixture) -> None:
        """A value that does not fit must not make the provider give up on the endpoint."""
        seen: list[Mismatch] = []
        body = b'{"type":"customer_seat.claimed","timestamp":"yesterday","data":{"id":["sesame"]}}'
        event = polar_webhooks(on_mismatch=seen.append).receive(body, signed(body))
        assert isinstance(event, polar_models.WebhookCustomerSeatClaimedPayload)
        assert event.timestamp == "yesterday"
        assert polar.encode(event.data)["id"] == ["sesame"]
        places = {(mismatch.path, mismatch.operation) for mismatch in seen}
        assert {("timestamp", "customer_seat.claimed"), ("data.id", "customer_seat.claimed")} <= places
        assert "customer_seat.claimed: timestamp is not date-time as documented" in caplog.text
        assert "sesame" not in caplog.text
        assert "yesterday" not in caplog.text

        def broken(_: Mismatch) -> None:
            raise RuntimeError("no")

        assert polar_webhooks(on_mismatch=broken).receive(body, signed(body)) == event

    @pytest.mark.parametrize("name", [b"half \\ud83d", b"bad \xff"])
    def test_a_name_that_is_no_unicode_costs_nothing_else(self, name: bytes) -> None:
        """An error would have the provider send it again and again."""
        body = b'{"type":"order.paid","timestamp":"2026-01-02T03:04:05Z","data":{"description":"%s"}}' % name
        found: list[Mismatch] = []
        event: Any = polar_webhooks(on_mismatch=found.append).receive(body, signed(body))
        assert event.data.description.startswith(name[:4].decode())
        assert Mismatch("", "text in UTF-8", 1, "order.paid") in found

    def test_integers_keep_their_digits(self) -> None:
        """As everywhere in this package."""
        body = b'{"type":"new.type","data":{"n":123456789012345678901234567890}}'
        event = square_webhooks().receive(body, square_signed(body))
        assert event.data["n"] == 123456789012345678901234567890

    def test_the_unions_have_every_member_at_run_time(self) -> None:
        """For whoever reads annotations: all payloads, and what is unknown."""
        for union, events, models in (
            (PolarEvent, POLAR_EVENTS, polar_models),
            (SquareEvent, SQUARE_EVENTS, square_models),
        ):
            assert typing.get_args(union) == (
                *(getattr(models, name) for name in events.values()),
                UnknownEvent,
            )

    def test_the_first_event_loads_what_it_holds(self) -> None:
        """In a fresh process, neither the events about other things nor the resources are loaded for one."""
        code = (
            "import sys\n"
            "from aiomerchant.webhooks import SquareWebhooks, sign\n"
            f"body, url = {SQUARE_BODY!r}, {URL!r}\n"
            "event = SquareWebhooks([('k', url)]).receive(body, sign('square', body, 'k', url=url))\n"
            "loaded = [name for name in sys.modules if name.startswith('aiomerchant_api.')]\n"
            "print(len([name for name in loaded if '.models.' in name and name.endswith('_events')]))\n"
            "print(len([name for name in loaded if '.api.' in name]), 'aiohttp' in sys.modules)\n"
        )
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert run.stdout.split() == ["1", "0", "False"], run.stderr


class TestOthers:
    """The same deliveries, made and checked by the library of Standard Webhooks."""

    def test_what_it_signs_is_received(self) -> None:
        """Its own signature of this moment, over this body."""
        now = datetime.now(UTC)
        theirs = standardwebhooks.Webhook(SECRET).sign("evt_1", now, POLAR_BODY.decode())
        headers = {
            "webhook-id": "evt_1",
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": theirs,
        }
        assert PolarWebhooks(SECRET).receive(POLAR_BODY, headers).delivery_id == "evt_1"

    def test_it_receives_what_we_sign(self) -> None:
        """With both of its entry points for headers."""
        headers = signed(timestamp=datetime.now(UTC))
        assert standardwebhooks.Webhook(SECRET).verify(POLAR_BODY, headers) == json.loads(POLAR_BODY)

    def test_a_signature_part_without_a_comma_is_no_crash(self) -> None:
        """On which that library itself raises a bare ValueError."""
        headers = {**signed(), "webhook-signature": "nonsense"}
        with pytest.raises(WebhookSignatureError):
            polar_webhooks().receive(POLAR_BODY, headers)


def flip(text: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(text)
    changed[place % len(text)] ^= 1 << bit
    return bytes(changed)


def deliveries() -> Iterator[tuple[Any, bytes, dict[str, str]]]:
    yield polar_webhooks("other", SECRET), POLAR_BODY, signed()
    yield square_webhooks(), SQUARE_BODY, square_signed()


#: A change of a delivery: what it is done to, and how.
CHANGES = st.tuples(
    st.sampled_from(["body", "value", "insert", "cut", "swap", "move", "rename", "noise"]),
    st.integers(0, 10_000),
    st.integers(0, 7),
    st.binary(min_size=1, max_size=20),
)


def changed(
    body: bytes, headers: dict[str, str], change: tuple[str, int, int, bytes]
) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """A delivery after one change that no signature may survive."""
    what, place, bit, noise = change
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    index = place % len(pairs)
    name, value = pairs[index]
    match what:
        case "body":
            body = flip(body, place, bit)
        case "insert":
            at = place % (len(body) + 1)
            body = body[:at] + noise + body[at:]
        case "cut":
            body = body[: place % len(body)]
        case "swap":  # the boundary between what is signed moves
            body = value + b"." + body
        case "move":
            pairs[index] = (name, value + b"." + body[:bit])
            body = body[bit:]
        case "value":
            pairs[index] = (name, flip(value, place, bit))
        case "rename":
            pairs[index] = (name + noise, value)
        case "noise":
            pairs[index] = (name, noise)
    return body, pairs


class TestHostility:
    """Nothing forged gets in, and nothing but `WebhookError` gets out."""

    @settings(max_examples=300)
    @given(change=CHANGES)
    def test_no_changed_delivery_is_accepted(self, change: tuple[str, int, int, bytes]) -> None:
        """Bits, bytes, boundaries and names: each change is refused, and the message holds nothing of it."""
        for webhooks, body, headers in deliveries():
            assert webhooks.receive(body, headers)
            other, pairs = changed(body, headers, change)
            with pytest.raises(WebhookError) as caught:
                webhooks.receive(other, pairs)
            said = f"{caught.value} {caught.value!r}"
            for secret in (SECRET, KEY, *headers.values()):
                assert secret not in said

    @settings(max_examples=200)
    @given(
        body=st.binary(max_size=200) | st.text(max_size=200),
        values=st.lists(st.text(max_size=60) | st.binary(max_size=60), min_size=4, max_size=4),
    )
    def test_noise_is_refused(self, body: bytes | str, values: list[Any]) -> None:
        """Whatever stands in the body and in the headers."""
        names = ["webhook-id", "webhook-timestamp", "webhook-signature", "x-square-hmacsha256-signature"]
        for webhooks in (polar_webhooks(), square_webhooks()):
            with pytest.raises(WebhookError):
                webhooks.receive(body, dict(zip(names, values, strict=True)))

    @settings(max_examples=100)
    @given(
        body=st.binary(max_size=100) | st.recursive(st.none() | st.text(max_size=5), st.lists).map(json.dumps)
    )
    def test_signed_noise_is_an_event_or_refused(self, body: bytes | str) -> None:
        """Even whoever has the secret gets no other exception out of it."""
        raw = body.encode() if isinstance(body, str) else body
        for webhooks, headers in ((polar_webhooks(), signed(raw)), (square_webhooks(), square_signed(raw))):
            with pytest.raises(WebhookPayloadError):
                webhooks.receive(body, headers)  # type: ignore[attr-defined]

    def test_errors_are_of_the_tree_and_survive(self) -> None:
        """One base for all three, and pickle for whoever sends them on."""
        for kind in (WebhookSignatureError, WebhookTimestampError, WebhookPayloadError):
            assert issubclass(kind, WebhookError)
            assert issubclass(kind, MerchantError)
            error = pickle.loads(pickle.dumps(kind("no")))
            assert (type(error), str(error)) == (kind, "no")

    def test_no_secret_is_shown(self) -> None:
        """Neither by the receivers nor in what they hold of unknown events."""
        for webhooks, _, _ in deliveries():
            assert SECRET not in repr(webhooks)
            assert KEY not in repr(webhooks)


async def test_what_is_no_body_is_told_what_to_give() -> None:
    """A call that was not awaited, or the request itself."""

    async def read() -> bytes:
        return b""

    waiting = read()
    receiver = PolarWebhooks(SECRET)
    for body, kind in ((waiting, "a coroutine that was not awaited"), (object(), "object")):
        given: Any = body
        with pytest.raises(WebhookPayloadError, match=rf"await request\.body\(\), not {kind}$"):
            receiver.receive(given, {})
    waiting.close()


def test_a_token_is_no_webhook_secret() -> None:
    for make in (
        lambda: PolarWebhooks("polar_oat_hunter2"),
        lambda: SquareWebhooks([("polar_oat_hunter2", URL)]),
    ):
        with pytest.raises(ConfigurationError, match=r"was given an organization access token$"):
            make()


def test_a_version_of_events_is_a_date() -> None:
    with pytest.raises(ConfigurationError, match=r"^version must be a date such as"):
        PolarWebhooks(SECRET, version="latest")
