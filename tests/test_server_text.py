"""Text of servers, browsers and senders of webhooks gives a value or an error of this package.

It means nothing that it does not say. Each parser of such text is a row of a table.
"""

from __future__ import annotations

import json
import re
import string
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from email.utils import format_datetime
from math import isfinite
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import pytest
from hypothesis import example, given, strategies as st

from aiomerchant import (
    APIStatusError,
    Cache,
    ConfigurationError,
    MerchantError,
    Polar,
    ResponseError,
    Retry,
    Square,
    polar,
    square,
    to_decimal,
    to_minor,
)
from aiomerchant.cli import values
from aiomerchant.cli.parameters import Kinds
from aiomerchant.files.csv import Rows
from aiomerchant.headers import LONGEST_DELAY, http_date, is_entity_tag, links, retry_after
from aiomerchant.masking import one_line
from aiomerchant.messages import Headers, RawReply
from aiomerchant.oauth.callbacks import callback_parameters
from aiomerchant.pagination.list_request import _linked
from aiomerchant.polar.files import _state
from aiomerchant.polar.oauth import subject_of
from aiomerchant.request.interpret import classify
from aiomerchant.request.json import loads
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.http.request_reader import RequestReader
from aiomerchant.square import raise_for_errors
from aiomerchant.web import Request
from aiomerchant.web.cookies import FlowCookies
from aiomerchant.web.redirect_targets import RedirectTargets
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, sign
from aiomerchant_core import Operation

from tests.support.servers import answer, raw

if TYPE_CHECKING:
    from tests.support.servers import Serve

NOW = datetime(2026, 2, 1, tzinfo=UTC)
CLOCK = NOW.timestamp()
SECRET = "whsec_" + "c2VjcmV0" * 6
URL = "https://shop.example/webhooks"

# Texts


def listed(text: str) -> list[str]:
    return text.split()


#: What parsers of numbers, dates, lists and structures trip over.
PIECES = [
    *string.punctuation,
    *" \t\n\r\0\x7f\x85\u2028\u202e\ufeff\ud800\udcff\u00e9\u017f\u0661\uff12",
    *listed(
        "0 1 60 99 1_0 1e400 0x1 infinity nan -0 + -9999 9999 0000 { } null true {'a': eyJ . === v1, %FF"
    ),
    *listed(
        "08:49:37 24:00:00 23:59:60 GMT Sun Sunday Nov 06 2026-01-01 2026-W01-1 T Z +14:00 +00:00:30 .1234567"
    ),
    *listed("< > rel next <?t=1> W/ <Error><Code> </Code> &# &#xD800; %ED%A0%80"),
    *("9" * 400, "9" * 5000, "[" * 5000, '"\\ud800"'),
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(st.characters(), max_size=5), max_size=12).map("".join)
BYTES = TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=50)

#: Names that mean something in the bodies of errors and answers.
NAMES = st.sampled_from(
    [
        *listed(
            "error error_description detail message errors code category field type loc msg id items cursor"
        ),
        *listed(
            "amount currency created_at upload parts size url headers number chunk_start chunk_end path data"
        ),
        *listed("pagination event_id responses sub aud"),
    ]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**400, -(10**4200), 2**63, 1e308, -0.0, 5e-324])
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | TEXTS, inner, max_size=6),
    max_leaves=20,
)
OBJECTS = st.dictionaries(NAMES, JSON, max_size=8)
#: JSON as text, and what is no JSON.
BODIES = JSON.map(json.dumps).map(str.encode) | OBJECTS.map(json.dumps).map(str.encode) | BYTES

# Parsers

READ: Operation[Any] = Operation(
    "things:get", "things.get", "GET", "/v1/{id}", provider="polar", returns="Any"
)
SEEN: Operation[Any] = Operation("GetThing", "things.get", "GET", "/v2", provider="square", returns="Any")
CUSTOMERS = RequestReader(load("polar"), load("polar").routes["customers:create"])
COOKIES = FlowCookies("https://shop.example/callback/polar")
KINDS = Kinds(frozenset({"string", "integer", "array", "object"}), frozenset({"integer"}))


def classified(body: bytes) -> None:
    for operation in READ, SEEN:
        for status in 200, 400, 404, 422, 503:
            error = classify(RawReply(status, Headers(), body), operation, version="2026-04")
            if error is not None:
                str(error).encode()  # whoever logs it writes it
                assert "\n" not in str(error)


def decoded(kind: Any) -> Callable[[Any], Any]:
    """Decode JSON to a type, tolerantly and strictly; what was decoded encodes."""

    def parse(value: Any) -> None:
        for module in polar, square:
            given = module.decode(value, kind)
            assert json.dumps(module.encode(given)) is not None
            with suppress(ResponseError):
                module.decode(value, kind, strict=True)

    return parse


def model(module: Any, name: str) -> Callable[[Any], Any]:
    kind = getattr(module.models, name)
    return lambda value: module.encode(module.decode(value, kind))


def rows(data: bytes) -> Iterator[Any]:
    reader = Rows()
    yield from reader.feed(data[:7])
    yield from reader.feed(data[7:])
    yield from reader.end()


def polar_event(body: bytes) -> Any:
    headers = sign("polar", body, SECRET, id="evt", timestamp=NOW)
    return PolarWebhooks(SECRET, clock=lambda: NOW).receive(body, headers)


def square_event(body: bytes) -> Any:
    return SquareWebhooks([(SECRET, URL)]).receive(body, sign("square", body, SECRET, url=URL))


def web_request(text: str) -> Request:
    async def chunks() -> Any:
        yield b""

    # As servers for ASGI give them.
    text = text.encode("utf-8", "surrogatepass").decode("latin-1")
    return Request("GET", ("/",), text, [("cookie", text), ("content-length", text)], chunks(), None)


def flows(text: str) -> Any:
    request = web_request(f"state=x&{text}")
    named = web_request(f"__Host-aiomerchant-1=x.{text}")
    both = Request("GET", ("/",), "state=x", named.headers, request.chunks, None)
    return (
        request.query,
        request.cookies,
        COOKIES.flow(request),
        COOKIES.flow(both),
        COOKIES.begun(both, "s", "/"),
    )


def id_token(payload: bytes) -> Any:
    token = f"e.{urlsafe_b64encode(payload).decode()}.s"
    return subject_of(token, issuer="i", client_id="c", nonce="n")


def arguments(text: str) -> Any:
    return None if text.startswith(("@", "-")) else values.read_value("--option", [text], KINDS)


def events_of(value: Any) -> Any:
    answer = square.decode(value, square.models.BulkCreateCustomersResponse)
    return raise_for_errors(answer) if isinstance(answer, square.models.BulkCreateCustomersResponse) else None


PARSERS: dict[str, tuple[Callable[[Any], Any], st.SearchStrategy[Any]]] = {
    "Retry-After": (lambda text: retry_after({"retry-after": text}), TEXTS),
    "Retry-After-Ms": (lambda text: retry_after({"retry-after-ms": text}), TEXTS),
    "Date": (lambda text: retry_after({"retry-after": "Sun, 06 Nov 1994 08:49:37 GMT", "date": text}), TEXTS),
    "dates": (lambda text: http_date(text, CLOCK), TEXTS),
    "Link": (lambda text: (list(links(text)), _linked(text, "t")), TEXTS),
    "ETag": (is_entity_tag, TEXTS),
    "field values": (
        lambda data: Headers([("a", data.decode("utf-8", "surrogateescape"))])["a"].encode(),
        BYTES,
    ),
    "words of the server": (lambda text: (one_line(text) or "").encode(), TEXTS),
    "bodies of errors": (classified, BODIES),
    "XML of the storage": (lambda text: classified(f"<Error>{text}".encode("utf-8", "replace")), TEXTS),
    "JSON": (loads, BODIES),
    "instants": (decoded(datetime), SCALARS),
    "days": (decoded(date), SCALARS),
    "decimals": (decoded(Decimal), SCALARS),
    "ids": (decoded(UUID), SCALARS),
    "integers": (decoded(int), SCALARS),
    "numbers": (decoded(float), SCALARS),
    "any JSON": (decoded(Any), JSON),
    "an order of Polar's": (model(polar, "Order"), OBJECTS),
    "a list of Polar's": (model(polar, "ListResourceCustomer"), OBJECTS),
    "a payment of Square's": (model(square, "Payment"), OBJECTS),
    "errors beside data": (events_of, OBJECTS),
    "where to send a file": (lambda value: _state(polar.decode(value, polar.models.FileUpload)), OBJECTS),
    "money": (lambda value: to_decimal({"amount": value, "currency": value}), SCALARS),
    "minor units": (lambda value: to_decimal(value, "USD"), SCALARS),
    "amounts": (lambda value: to_minor(value, "USD"), SCALARS | st.decimals()),
    "currencies": (lambda text: to_minor(1, text), TEXTS),
    "CSV": (lambda data: list(rows(data)), BYTES),
    "events of Polar's": (polar_event, BODIES),
    "events of Square's": (square_event, BODIES),
    "a webhook's fields": (
        lambda text: PolarWebhooks(SECRET).receive(
            b"{}", {"webhook-id": text, "webhook-timestamp": text, "webhook-signature": text}
        ),
        TEXTS,
    ),
    "a webhook's pairs": (lambda data: SquareWebhooks([(SECRET, URL)]).receive(b"{}", [(data, data)]), BYTES),
    "id tokens": (id_token, BODIES),
    "tokens that are no id tokens": (
        lambda token: subject_of(token, issuer="i", client_id="c", nonce="n"),
        SCALARS,
    ),
    "callbacks": (callback_parameters, TEXTS | SCALARS),
    "cookies and queries": (flows, TEXTS),
    "ways back": (RedirectTargets("/", ["https://app.shop.example"]).allow, TEXTS),
    "arguments": (arguments, TEXTS),
    "requests to the sandbox": (lambda body: CUSTOMERS.body("application/json", body), BODIES),
    "queries to the sandbox": (lambda text: CUSTOMERS.query([(text, text), ("page", text)]), TEXTS),
}


@pytest.mark.parametrize(("parse", "texts"), PARSERS.values(), ids=PARSERS)
@given(data=st.data())
def test_a_value_or_an_error_of_ours(
    parse: Callable[[Any], Any], texts: st.SearchStrategy[Any], data: st.DataObject
) -> None:
    """Whatever the text."""
    try:
        parse(data.draw(texts))
    except MerchantError as error:
        str(error).encode("utf-8", "backslashreplace")


FOREIGN: list[tuple[str, Any]] = [
    ("Retry-After", "Fri, 31 Dec 9999 23:59:59 -9999"),
    ("Retry-After", "Mon, 01 Jan 0001 00:00:00 +2359"),
    ("Date", "Mon, 01 Jan 0001 00:00:00 +9999"),
    ("field values", b"\xff"),
    ("words of the server", "\ud800"),
    ("XML of the storage", f"<Code>&#{'9' * 5000};</Code>"),
    ("bodies of errors", json.dumps({"detail": [{"loc": [10**4200], "msg": "\ud800"}]}).encode()),
    ("bodies of errors", b'{"detail":' * 50_000),
    ("where to send a file", {}),
    ("where to send a file", {"id": str(UUID(int=1)), "upload": {"id": "u", "path": "p", "parts": [{}]}}),
    ("minor units", 10**5000),
    ("amounts", 10**5000),
    ("amounts", Decimal("1E+999999999999")),
    ("amounts", Decimal("1E-999999999999")),
    ("id tokens", b"[" * 100_000),
    ("tokens that are no id tokens", 7),
    ("requests to the sandbox", b"[" * 100_000),
    ("requests to the sandbox", b'{"a":' * 5000 + b"1" + b"}" * 5000),
    ("requests to the sandbox", b'{"name": "\\ud800"}'),
]


@pytest.mark.parametrize(("parser", "text"), FOREIGN, ids=map(str, range(len(FOREIGN))))
def test_texts_that_raised_something_foreign(parser: str, text: Any) -> None:
    """Each did once."""
    parse, _ = PARSERS[parser]
    with suppress(MerchantError):
        parse(text)


# Delays and dates


class TestDelays:
    @given(TEXTS)
    @example("1_0")
    @example(" 1 ")
    @example("\u0661")
    @example("1e3")
    @example("1e400")
    @example("infinity")
    @example("+1")
    @example(".5")
    @example("5.")
    @example("1\n")
    @example("9" * 400)
    def test_digits_and_a_fraction_and_nothing_else(self, text: str) -> None:
        """A number in any other spelling is no delay; one beyond any sense is a finite number of seconds."""
        seconds = retry_after({"retry-after": text})
        if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text):
            assert seconds == min(float(text), LONGEST_DELAY)
            assert retry_after({"retry-after-ms": text}) == min(float(text), LONGEST_DELAY) / 1000
        elif http_date(text, CLOCK) is None:
            assert seconds is None
        else:
            assert seconds is not None
            assert isfinite(seconds)
            assert seconds >= 0

    def test_a_date_at_the_end_of_the_calendar(self) -> None:
        """It is very far, and finite."""
        fields = {"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT", "date": format_datetime(NOW, usegmt=True)}
        seconds = retry_after(fields)
        assert seconds == (datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC) - NOW).total_seconds()
        assert timedelta(seconds=seconds)

    @pytest.mark.parametrize("clock", ["", "yesterday", "Mon, 32 Jan 2026 00:00:00 GMT", "1"])
    def test_a_date_that_cannot_be_read_leaves_our_clock(self, clock: str) -> None:
        """There is no other."""
        later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
        seconds = retry_after({"retry-after": later, "date": clock})
        assert seconds is not None
        assert 3000 < seconds <= 3600


class TestDates:
    @given(st.datetimes(timezones=st.just(UTC)))
    def test_the_three_forms(self, moment: datetime) -> None:
        """RFC 9110, 5.6.7: recipients take all three."""
        second = moment.replace(microsecond=0)
        day, month = f"{second:%a}", f"{second:%b}"
        fixdate = f"{day}, {second.day:02} {month} {second.year:04} {second:%H:%M:%S} GMT"
        asctime = f"{day} {month} {second.day:2} {second:%H:%M:%S} {second.year:04}"
        for text in fixdate, asctime:
            assert http_date(text, CLOCK) == second.timestamp(), text

    @given(
        st.datetimes(datetime(1976, 3, 1), datetime(2076, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
    )
    def test_years_of_two_digits_are_near(self, moment: datetime) -> None:
        """Not more than fifty years ahead."""
        second = moment.replace(microsecond=0)
        text = f"{second:%A}, {second.day:02}-{second:%b}-{second.year % 100:02} {second:%H:%M:%S} GMT"
        found = http_date(text, CLOCK)
        assert found is not None
        expected = second if second.year > NOW.year - 50 else second.replace(year=second.year + 100)
        assert found == expected.timestamp()

    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784111777),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 784111777),
            ("Sun Nov  6 08:49:37 1994", 784111777),
            ("Sun, 06 Nov 1994 10:49:37 +0200", 784111777),
            ("06 Nov 1994 08:49:37 UTC", 784111777),
            ("Sat, 31 Dec 2016 23:59:60 GMT", 1483228800),
            ("Sunday, 06-Nov-76 08:49:37 GMT", 3371878177),
            ("Sunday, 06-Nov-77 08:49:37 GMT", 247654177),
            ("Fri, 31 Dec 9999 23:59:59 -2359", 253402387139),
            ("Mon, 01 Jan 0001 00:00:00 +2359", -62135683140),
            ("Sun, 06 Nov 1994 08:49:37 -9999", None),
            ("Sun, 06 Nov 1994 08:49:37 +2400", None),
            ("Sun, 06 Nov 1994 08:49:37 +0060", None),
            ("Sun, 06 Nov 1994 08:49:37", None),
            ("Sun, 06 Nov 1994 24:00:00 GMT", None),
            ("Sun, 31 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 No\u028b 1994 08:49:37 GMT", None),
            ("Sun, \u0660\u0666 Nov 1994 08:49:37 GMT", None),
            ("\u017fun, 06 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 Nov 0000 08:49:37 GMT", None),
            ("Sun, 06 Nov 1994 08:49:37 GMT\n", None),
            ("Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT", None),
        ],
    )
    def test_dates(self, text: str, moment: float | None) -> None:
        """Seconds since 1970, or nothing."""
        assert http_date(text, CLOCK) == moment


HOSTILE = [
    "<" * 100_000,
    "<a" * 100_000,
    "<?t=1>" + " " * 100_000,
    "<?t=1>;" * 50_000,
    "<?t=1>" + "; a" * 50_000,
    "<?t=1>" + ";" + " " * 100_000 + "=",
    '<?t=1>; a="' + "\\" * 100_001,
    '<?t=1>; a="' * 20_000,
    '<?t=1>; rel="' + "next " * 50_000,
    '<?t=1>; rel="' + "next " * 50_000 + 'x"',
    "<?t=1>; rel" + " " * 100_000 + "x",
    "," * 100_000,
    "<>," * 50_000,
]


class TestLinks:
    @pytest.mark.parametrize("header", HOSTILE, ids=map(str, range(len(HOSTILE))))
    def test_hostile_headers_take_time_by_their_length(self, header: str) -> None:
        """Ten times what a header can hold; time that grew by its square would meet the limit of the test."""
        assert len(list(links(header))) <= len(header)

    @given(
        target=st.text(string.ascii_letters + "/?=&%;,'\" ", max_size=20),
        title=st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=30),
    )
    def test_what_is_quoted_is_no_link(self, target: str, title: str) -> None:
        """Neither a target nor a parameter, whatever it looks like."""
        quoted = re.sub(r'(["\\])', r"\\\1", title)
        header = f'<{target}>; title="{quoted}"; rel=prev, <?t=2>; rel=next'
        assert list(links(header)) == [(target, {"title": title, "rel": "prev"}), ("?t=2", {"rel": "next"})]


# Values of JSON


RFC_3339 = r"(\d{4}-\d\d-\d\d)[Tt ](?!24)(\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
OFFSETS = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))


class TestValues:
    @given(TEXTS | st.from_regex(RFC_3339, fullmatch=True))
    @example("2026-01-01T24:00:00Z")
    @example("2026-W01-1T00:00:00Z")
    @example("2026-01-01T00Z")
    @example("2026-01-01T000000Z")
    @example("2026-01-01T000000.1234567Z")
    @example("2026-01-01T00:00:00,5Z")
    @example("2026-01-01T00:00:00.Z")
    @example("2026-01-01T00:00:00.123")
    @example("2026-01-01T00:00:00.123456")
    @example("2026-01-01T00:00:00.1234567+00")
    @example("2026-01-01T00:00:00.1234567Z")
    @example("2026-01-01T00:00:00.123+00:00:00")
    @example("2026-01-01T00:00:00+00:00:30")
    @example("2026-01-01T00:00:00+0000")
    @example("2026-01-01x00:00:00Z")
    @example("2026-01-01t00:00:00z")
    @example("2026-01-01T00:00:00.000000000z")
    @example("2016-12-31T23:59:60Z")
    @example("2016-12-31T23:59:61Z")
    @example("0001-01-01T00:00:00+14:00")
    @example("9999-12-31T23:59:59.999999-14:00")
    @example("0000-01-01T00:00:00Z")
    @example("2026-01-0\u0661T00:00:00Z")
    def test_instants(self, text: str) -> None:
        """RFC 3339 and nothing else; of what a datetime holds, the datetime, and of the rest, the text."""
        found: list[Any] = []
        value = polar.decode(text, datetime, on_mismatch=found.append)
        form = re.fullmatch(RFC_3339, text, re.ASCII)
        if isinstance(value, datetime):
            assert form is not None
            day, clock, fraction, offset = form.groups()
            assert len(fraction or "") <= 7
            assert value == datetime.fromisoformat(f"{day}T{clock}{fraction or ''}{offset.upper()}")
            assert polar.decode(polar.encode(value), datetime, strict=True) == value
        else:
            assert value == text
            if form is not None and not found:
                assert len(form[3] or "") > 7 or form[2].endswith("60")

    @given(st.datetimes(timezones=OFFSETS))
    def test_each_instant_can_be_written_and_read(self, moment: datetime) -> None:
        """Also at the ends of the calendar."""
        assert polar.decode(polar.encode(moment), datetime, strict=True) == moment

    def test_an_instant_without_utc_is_refused(self) -> None:
        """RFC 3339 has no offsets of seconds, and the calendar has no day before its first."""
        odd = timezone(timedelta(hours=1, seconds=30))
        with pytest.raises(ConfigurationError, match="calendar"):
            polar.encode(datetime(1, 1, 1, tzinfo=odd))

    @given(TEXTS)
    @example("1_0")
    @example(" 1 ")
    @example("\u0661")
    @example("infinity")
    @example("1e999999")
    @example("1e9999999999999999999")
    def test_decimals(self, text: str) -> None:
        """Digits of ASCII: `Decimal` takes more. A spelling that would not go back stays text."""
        found: list[Any] = []
        value = polar.decode(text, Decimal, on_mismatch=found.append)
        assert polar.encode(value) == text
        number = re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text)
        assert bool(found) == (number is None)

    @given(TEXTS)
    @example("1_2345678-1234-1234-1234-12345678901")
    @example("{0b9b1c9e-8f4f-4f6b-9d0e-2f6f0f5f7a11}")
    @example("urn:uuid:0b9b1c9e-8f4f-4f6b-9d0e-2f6f0f5f7a11")
    @example("\u0663b9b1c9e-8f4f-4f6b-9d0e-2f6f0f5f7a11")
    def test_ids(self, text: str) -> None:
        """The form of RFC 9562, in either case: `UUID` takes more."""
        found: list[Any] = []
        assert polar.encode(polar.decode(text, UUID, on_mismatch=found.append)) == text
        form = r"(urn:uuid:)?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}"
        assert bool(found) == (re.fullmatch(form, text, re.IGNORECASE | re.ASCII) is None)

    @pytest.mark.parametrize(
        "value", [Decimal("1E+999999999"), Decimal("1E-999999999"), Decimal("1E+400")], ids=str
    )
    def test_a_decimal_that_no_text_holds_is_refused(self, value: Decimal) -> None:
        """It would fill the memory, or be infinite as a float."""
        kind = polar.models.CustomerMeter
        meter: Any = dict.fromkeys(field.name for field in attrs.fields(kind) if field.name != "_extra")
        with pytest.raises(ConfigurationError, match="Decimal"):
            polar.encode(kind(**{**meter, "balance": value}))
        if abs(value.adjusted()) > 1000:
            with pytest.raises(ConfigurationError, match="digits"):
                polar.encode(value)

    def test_letters_beyond_ascii_name_no_currency(self) -> None:
        """The long s is an S in upper case."""
        with pytest.raises(ConfigurationError, match="ISO 4217"):
            to_minor(1, "u\u017fd")


# Over the wire


VALUES = [
    *(
        b"",
        b"1_0",
        b"\xd9\xa1",
        b"1e400",
        b"infinity",
        b"-1",
        b"0x10",
        b"\xff\xfe",
        b"caf\xe9",
        b"a,b",
        b'"',
        b"*",
    ),
    *(b'W/"x"', b"=;=;", b"\x01", b"gzip, gzip", b"br", b"chunked", b"<a>; rel=next", b"http://["),
    *(b"Fri, 31 Dec 9999 23:59:59 -9999", b"Mon, 01 Jan 0001 00:00:00 +2359"),
    *(b"9" * 400, b"9" * 5000, b"<" * 8000, b"x" * 9000, b"application/json; charset=utf-99"),
    b"a=b; expires=Fri, 31 Dec 9999 23:59:59 -9999; max-age=" + b"9" * 5000 + b"; domain=\xff",
]
FIELDS = [
    *listed(
        "retry-after retry-after-ms date link set-cookie content-encoding content-type content-length etag"
    ),
    *listed("cache-control x-request-id location transfer-encoding connection upgrade keep-alive trailer"),
    *listed("x-should-retry www-authenticate content-range \xff"),
]
STATUS_LINES = [
    *(
        b"099 X",
        b"101 Switching Protocols",
        b"102 Processing",
        b"199 X",
        b"200",
        b"205 Reset Content",
        b"299 X",
    ),
    *(
        b"600 X",
        b"999 Denied",
        b"1000 X",
        b"20 X",
        b"0200 OK",
        b"-200 OK",
        b"2_0 OK",
        b"\xd9\xa2\xd9\xa0\xd9\xa0 OK",
    ),
    *(b"503 \xff\xfe", b"503 " + b"x" * 9000, b"200 \x00", b"503 a\rb", b""),
]


def message(status: bytes, *fields: bytes, length: bool = True) -> bytes:
    body = b'{"errors": [{"code": "X"}]}' if status.startswith(b"5") else b'{"payment": {"id": "1"}}'
    lines = [b"HTTP/1.1 " + status, *fields, *([b"content-length: %d" % len(body)] if length else [])]
    return b"\r\n".join([*lines, b"", b""]) + body


async def pay(client: Square) -> MerchantError | None:
    """Pay, which carries a key; how that failed."""
    failure: MerchantError | None = None
    try:
        await client.payments.create(
            source_id="cnon:x", idempotency_key="key-1", amount_money={"amount": 1, "currency": "USD"}
        )
    except MerchantError as error:
        failure = error
    if failure is not None:
        assert (failure.operation, failure.idempotency_key, failure.attempts) == ("CreatePayment", "key-1", 1)
        assert not isinstance(failure, ConfigurationError), "the server's text is not the caller's mistake"
        str(failure).encode()
        json.dumps(dict(getattr(failure, "headers", {})), ensure_ascii=False).encode()
    return failure


class TestOverTheWire:
    @pytest.mark.parametrize("name", FIELDS)
    async def test_odd_fields(self, serve: Serve, name: str) -> None:
        """Each ends in a value, or in an error that says of which call and with which key."""
        own = name in {"content-length", "transfer-encoding"}
        server = await serve(raw(b""))
        async with Square("token", base_url=server.url, retry=None) as client:
            for status in b"200 OK", b"503 Service Unavailable":
                for value in VALUES:
                    field = name.encode("latin-1") + b": " + value
                    server.then(raw(message(status, field, length=not own)))
                    error = await pay(client)
                    if isinstance(error, APIStatusError) and error.retry_after is not None:
                        assert 0 <= error.retry_after <= LONGEST_DELAY

    @pytest.mark.parametrize("status", STATUS_LINES)
    async def test_odd_status_lines(self, serve: Serve, status: bytes) -> None:
        """The same."""
        server = await serve(raw(message(status)))
        async with Square("token", base_url=server.url, retry=None) as client:
            await pay(client)

    async def test_a_delay_beyond_the_calendar_is_followed_by_our_own(
        self, serve: Serve, waits: list[float]
    ) -> None:
        """What cannot be read says nothing, and the call is repeated as ever."""
        headers = {"retry-after": "Fri, 31 Dec 9999 23:59:59 -9999"}
        server = await serve(answer(status=503, headers=headers), answer({"payment": {"id": "1"}}))
        async with Square("token", base_url=server.url) as client:
            assert await pay_twice(client) == "1"
        assert len(waits) == 1

    @pytest.mark.parametrize("etag", ["*", '"a", "b"', "a", '"\x01"', "\xff"])
    async def test_a_tag_that_is_none_is_not_sent_back(self, serve: Serve, etag: str) -> None:
        """`If-None-Match: *` would be true of any answer."""
        server = await serve(answer({"n": 1}, headers={"etag": etag}), answer({"n": 2}))
        async with Polar("token", base_url=server.url, cache=Cache(), retry=None) as client:
            assert [await client.request("GET", "/v1/x") for _ in range(2)] == [{"n": 1}, {"n": 2}]
        assert [request.header("if-none-match") for request in server.requests] == [None, None]

    async def test_a_file_that_has_nowhere_to_go(self, serve: Serve) -> None:
        """The announcement was answered, but says nothing."""
        server = await serve(answer({"id": "1"}, status=201))
        async with Polar("token", base_url=server.url, retry=Retry(attempts=1)) as client:
            with pytest.raises(ResponseError, match="parts") as caught:
                await client.files.upload(b"x", name="x", service="downloadable")
        error = caught.value
        assert (error.operation, error.attempts, error.status, error.body) == (
            "files:create",
            1,
            201,
            {"id": "1"},
        )
        assert error.may_have_happened


async def pay_twice(client: Square) -> str | None:
    paid = await client.payments.create(source_id="cnon:x", amount_money={"amount": 1, "currency": "USD"})
    return None if paid.payment is None else paid.payment.id
