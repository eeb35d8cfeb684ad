"""Several results of Square's in one answer: bulk operations, and errors beside data."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiomerchant import APIStatusError, Detail, PartialError, Square
from aiomerchant.messages import Headers, RawReply
from aiomerchant.request.interpret import classify
from aiomerchant.square import decode, errors_in, models, raise_for_errors, results
from aiomerchant_api.square.operations import OPERATIONS
from aiomerchant_core import Operation

from tests.support.instances import Instances, Schema, component, document
from tests.support.servers import answer

if TYPE_CHECKING:
    from tests.support.servers import Serve

GONE = {"category": "INVALID_REQUEST_ERROR", "code": "NOT_FOUND", "detail": "It is gone.", "field": "id"}
LATE = {"category": "API_ERROR", "code": "GATEWAY_TIMEOUT"}

GONE_DETAIL = Detail("NOT_FOUND", "It is gone.", "id")
LATE_DETAIL = Detail("GATEWAY_TIMEOUT", None, None)

SCHEMAS: dict[str, Schema] = document("square")["components"]["schemas"]


def resolved(schema: Schema) -> Schema:
    return SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def has_errors(schema: Schema) -> bool:
    return "errors" in resolved(schema).get("properties", {})


class Bulk(NamedTuple):
    """An operation whose answer holds items with errors of their own."""

    operation: Operation[Any]
    #: The field of the answer that holds the items by their keys.
    field: str
    item: Schema


def answers() -> Iterator[tuple[Operation[Any], str, Schema]]:
    """The operations that answer with an object, and each field of that object."""
    for operation in OPERATIONS.values():
        for name, schema in SCHEMAS.get(str(operation.returns), {}).get("properties", {}).items():
            yield operation, name, resolved(schema)


BULKS = [
    Bulk(operation, name, schema["additionalProperties"])
    for operation, name, schema in answers()
    if isinstance(schema.get("additionalProperties"), dict) and has_errors(schema["additionalProperties"])
]

each_bulk = pytest.mark.parametrize("bulk", BULKS, ids=lambda bulk: bulk.operation.id)


def reply(body: Any) -> RawReply:
    return RawReply(200, Headers(), json.dumps(body).encode())


def example(schema: Schema) -> dict[str, Any]:
    """All that an answer may hold beside errors."""
    made: dict[str, Any] = Instances(document("square")).full(schema)
    return {name: value for name, value in made.items() if name != "errors"}


def bulk_answer(bulk: Bulk) -> dict[str, Any]:
    """One item was done, one was not, and one of which no error was expected is done in part."""
    item = example(bulk.item)
    return {bulk.field: {"a": item, "b": {"errors": [GONE]}, "c": {**item, "errors": [LATE, GONE]}}}


class TestAlone:
    @pytest.mark.once
    @pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.id)
    def test_errors_and_nothing_else_are_a_failure(self, operation: Operation[Any]) -> None:
        """Whichever operation of Square's says so: its answer would be empty where data was expected."""
        found = classify(reply({"errors": [GONE, LATE]}), operation)
        assert type(found) is APIStatusError
        assert (found.status, found.code, found.message) == (
            200,
            "NOT_FOUND",
            "id: It is gone; GATEWAY_TIMEOUT",
        )
        assert found.details == (GONE_DETAIL, LATE_DETAIL)
        assert found.body == {"errors": [GONE, LATE]}
        assert found.operation == operation.id

    @pytest.mark.parametrize("nothing", [None, "", [], {}])
    def test_what_is_empty_is_nothing(self, nothing: Any) -> None:
        """Empty lists and nulls are no data."""
        operation = OPERATIONS["SearchOrders"]
        found = classify(reply({"orders": nothing, "errors": [LATE], "cursor": nothing}), operation)
        assert found is not None
        assert str(found) == ("200 GATEWAY_TIMEOUT: the answer holds errors and nothing else (SearchOrders)")

    def test_errors_beside_data_are_no_failure_of_the_call(self) -> None:
        """What was done is delivered, whatever the operation."""
        for operation, name, _ in answers():
            if name != "errors":
                body = {**example(component(str(operation.returns))), "errors": [GONE]}
                assert classify(reply(body), operation) is None

    @pytest.mark.parametrize("something", [0, False, "x", {"a": None}, [None]])
    def test_what_looks_like_nothing_may_be_something(self, something: Any) -> None:
        """A zero is a count, and false an answer."""
        body = {"success": something, "errors": [GONE]}
        assert classify(reply(body), OPERATIONS["RevokeToken"]) is None

    @pytest.mark.parametrize(
        "body", [{}, {"errors": []}, {"errors": None}, {"errors": "x"}, {"errors": {"a": 1}}, ["errors"], 7]
    )
    def test_no_errors_are_no_failure(self, body: Any) -> None:
        """An empty list of errors says that there are none."""
        assert classify(reply(body), OPERATIONS["DeleteCustomer"]) is None

    def test_what_cannot_be_read_is_left_to_the_reader(self) -> None:
        """An answer that is no JSON is no error object."""
        found = classify(RawReply(200, Headers(), b'{"errors": ['), OPERATIONS["DeleteCustomer"])
        assert found is None

    def test_polar_has_no_such_answers(self) -> None:
        """There `errors` is a field like any other."""
        polar: Operation[Any] = Operation("a:b", "a.b", "GET", "/", provider="polar", returns="Any")
        assert classify(reply({"errors": [GONE]}), polar) is None

    async def test_it_is_raised_once(self, serve: Serve, waits: list[float]) -> None:
        """The request was answered: it is not repeated, not even one that could be."""
        server = await serve(answer({"errors": [GONE]}, headers={"square-request-id": "r1"}))
        async with Square("token", base_url=server.url) as square:
            with pytest.raises(APIStatusError, match="It is gone") as caught:
                await square.customers.delete("c1")
        assert len(server.requests) == caught.value.attempts == 1
        assert (caught.value.status, caught.value.request_id) == (200, "r1")
        assert waits == []

    async def test_a_page_of_errors_ends_a_walk(self, serve: Serve) -> None:
        """A list does not end silently where a page of it failed."""
        server = await serve(
            answer({"payments": [{"id": "p1"}], "cursor": "2"}), answer({"errors": [LATE], "payments": []})
        )
        async with Square("token", base_url=server.url) as square:
            with pytest.raises(APIStatusError, match="GATEWAY_TIMEOUT"):
                await square.payments.list().collect()
        assert len(server.requests) == 2


class TestResults:
    def test_the_document_has_bulk_operations(self) -> None:
        """Their items are in mappings, of which type checkers know these by the overloads of `results`."""
        assert len(BULKS) >= 21
        known = {"bookings", "responses", "team_member_booking_profiles", "team_members", "values"}
        assert {bulk.field for bulk in BULKS} == known
        lists = [schema["items"] for _, _, schema in answers() if schema.get("type") == "array"]
        assert lists
        assert not any(map(has_errors, lists))

    @each_bulk
    def test_each_item_by_its_key(self, bulk: Bulk) -> None:
        """What was done, what was not and why, in the order of the answer, for each bulk operation."""
        given = decode(bulk_answer(bulk), getattr(models, str(bulk.operation.returns)), strict=True)
        found = results(given)
        assert [item.key for item in found] == ["a", "b", "c"]
        assert [item.errors for item in found] == [(), (GONE_DETAIL,), (LATE_DETAIL, GONE_DETAIL)]
        assert {item.key: item.value for item in found} == getattr(given, bulk.field)
        assert errors_in(given) == ()

    @each_bulk
    def test_all_failures_as_one_error(self, bulk: Bulk) -> None:
        """The error counts them, names the first, and carries the answer with what was done."""
        given = decode(bulk_answer(bulk), getattr(models, str(bulk.operation.returns)))
        with pytest.raises(PartialError) as caught:
            raise_for_errors(given)
        error = caught.value
        assert str(error) == "200 NOT_FOUND: 2 of 3 items failed; first 'b': id: It is gone."
        assert error.details == (GONE_DETAIL, LATE_DETAIL, GONE_DETAIL)
        assert error.provider == "square"
        assert error.answer is given
        for made in pickle.loads(pickle.dumps(error)), copy.deepcopy(error):
            assert (str(made), made.details, made.answer) == (str(error), error.details, given)

    def test_nothing_failed(self) -> None:
        """The answer is given back, also one without items, and one that says so with empty lists."""
        for body in (
            {"responses": {"a": {"customer": {"id": "c1"}, "errors": []}, "b": {}}, "errors": []},
            {"responses": {}},
            {"responses": None},
            {},
        ):
            given = decode(body, models.BulkCreateCustomersResponse)
            assert raise_for_errors(given) is given
            assert [item.key for item in results(given)] == list(body.get("responses") or {})

    def test_errors_beside_data(self) -> None:
        """An answer of one thing has no items, but may have errors."""
        given = decode({"order": {"location_id": "L1"}, "errors": [LATE, GONE]}, models.UpdateOrderResponse)
        assert results(given) == []
        assert errors_in(given) == (LATE_DETAIL, GONE_DETAIL)
        with pytest.raises(PartialError) as caught:
            raise_for_errors(given)
        assert str(caught.value) == (
            "200 GATEWAY_TIMEOUT: there are errors beside the data; first GATEWAY_TIMEOUT"
        )
        assert caught.value.answer is given

    def test_errors_of_the_answer_come_first(self) -> None:
        """Where both it and an item of it have some."""
        body = {"responses": {"a": {"errors": [GONE]}}, "errors": [LATE]}
        with pytest.raises(PartialError, match="1 of 1 items failed; first GATEWAY_TIMEOUT") as caught:
            raise_for_errors(decode(body, models.BulkDeleteCustomersResponse))
        assert caught.value.details == (LATE_DETAIL, GONE_DETAIL)

    def test_answers_that_do_not_fit(self) -> None:
        """An item that is null, and errors that are text, are delivered as far as they go."""
        body = {"responses": {"a": None, "b": {"errors": ["boom"]}, "c": {"errors": "x"}}}
        given = decode(body, models.BulkDeleteCustomersResponse)
        assert [(item.key, item.errors) for item in results(given)] == [
            ("a", ()),
            ("b", (Detail(None, "boom", None),)),
            ("c", ()),
        ]

    def test_messages_hide_secrets(self) -> None:
        """Neither a key nor the provider's words bring a token into a message."""
        secret = "EAAAl9aAbBcCdDeEfFgGhH"
        body = {"responses": {secret: {"errors": [{**GONE, "detail": f"No {secret}\nhere"}]}}}
        with pytest.raises(PartialError) as caught:
            raise_for_errors(decode(body, models.BulkDeleteCustomersResponse))
        assert str(caught.value).endswith("first '***': id: No *** here")

    async def test_a_call_that_was_done_in_part(self, serve: Serve) -> None:
        """A bulk call gives its answer as ever; asking it is up to the caller."""
        server = await serve(
            answer({"responses": {"k1": {"customer": {"id": "c1"}}, "k2": {"errors": [GONE]}}})
        )
        async with Square("token", base_url=server.url) as square:
            given = await square.customers.batch_create(
                customers={"k1": {"given_name": "Ada"}, "k2": {"given_name": "Bob"}}
            )
        done, failed = results(given)
        assert done.value.customer is not None
        assert (done.key, done.value.customer.id, done.errors) == ("k1", "c1", ())
        assert (failed.key, failed.errors) == ("k2", (GONE_DETAIL,))
