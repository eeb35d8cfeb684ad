"""One tree of errors for both providers, and what it never shows."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st

import aiomerchant
from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    AuthorizationDenied,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    Detail,
    MerchantError,
    NotFoundError,
    PaginationError,
    PartialError,
    PermissionDeniedError,
    Polar,
    RateLimitError,
    ReconnectRequired,
    ResponseError,
    ServerError,
    Square,
    UnprocessableEntityError,
    WebhookError,
    errors,
)
from aiomerchant.messages import Headers, RawReply, Request
from aiomerchant.oauth.stores import UnreadableEntry
from aiomerchant.request.interpret import classify
from aiomerchant_core import Operation

from tests.support.servers import answer

if TYPE_CHECKING:
    from tests.support.servers import Serve

POLAR: Operation[Any] = Operation(
    "things:get", "things.get", "GET", "/v1/{id}", provider="polar", returns="Any"
)
SQUARE: Operation[Any] = Operation("GetThing", "things.get", "GET", "/v2", provider="square", returns="Any")

CLASSES = [
    value
    for name in aiomerchant.__all__
    if inspect.isclass(value := getattr(aiomerchant, name)) and issubclass(value, MerchantError)
]


def error(
    status: int, body: Any = None, headers: dict[str, str] | None = None, *, version: str | None = None
) -> APIStatusError:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    found = classify(RawReply(status, Headers((headers or {}).items()), content), POLAR, version=version)
    assert found is not None
    return found


class TestTree:
    @pytest.mark.parametrize("status", [200, 201, 202, 204])
    def test_success_is_no_error(self, status: int) -> None:
        """Whatever the body."""
        assert classify(RawReply(status, Headers(), b"<html>"), POLAR) is None

    @pytest.mark.parametrize(
        ("status", "kind"),
        [
            (304, APIStatusError),
            (307, APIStatusError),
            (400, BadRequestError),
            (401, AuthenticationError),
            (402, APIStatusError),
            (403, PermissionDeniedError),
            (404, NotFoundError),
            (405, APIStatusError),
            (409, ConflictError),
            (411, APIStatusError),
            (413, APIStatusError),
            (422, UnprocessableEntityError),
            (429, RateLimitError),
            (499, APIStatusError),
            (500, ServerError),
            (503, ServerError),
            (599, ServerError),
            (799, ServerError),
        ],
    )
    def test_one_class_a_cause(self, status: int, kind: type[APIStatusError]) -> None:
        """The status picks the class, and every status has one."""
        found = error(status)
        assert type(found) is kind
        assert found.status == status
        assert found.message

    def test_timeouts_are_timeouts(self) -> None:
        """`except TimeoutError` catches ours."""
        assert issubclass(APITimeoutError, TimeoutError)
        assert issubclass(APITimeoutError, APIConnectionError)

    def test_all_have_one_base(self) -> None:
        """`except MerchantError` catches all, and each is a class of the package's own names."""
        assert {MerchantError, PaginationError, WebhookError, ConfigurationError, ResponseError} < set(
            CLASSES
        )
        made = {
            value
            for value in vars(errors).values()
            if inspect.isclass(value) and issubclass(value, Exception)
        }
        assert made == set(CLASSES)


class TestBodies:
    @pytest.mark.parametrize(
        ("status", "body", "code", "message"),
        [
            (404, {"error": "ResourceNotFound", "detail": "Not found"}, "ResourceNotFound", "Not found"),
            (404, {"error": "InvoiceDoesNotExist", "detail": "No."}, "InvoiceDoesNotExist", "No."),
            (
                401,
                {"error": "invalid_token", "error_description": "The access token expired."},
                "invalid_token",
                "The access token expired.",
            ),
            (403, {"error": "insufficient_scope", "error_description": "x"}, "insufficient_scope", "x"),
            (400, {"error": "invalid_grant"}, "invalid_grant", "Bad Request"),
            (400, {"error": "invalid_grant", "error_description": ""}, "invalid_grant", "Bad Request"),
            (404, {"detail": "Not Found"}, None, "Not Found"),
            (405, {"detail": "Method Not Allowed"}, None, "Method Not Allowed"),
            (500, b"Internal Server Error", None, "Internal Server Error"),
            (502, b"<html><h1>Bad gateway</h1></html>", None, "Bad Gateway"),
            (429, b"", None, "Too Many Requests"),
            (400, {"type": "bad_request", "message": "Nope"}, "bad_request", "Nope"),
            (400, {"errors": []}, None, "Bad Request"),
            (400, {"errors": "x"}, None, "Bad Request"),
            (400, {"error": {"nested": 1}, "detail": 7}, None, "Bad Request"),
            (400, [1], None, "Bad Request"),
            (400, "text", None, "Bad Request"),
            (400, 7, None, "Bad Request"),
            (400, b"null", None, "Bad Request"),
            (400, b'{"error"', None, "Bad Request"),
            (400, b"\xff\xfe", None, "Bad Request"),
            (400, b"[" * 100_000, None, "Bad Request"),
            (420, b"", None, "the server gave no reason"),
        ],
    )
    def test_code_and_message(self, status: int, body: Any, code: str | None, message: str) -> None:
        """Each body of either provider, and whatever else a gateway sends, gives a code and a message."""
        found = error(status, body)
        assert (found.code, found.message, found.details) == (code, message, ())

    def test_fields_of_polar(self) -> None:
        """422 names the fields as the request has them, and repeats no value."""
        found = error(
            422,
            {
                "error": "RequestValidationError",
                "detail": [
                    {
                        "loc": ["body", "prices", 0, "amount"],
                        "msg": "Field required",
                        "type": "missing",
                        "input": {"secret": "hunter2"},
                        "ctx": {"given": "hunter2"},
                    },
                    {
                        "loc": ["query", "limit"],
                        "msg": "Too large",
                        "type": "less_than_equal",
                        "input": "hunter2",
                    },
                    {"loc": ["path", "id"], "msg": "Not a UUID", "type": "uuid_parsing"},
                    {"loc": ["cookie", "id"], "msg": "Missing", "type": "missing"},
                    {"loc": ["body"], "msg": "JSON decode error", "type": "json_invalid"},
                    {"loc": "body", "msg": 7},
                    "odd",
                ],
            },
        )
        assert found.code == "RequestValidationError"
        assert found.details == (
            Detail("missing", "Field required", "prices.0.amount"),
            Detail("less_than_equal", "Too large", "limit"),
            Detail("uuid_parsing", "Not a UUID", "id"),
            Detail("missing", "Missing", "cookie.id"),
            Detail("json_invalid", "JSON decode error", None),
            Detail(None, None, None),
            Detail(None, "odd", None),
        )
        assert found.message == (
            "prices.0.amount: Field required; limit: Too large; id: Not a UUID; cookie.id: Missing;"
            " JSON decode error; odd"
        )
        for shown in str(found), repr(found), repr(found.details), found.message:
            assert "hunter2" not in shown

    def test_a_mistake_in_a_union_is_one_mistake(self) -> None:
        """Polar reports it for each member of a union that it tried, and puts the members into the field."""
        sent = {
            "prices": [{"amount_type": "fixed", "price_amount": "12"}],
            "metadata": {"vip": {}},
            "medias": None,
        }
        faults: list[tuple[list[Any], str, str]] = [
            (["body", "ProductCreateOneTime", "prices", 0, "fixed", "price_amount"], "int_type", "No int."),
            (["body", "ProductCreateRecurring", "prices", 0, "fixed", "price_amount"], "int_type", "No int."),
            (["body", "ProductCreateRecurring", "recurring_interval"], "missing", "Field required"),
            (["body", "metadata", "vip", "constrained-str"], "string_type", "No string."),
            (["body", "metadata", "vip", "int"], "int_type", "No int."),
            (["query", "product_id", "uuid4"], "uuid_parsing", "No UUID."),
            (["query", "product_id", "list[uuid4]", 1], "uuid_parsing", "No UUID."),
            (["path", "id", "uuid4"], "uuid_parsing", "No UUID."),
            (["body", 3], "json_invalid", "No JSON."),
        ]
        body = {"detail": [{"loc": loc, "type": type, "msg": message} for loc, type, message in faults]}
        request = Request("POST", "https://api/v1/x?product_id=a&product_id=b", {}, json.dumps(sent).encode())
        found = classify(RawReply(422, Headers(), json.dumps(body).encode()), POLAR, request=request)
        assert found is not None
        assert list(map(str, found.details)) == [
            "prices.0.price_amount: No int.",
            "recurring_interval: Field required",
            "metadata.vip: No string.",
            "metadata.vip: No int.",
            "product_id: No UUID.",
            "product_id.1: No UUID.",
            "id: No UUID.",
            "No JSON.",
        ]
        assert found.message == (
            "prices.0.price_amount: No int; recurring_interval: Field required;"
            " metadata.vip: No string., No int; product_id: No UUID; product_id.1: No UUID; id: No UUID;"
            " No JSON."
        )

    def test_a_form_is_read_back_too(self) -> None:
        """A mistake in a form is located as one in JSON; what Polar's own code locates has no unions."""
        faults = [{"loc": ["body", "authorization_code", "code"], "type": "missing", "msg": "Missing"}]
        form = Request("POST", "https://api/v1/oauth2/token", {}, b"grant_type=authorization_code")
        for error, field in (("RequestValidationError", "code"), ("PolarRequestValidationError", None)):
            reply = RawReply(422, Headers(), json.dumps({"error": error, "detail": faults}).encode())
            found = classify(reply, POLAR, request=form)
            assert found is not None
            assert found.details[0].field == (field or "authorization_code.code")

    def test_errors_of_square(self) -> None:
        """The first error names the code, as Square takes the status from it; the message has all."""
        found = error(
            400,
            {
                "errors": [
                    {
                        "category": "INVALID_REQUEST_ERROR",
                        "code": "VALUE_TOO_LONG",
                        "detail": "Too long.",
                        "field": "payment.note",
                    },
                    {"category": "API_ERROR"},
                    "x",
                ]
            },
        )
        assert (found.code, found.message) == ("VALUE_TOO_LONG", "payment.note: Too long; API_ERROR; x")
        assert found.details == (
            Detail("VALUE_TOO_LONG", "Too long.", "payment.note"),
            Detail("API_ERROR", None, None),
            Detail(None, "x", None),
        )

    def test_errors_that_are_text(self) -> None:
        """A body that is no error object does not hide the status behind another exception."""
        found = error(400, {"errors": ["x"]})
        assert (found.status, found.code, found.message) == (400, None, "x")

    def test_the_body_is_kept(self) -> None:
        """JSON as Python values, other text as text."""
        assert error(400, {"a": [1]}).body == {"a": [1]}
        assert error(502, b"<html>").body == "<html>"
        assert error(429).body is None

    def test_long_messages_are_cut(self) -> None:
        """A message is a sentence, not a dump."""
        assert len(error(400, {"detail": "x" * 10_000}).message) == 500

    @given(
        st.integers(300, 599),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(),
            lambda inner: (
                st.lists(inner)
                | st.dictionaries(
                    st.sampled_from(
                        ["error", "errors", "detail", "error_description", "message", "code", "loc", "msg"]
                    ),
                    inner,
                )
            ),
        ),
    )
    def test_no_body_breaks_it(self, status: int, body: Any) -> None:
        """Any JSON gives an error of the right class, whose parts have their types."""
        found = error(status, json.dumps(body).encode())
        assert isinstance(found.message, str)
        assert found.message
        assert found.code is None or isinstance(found.code, str)
        for detail in found.details:
            for part in (detail.code, detail.message, detail.field):
                assert part is None or isinstance(part, str)
        assert pickle.loads(pickle.dumps(found)).details == found.details

    @given(st.binary())
    def test_no_bytes_break_it(self, body: bytes) -> None:
        """Nor does anything that is no JSON."""
        assert isinstance(str(error(500, body)), str)


class TestHeaders:
    @pytest.mark.parametrize("name", ["X-Request-ID", "request-id", "Square-Request-Id"])
    def test_the_request_id_is_read(self, name: str) -> None:
        """It is what the provider's support asks for."""
        found = error(500, headers={name: "abc"})
        assert found.request_id == "abc"
        assert "request abc" in str(found)
        assert found.headers["X-REQUEST-ID" if name == "X-Request-ID" else name.upper()] == "abc"

    @pytest.mark.parametrize(
        ("value", "seconds"),
        [
            ("60", 60.0),
            ("1.5", 1.5),
            ("0", 0.0),
            ("Sun, 01 Feb 2026 00:01:00 GMT", 60.0),
            ("Sunday, 01-Feb-26 00:01:00 GMT", 60.0),
            ("Sun Feb  1 00:01:00 2026", 60.0),
            ("Sun, 01 Feb 2026 01:01:00 +0100", 60.0),
            ("Sat, 31 Jan 2026 00:00:00 GMT", 0.0),
            ("-1", None),
            ("nan", None),
            ("inf", None),
            ("soon", None),
            ("", None),
            ("Sun, 99 Feb 2026 00:00:00 GMT", None),
        ],
    )
    def test_retry_after_in_all_its_forms(self, value: str, seconds: float | None) -> None:
        """Seconds, also with a fraction, or a date (RFC 9110, 10.2.3 and 5.6.7) by the server's clock."""
        found = error(429, headers={"Retry-After": value, "Date": "Sun, 01 Feb 2026 00:00:00 GMT"})
        assert found.retry_after == seconds

    def test_a_date_without_the_servers_clock_is_by_ours(self) -> None:
        """There is no other."""
        found = error(503, headers={"Retry-After": "Tue, 01 Jan 2999 00:00:00 GMT"})
        assert found.retry_after is not None
        assert found.retry_after > 1e9

    @pytest.mark.parametrize(
        ("milliseconds", "seconds"), [("1500", 1.5), ("0", 0.0), ("2.5", 0.0025), ("-1", 9.0), ("soon", 9.0)]
    )
    def test_milliseconds_are_more_exact(self, milliseconds: str, seconds: float) -> None:
        """Where a gateway gives them they count, and else Retry-After."""
        found = error(429, headers={"Retry-After-Ms": milliseconds, "Retry-After": "9"})
        assert found.retry_after == seconds

    @given(st.text())
    def test_no_retry_after_breaks_it(self, value: str) -> None:
        """Any text is a number of seconds or nothing."""
        found = error(429, headers={"Retry-After": value, "Retry-After-Ms": value, "Date": value})
        assert found.retry_after is None or found.retry_after >= 0


class TestRemedies:
    """What to give instead of a value of another type or format, in terms of Python."""

    @pytest.mark.parametrize(
        ("code", "hint"),
        [
            ("model_attributes_type", "(give a model or a mapping of its fields)"),
            ("list_type", "(give a list)"),
            (
                "datetime_from_date_parsing",
                "(give an aware datetime, or text such as '2026-01-31T12:00:00Z')",
            ),
            ("date_parsing", "(give a date, or text such as '2026-01-31')"),
            ("string_type", ""),
        ],
    )
    def test_polar(self, code: str, hint: str) -> None:
        """It follows the fault, by its code."""
        fault = {"type": code, "loc": ["body", "a"], "msg": "Refused."}
        assert error(422, {"detail": [fault]}).message == f"a: Refused {hint}" if hint else "a: Refused."

    def test_each_fault_has_its_own(self) -> None:
        """Also where a field has several, or none is named."""
        faults = [("list_type", "a"), ("string_type", "a"), ("dict_type", "b"), ("dict_type", None)]
        detail = [
            {"type": code, "loc": ["body", *filter(None, [name])], "msg": "No."} for code, name in faults
        ]
        assert error(422, {"detail": detail}).message == (
            "a: No (give a list), No; b: No (give a model or a mapping of its fields); "
            "No (give a model or a mapping of its fields)"
        )

    def test_square(self) -> None:
        """Its codes are other ones."""
        body = {"errors": [{"code": "EXPECTED_OBJECT", "detail": "Expected an object.", "field": "order"}]}
        found = classify(RawReply(400, Headers(), json.dumps(body).encode()), SQUARE)
        assert found is not None
        assert found.message == "order: Expected an object (give a model or a mapping of its fields)"


class TestVersion:
    def test_an_unknown_version_is_named(self) -> None:
        """Polar hides all paths of a version that it does not know, and says no more than Not Found."""
        found = error(404, {"detail": "Not Found"}, version="2031-01")
        assert type(found) is NotFoundError
        assert "may not know the API version 2031-01: this package has 2026-10 or " in str(found)

    def test_a_known_version_is_not_suspected(self) -> None:
        """A server that names the version served knows it."""
        found = error(404, {"detail": "Not Found"}, {"Polar-Version": "2026-10"}, version="2026-10")
        assert "version" not in str(found)

    def test_a_missing_thing_is_a_missing_thing(self) -> None:
        """Its body says what is missing."""
        found = error(404, {"error": "ResourceNotFound", "detail": "Not found"}, version="2026-10")
        assert "version" not in str(found)


class TestAddresses:
    """Errors that come from the address that was asked say so."""

    @pytest.mark.parametrize(
        ("operation", "base_url", "hint"),
        [
            (POLAR, "https://api.polar.sh", "api.polar.sh was asked, which is production"),
            (POLAR, "https://sandbox-api.polar.sh", "environment='production'"),
            (SQUARE, "https://connect.squareup.com", "environment='sandbox'"),
            (POLAR, "http://localhost:8000", "localhost:8000 was asked, by base_url"),
        ],
    )
    def test_a_refused_credential(self, operation: Operation[Any], base_url: str, hint: str) -> None:
        """A 401 names the server, its environment and the other one, where the credential may be valid."""
        reply = RawReply(401, Headers(), b'{"error": "invalid_token", "error_description": "Expired."}')
        found = classify(reply, operation, base_url=base_url)
        assert found is not None
        assert found.message.startswith("Expired; ")
        assert hint in found.message

    @pytest.mark.parametrize(("status", "said"), [(404, True), (403, False)])
    def test_the_version_is_no_part_of_the_base_address(self, status: int, said: bool) -> None:
        """A 404 says so, where the address ends in what all paths begin with."""
        found = classify(RawReply(status, Headers(), b""), POLAR, base_url="https://api.polar.sh/v1")
        assert found is not None
        assert ("base_url ends in /v1" in found.message) is said
        other = classify(RawReply(404, Headers(), b""), SQUARE, base_url="https://gateway.example/v1")
        assert other is not None
        assert "base_url ends" not in other.message

    @pytest.mark.parametrize(
        ("body", "base_url", "said"),
        [
            (b'{"detail": "Not Found"}', "http://localhost:8000/api", True),
            (b"", "https://gateway.example", True),
            (b'{"detail": "Not Found"}', "https://api.polar.sh", False),
            (b'{"error": "ResourceNotFound", "detail": "Not found"}', "http://localhost:8000", False),
            (b'{"detail": "No customer has this id."}', "http://localhost:8000", False),
        ],
    )
    def test_a_path_that_nothing_serves(self, body: bytes, base_url: str, said: bool) -> None:
        """A 404 that says no more than its status names the server, unless it is the provider's own."""
        found = classify(RawReply(404, Headers(), body), POLAR, base_url=base_url)
        assert found is not None
        hint = f"{base_url.partition('//')[2]} was asked, by base_url: does it serve Polar's API?"
        assert found.message.endswith(hint) is said

    @pytest.mark.parametrize(
        "text",
        [
            "<h1>400</h1>The plain HTTP request was sent to HTTPS port",
            "Client sent an HTTP request to an HTTPS server.",
            "You're speaking plain HTTP to an SSL-enabled server port.",
        ],
    )
    def test_plain_http_to_a_server_of_tls(self, text: str) -> None:
        """nginx, Go and Apache answer it with an error of their own."""
        for scheme, said in (("http", True), ("https", False)):
            found = classify(
                RawReply(400, Headers(), text.encode()), POLAR, base_url=f"{scheme}://localhost:443"
            )
            assert found is not None
            assert ("base_url must begin with https" in found.message) is said

    async def test_an_address_that_grants_access_is_not_named(self, serve: Serve) -> None:
        """A file's server is none of the API."""
        server = await serve(answer(status=401))
        async with Polar("polar_oat_x", base_url="https://api.polar.sh") as polar:
            with pytest.raises(AuthenticationError) as caught:
                async with polar.download(f"{server.url}/file?signature=hunter2hunter2"):
                    pass
        assert caught.value.message == "Unauthorized"


class TestObjects:
    def test_the_operation_is_named_once(self) -> None:
        """In the message, or behind it."""
        for message in "GetPayment needs a token", "no token":
            error = ConfigurationError(message)
            error.operation = "GetPayment"
            assert str(error).count("GetPayment") == 1

    @pytest.mark.parametrize("kind", CLASSES)
    def test_errors_travel_with_all_their_facts(self, kind: type[MerchantError]) -> None:
        """Through pickle, copy and deepcopy: into Celery, and back out of multiprocessing."""
        given = kind("what went wrong")
        given.operation, given.provider, given.attempts = "things:get", "polar", 3
        given.idempotency_key, given.may_have_happened = "key", True
        given.add_note("noted")
        if isinstance(given, APIStatusError):
            given.status, given.code, given.request_id, given.retry_after = 418, "TEAPOT", "id", 1.5
            given.details = (Detail("a", "b", "c"),)
            given.body, given.headers = {"a": [1]}, Headers([("X-A", "1")])
        if isinstance(given, APIConnectionError):
            given.sent = False
        if isinstance(given, PartialError):
            given.answer = {"responses": {}}
        if isinstance(given, PaginationError):
            given.state = {"cursor": "x"}
        copies = [
            pickle.loads(pickle.dumps(given, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ]
        for made in [*copies, copy.copy(given), copy.deepcopy(given)]:
            assert type(made) is kind
            assert (str(made), repr(made), made.args) == (str(given), repr(given), given.args)
            facts, expected = dict(vars(made)), dict(vars(given))
            assert dict(facts.pop("headers", {})) == dict(expected.pop("headers", {}))
            assert facts == expected

    @pytest.mark.parametrize("kind", [*CLASSES, UnreadableEntry])
    def test_errors_travel_by_their_arguments(self, kind: type[MerchantError]) -> None:
        """As JSON, as in Celery's result backends: with all facts but the answer, which is not shown."""
        given = kind("what went wrong")
        for name, fact in vars(given).items():
            match name, fact:
                case "message" | "body" | "headers" | "answer" | "value", _:
                    continue
                case "details", _:
                    fact = (Detail("a", None, "c"), Detail(None, "b", None))
                case _, bool():
                    fact = not fact
                case _, int():
                    fact = 7
                case "state", _:
                    fact = {"cursor": "x", "seen": ["a"]}
                case _:
                    fact = f"a {name}"
            setattr(given, name, fact)
        given.add_note("noted")
        answers = {"body", "headers", "answer", "value"}
        for name in answers & vars(given).keys() - {"headers"}:
            setattr(given, name, {"input": "hunter2"})
        arguments = json.dumps(given.args)
        assert "hunter2" not in arguments + repr(given)
        made = kind(*json.loads(arguments))
        assert (str(made), made.__notes__) == (str(given), ["noted"])
        kept = {name: fact for name, fact in vars(given).items() if name not in answers}
        assert {name: fact for name, fact in vars(made).items() if name in kept} == kept

    @pytest.mark.parametrize(
        "facts", [None, "{'status': 1}", 7, [], {"details": [7]}, {"details": 7, "unknown": 1}]
    )
    def test_facts_that_are_none_are_left_out(self, facts: Any) -> None:
        """A transport may write text where it cannot write JSON."""
        made = NotFoundError("gone", facts)
        assert (made.message, made.status) == ("gone", 0)
        assert not hasattr(made, "unknown")

    def test_arguments_follow_the_attributes(self) -> None:
        """Whichever way an application changes an error."""
        error = NotFoundError("gone")
        error.message = "no more"
        assert error.args[0] == "no more"
        error.args = ("not there", {"status": 404})
        assert (error.message, error.status, str(error)) == ("not there", 404, "404: not there")

    @pytest.mark.parametrize("kind", CLASSES)
    def test_errors_can_be_made_by_hand(self, kind: type[MerchantError]) -> None:
        """Tests of applications raise them."""
        assert kind().message == ""
        assert kind("text").message == "text"

    def test_what_an_error_says(self) -> None:
        """Status, code, message, operation, attempts and request id, in this order."""
        found = error(404, {"error": "ResourceNotFound", "detail": "Not found"}, {"x-request-id": "abc"})
        found.attempts = 2
        assert str(found) == "404 ResourceNotFound: Not found (things:get, 2 attempts, request abc)"


SECRETS = [
    "polar_oat_9aAbBcCdDeEfFgGhH",
    "polar_at_u_9aAbBcCdDeEfFgGhH",
    "polar_rt_o_9aAbBcCdDeEfFgGhH",
    "polar_cst_9aAbBcCdDeEfFgGhH",
    "polar_whs_9aAbBcCdDeEfFgGhH",
    "whsec_9aAbBcCdDeEfFgGhH",
    "EAAAl9aAbBcCdDeEfFgGhH-_x",
    "sq0csp-9aAbBcCdDeEfFgGhH-_x",
    "sq0atp-9aAbBcCdDeEfFgGhH-_x",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_def",
]


class TestSecrets:
    @pytest.mark.parametrize("secret", SECRETS)
    @pytest.mark.parametrize(
        "body",
        [
            {"error": "x", "detail": "The token {} is not valid"},
            {"error": "{}", "error_description": "Bearer {}"},
            {"errors": [{"code": "{}", "detail": "{}", "field": "{}"}]},
            {"error": "x", "detail": [{"loc": ["body", "{}"], "msg": "{}", "type": "{}", "input": "{}"}]},
            {"message": "Authorization: Bearer {}", "type": "{}"},
        ],
    )
    def test_a_server_that_repeats_a_secret_is_not_quoted(self, secret: str, body: Any) -> None:
        """What looks like a token of either provider is masked in whatever an error shows."""
        found = error(400, json.loads(json.dumps(body).replace("{}", secret)))
        shown = [str(found), repr(found), found.message, repr(found.details), *map(str, found.args)]
        assert not [text for text in shown if secret in text]

    @pytest.mark.parametrize("secret", SECRETS)
    async def test_no_traceback_holds_a_token_or_a_body(self, serve: Serve, secret: str) -> None:
        """Whichever way a call fails, what is printed of it does not hold what was sent or came back."""
        from aiomerchant.request.retry import instant

        steps = [
            answer({"detail": secret, "access_token": secret}, status=401),
            answer(f"<html>{secret}", status=200),
            answer(f"<html>{secret}", status=502),
            answer(secret, status=307, headers={"location": f"/?token={secret}"}),
            answer({"items": secret, "pagination": secret}, status=200),
            answer(secret, headers={"content-encoding": "gzip"}),
        ]
        server = await serve(*steps)
        shown = []
        async with (
            Polar(secret, base_url=server.url, retry=None, strict=True) as polar,
            Square(secret, base_url="http://127.0.0.1:1") as square,
        ):
            calls = [polar.customers.list(query=secret).first() for _ in steps]
            with instant():
                calls.append(square.oauth.obtain_token(client_id="x", client_secret=secret, grant_type="y"))
                for call in calls:
                    try:
                        await call
                    except MerchantError as caught:
                        shown += [str(caught), repr(caught), "".join(traceback.format_exception(caught))]
            shown += [
                repr(polar),
                repr(square),
                repr(polar.with_options(access_token=secret)),
                repr(vars(polar)),
            ]
        assert len(shown) == 3 * len(calls) + 4
        assert not [text for text in shown if secret in text]


async def test_a_secret_that_the_server_repeats_is_hidden(serve: Serve) -> None:
    """Whatever it looks like: the call knows what it sent to prove itself."""
    body = {"error": "invalid_client", "error_description": "hunter2hunter2\r\nis wrong"}
    server = await serve(answer(body, status=400))
    async with Polar(base_url=server.url) as polar:
        with pytest.raises(BadRequestError) as error:
            await polar.oauth2.revoke(token="polar-token-1", client_id="id", client_secret="hunter2hunter2")
    assert str(error.value) == "400 invalid_client: *** is wrong (oauth2:revoke_token)"
    assert "hunter2" not in repr(error.value)


async def test_an_unreadable_answer_tells_its_status_and_request(serve: Serve) -> None:
    """A payment that succeeded can be looked up."""
    server = await serve(answer(b"<html>", headers={"x-request-id": "r1"}))
    async with Square("token", base_url=server.url) as square:
        with pytest.raises(ResponseError) as error:
            await square.payments.get("1")
    assert (error.value.status, error.value.request_id) == (200, "r1")


def test_errors_hold_the_facts_that_they_are_made_with() -> None:
    """And none where there are none."""
    assert PartialError("some failed").may_have_happened is True
    unread = ResponseError("not JSON")
    assert (unread.status, unread.request_id, unread.body) == (None, None, None)
    assert PaginationError("again", state={"page": 2}).state == {"page": 2}
    denied = AuthorizationDenied("no", code="access_denied", description="declined")
    assert (denied.code, denied.description) == ("access_denied", "declined")
    assert ReconnectRequired("gone", key="shop").key == "shop"
