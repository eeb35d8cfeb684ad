"""The sandbox: what the stand-ins for Polar and Square answer, by their own clients and on the wire."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import aiohttp
import pytest

from aiomerchant import (
    NULL,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    NotFoundError,
    Polar,
    RateLimitError,
    ServerError,
    Square,
    UnprocessableEntityError,
    extra_fields,
)
from aiomerchant.sandbox import Sandbox

from tests.support.sandboxes import NOW, fetch
from tests.support.vendored import VERSIONS

USD = {"amount": 1099, "currency": "USD"}


class TestSandbox:
    """Both servers together."""

    async def test_gives_an_address_a_token_and_a_client_for_each(self, sandbox: Sandbox) -> None:
        """Both listen on loopback, on ports of their own, and start empty."""
        addresses = {sandbox.polar.base_url, sandbox.square.base_url}
        assert {urlsplit(address).hostname for address in addresses} == {"127.0.0.1"}
        assert len(addresses) == 2
        async with Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url) as polar:
            assert await polar.customers.list().collect() == []
        async with Square(sandbox.square.access_token, base_url=sandbox.square.base_url) as square:
            assert await square.customers.list().collect() == []

    async def test_two_run_beside_each_other(self) -> None:
        async with Sandbox() as one, Sandbox() as other:
            await one.square.client.customers.create(given_name="Ada")
            assert await other.square.client.customers.list().collect() == []

    async def test_is_gone_afterwards(self) -> None:
        """Its ports are closed, and it says so itself."""
        async with Sandbox() as sandbox:
            address = sandbox.polar.base_url
        with pytest.raises(aiohttp.ClientConnectorError):
            await fetch("GET", address)
        with pytest.raises(ConfigurationError, match="not running"):
            _ = sandbox.polar.base_url

    async def test_runs_repeat(self) -> None:
        """The same seed and requests give the same ids, tokens and times; another seed gives others."""

        async def run(seed: int) -> tuple[str, str, object, object]:
            async with Sandbox(seed=seed, start=NOW) as sandbox:
                polar = await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
                square = await sandbox.square.client.customers.create(given_name="Ada")
                return sandbox.polar.access_token, sandbox.square.access_token, polar, square

        first, again, other = await run(1), await run(1), await run(2)
        assert first == again
        assert all(one != two for one, two in zip(first, other, strict=True))

    def test_a_naive_start_is_refused(self) -> None:
        text: Any = "2026-01-01"
        with pytest.raises(ConfigurationError, match="start must be an aware datetime"):
            Sandbox(start=text)
        with pytest.raises(ConfigurationError, match="start must be an aware datetime"):
            Sandbox(start=NOW.replace(tzinfo=None))

    @pytest.mark.parametrize("given", ["1 day", None, float("nan")])
    def test_the_clock_takes_seconds(self, given: Any) -> None:
        with pytest.raises(ConfigurationError, match="the clock is advanced by seconds or a timedelta, not "):
            Sandbox().clock.advance(given)

    async def test_unknown_paths_and_methods(self, sandbox: Sandbox) -> None:
        """What no document has is 404 or 405, in the provider's shape."""
        status, body, _ = await fetch("GET", f"{sandbox.polar.base_url}/v1/nothing")
        assert (status, json.loads(body)) == (404, {"detail": "Not Found"})
        status, body, headers = await fetch("PUT", f"{sandbox.polar.base_url}/v1/customers/")
        assert (status, json.loads(body)) == (405, {"detail": "Method Not Allowed"})
        assert set(headers["allow"].split(",")) == {"GET", "POST"}
        status, body, _ = await fetch("GET", f"{sandbox.square.base_url}/v2/nothing")
        assert (status, json.loads(body)["errors"][0]["code"]) == (404, "NOT_FOUND")
        status, body, _ = await fetch("PUT", f"{sandbox.square.base_url}/v2/customers")
        assert (status, json.loads(body)["errors"][0]["code"]) == (405, "METHOD_NOT_ALLOWED")

    async def test_polar_redirects_to_the_trailing_slash(self, sandbox: Sandbox) -> None:
        status, _, headers = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers?limit=1")
        assert (status, headers["location"]) == (307, f"{sandbox.polar.base_url}/v1/customers/?limit=1")

    async def test_versions(self, sandbox: Sandbox) -> None:
        """Answers name the version; Polar has no path of a version that it does not serve."""
        _, _, headers = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers/")
        assert headers["polar-version"] == VERSIONS["polar"]
        _, _, headers = await fetch("GET", f"{sandbox.square.base_url}/v2/customers")
        assert headers["square-version"] == VERSIONS["square"]
        with pytest.raises(NotFoundError, match="may not know the API version 1999-01"):
            await sandbox.polar.client.with_options(version="1999-01").customers.list()

    async def test_requests_without_a_good_token_are_refused(self, sandbox: Sandbox) -> None:
        """A token is needed, and that of the other provider is none."""
        with pytest.raises(AuthenticationError) as caught:
            await sandbox.polar.client.with_options(access_token="wrong").customers.list()
        assert caught.value.code == "invalid_token"
        with pytest.raises(AuthenticationError) as caught:
            await sandbox.square.client.with_options(access_token="wrong").customers.list()
        assert caught.value.code == "UNAUTHORIZED"
        for url, token in (
            (f"{sandbox.polar.base_url}/v1/customers/", sandbox.square.access_token),
            (f"{sandbox.square.base_url}/v2/customers", sandbox.polar.access_token),
        ):
            status, _, _ = await fetch("GET", url, headers={"Authorization": f"Bearer {token}"})
            assert status == 401
        status, _, _ = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers/")
        assert status == 401

    async def test_bodies_that_are_no_json(self, sandbox: Sandbox) -> None:
        """Each provider says in its own way that a body cannot be read."""
        json_type = {"Content-Type": "application/json"}
        for data, polar_type, square_code in (
            (b"{", "json_invalid", "EXPECTED_JSON_BODY"),
            (b"[]", "dict_type", "EXPECTED_OBJECT"),
        ):
            headers = {"Authorization": f"Bearer {sandbox.polar.access_token}", **json_type}
            url = f"{sandbox.polar.base_url}/v1/customers/"
            status, body, _ = await fetch("POST", url, data=data, headers=headers)
            assert (status, json.loads(body)["detail"][0]["type"]) == (422, polar_type)
            headers = {"Authorization": f"Bearer {sandbox.square.access_token}", **json_type}
            url = f"{sandbox.square.base_url}/v2/customers"
            status, body, _ = await fetch("POST", url, data=data, headers=headers)
            assert (status, json.loads(body)["errors"][0]["code"]) == (400, square_code)

    async def test_records_can_be_changed_behind_the_api(self, sandbox: Sandbox, square: Square) -> None:
        """`store` holds what is answered, so that a test can send what no document has."""
        created = (await square.customers.create(given_name="Ada")).customer
        assert created is not None
        assert created.id is not None
        sandbox.square.store["customers"][created.id] |= {"creation_source": "HOLOGRAM", "colour": "green"}
        customer = (await square.customers.get(created.id)).customer
        assert customer is not None
        assert customer.creation_source == "HOLOGRAM"
        assert extra_fields(customer) == {"colour": "green"}


class TestFaults:
    """Requests that fail because they were asked to."""

    async def test_a_request_meets_them_in_order(self, sandbox: Sandbox, waits: list[float]) -> None:
        """Each fault serves as many requests as it says; then all is well again."""
        sandbox.fail("customers:list", times=1, status=503)
        sandbox.fail("customers:list", times=1, status=502)
        await sandbox.polar.client.customers.list()
        assert [received.status for received in sandbox.received] == [503, 502, 200]
        assert sandbox.count("customers:list") == 3
        assert sandbox.count("customers:get") == 0

    async def test_other_operations_do_not_meet_them(self, sandbox: Sandbox) -> None:
        sandbox.fail("customers:list")
        await sandbox.square.client.customers.list()
        with pytest.raises(ServerError):
            await sandbox.polar.client.with_options(retry=None).customers.list()

    async def test_without_an_operation_any_request_meets_them(self, sandbox: Sandbox) -> None:
        sandbox.fail(times=2, status=500)
        for client in (sandbox.polar.client, sandbox.square.client):
            with pytest.raises(ServerError):
                await client.with_options(retry=None).customers.list()
        await sandbox.polar.client.with_options(retry=None).customers.list()

    async def test_too_many_requests(self, sandbox: Sandbox) -> None:
        """Polar's 429 has no body, Square's has its errors; Retry-After stands where it was asked for."""
        sandbox.fail("customers:list", status=429, retry_after=7)
        with pytest.raises(RateLimitError) as caught:
            await sandbox.polar.client.with_options(retry=None).customers.list()
        assert (caught.value.retry_after, caught.value.body) == (7, None)
        sandbox.fail("ListCustomers", status=429, retry_after="Thu, 01 Jan 1970 00:00:00 GMT")
        with pytest.raises(RateLimitError) as caught:
            await sandbox.square.client.with_options(retry=None).customers.list()
        assert (caught.value.code, caught.value.retry_after) == ("RATE_LIMITED", 0)

    async def test_polar_s_500_is_text_and_ends_the_connection(self, sandbox: Sandbox) -> None:
        sandbox.fail(status=500)
        status, body, headers = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers/")
        assert (status, body) == (500, b"Internal Server Error")
        assert headers["content-type"].startswith("text/plain")

    async def test_a_fault_comes_before_the_effect(self, sandbox: Sandbox) -> None:
        sandbox.fail("customers:create")
        with pytest.raises(ServerError):
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        assert not sandbox.polar.store["customers"]

    async def test_or_after_it_so_that_only_the_answer_is_lost(self, sandbox: Sandbox) -> None:
        sandbox.fail("customers:create", done=True)
        with pytest.raises(ServerError):
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        assert len(sandbox.polar.store["customers"]) == 1

    async def test_a_payment_whose_answer_is_lost_happens_once(
        self, sandbox: Sandbox, waits: list[float]
    ) -> None:
        """The attempts carry one idempotency key, and the repeated one gets the first answer."""
        sandbox.fail("CreatePayment", status=503, done=True)
        sandbox.fail("CreatePayment", status=429, retry_after=1)
        paid = (await sandbox.square.client.payments.create(source_id="cnon:ok", amount_money=USD)).payment
        assert [received.status for received in sandbox.received] == [503, 429, 200]
        assert len({received.idempotency_key for received in sandbox.received} - {None}) == 1
        assert paid is not None
        assert list(sandbox.square.store["payments"]) == [paid.id]
        assert waits[1] >= 1

    @pytest.mark.parametrize("wrong", [{"operation": "x"}, {"times": 0}, {"status": 200}, {"status": 600}])
    async def test_nonsense_is_refused(self, sandbox: Sandbox, wrong: dict[str, Any]) -> None:
        with pytest.raises(ConfigurationError):
            sandbox.fail(**wrong)


class TestPolarCustomers:
    async def test_their_whole_life(self, sandbox: Sandbox, polar: Polar) -> None:
        """Create, get, update, delete: each answer fits the document and shows what was sent."""
        created = await polar.customers.create(
            body={
                "email": "ada@example.com",
                "name": "Ada",
                "external_id": "a-1",
                "metadata": {"tier": 1},
                "billing_address": {"country": "GB"},
            }
        )
        assert created.id.version == 4
        assert (created.created_at, created.modified_at) == (NOW, None)
        assert (created.type, created.external_id, created.metadata) == ("individual", "a-1", {"tier": 1})
        assert created.billing_address is not None
        assert created.billing_address.country == "GB"
        assert str(created.organization_id) == sandbox.polar.organization_id
        assert await polar.customers.get(created.id) == created

        sandbox.clock.advance(60)
        updated = await polar.customers.update(created.id, name="Ada Lovelace", billing_address=NULL)
        assert (updated.name, updated.billing_address, updated.email) == (
            "Ada Lovelace",
            None,
            "ada@example.com",
        )
        assert (updated.modified_at - NOW).total_seconds() == 60

        await polar.customers.delete(created.id)
        with pytest.raises(NotFoundError) as caught:
            await polar.customers.get(created.id)
        assert caught.value.code == "ResourceNotFound"

    async def test_teams(self, polar: Polar) -> None:
        """A team needs no address of its own."""
        team = await polar.customers.create(body={"type": "team", "name": "Engine"})
        assert (type(team).__name__, team.email) == ("CustomerTeam", None)

    async def test_pages(self, polar: Polar) -> None:
        """Ten to a page unless asked otherwise, newest first; a page past the end is empty."""
        for number in range(25):
            await polar.customers.create(body={"email": f"{number}@example.com"})
        page = await polar.customers.list()
        assert (len(page.items), page.total_count, page.response.pagination.max_page) == (10, 25, 3)
        assert page.items[0].email == "24@example.com"
        assert len({item.id async for item in polar.customers.list(limit=10)}) == 25
        assert (await polar.customers.list(page=4)).items == []
        assert (await polar.customers.list(limit=1000)).total_count == 25

    async def test_filters_and_sorting(self, sandbox: Sandbox, polar: Polar) -> None:
        for name in ("Bo", "Ada", "Cy"):
            await polar.customers.create(body={"email": f"{name}@example.com".lower(), "name": name})

        async def names(**query: Any) -> list[str]:
            return [item.name async for item in polar.customers.list(**query)]

        assert await names(email="ADA@example.com") == ["Ada"]
        assert await names(query="b") == ["Bo"]
        assert await names(sorting=["name"]) == ["Ada", "Bo", "Cy"]
        assert await names(sorting=["-name", "email"]) == ["Cy", "Bo", "Ada"]
        assert await names(sorting=["created_at"]) == ["Bo", "Ada", "Cy"]
        assert len(await names(organization_id=sandbox.polar.organization_id)) == 3
        assert await names(organization_id=UUID(int=1)) == []

    @pytest.mark.parametrize(
        ("body", "field", "code"),
        [
            ({}, "email", "missing"),
            ({"email": "ada@example.com"}, "email", "value_error"),
            ({"email": "x@example.com", "external_id": "a-1"}, "external_id", "value_error"),
            (
                {"email": "x@example.com", "organization_id": str(UUID(int=1))},
                "organization_id",
                "organization_token",
            ),
        ],
    )
    async def test_fields_that_are_wrong(
        self, polar: Polar, body: dict[str, Any], field: str, code: str
    ) -> None:
        """Refused with 422, which names the field."""
        await polar.customers.create(body={"email": "ada@example.com", "external_id": "a-1"})
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.call("customers:create", body=body)
        assert [(detail.field, detail.code) for detail in caught.value.details] == [(field, code)]

    async def test_queries_and_ids_that_are_wrong(self, polar: Polar) -> None:
        for query in ({"page": 0}, {"limit": "many"}):
            with pytest.raises(UnprocessableEntityError) as caught:
                await polar.call("customers:list", query=query)
            assert caught.value.details[0].field in query
        with pytest.raises(UnprocessableEntityError, match="valid UUID"):
            await polar.customers.get("ada")

    async def test_a_user_names_the_organization(self, sandbox: Sandbox, polar: Polar) -> None:
        """The token of a user speaks for several organizations; a new customer has to belong to one."""
        theirs = polar.with_options(access_token=sandbox.polar.personal_token)
        with pytest.raises(UnprocessableEntityError, match="organization_id is required"):
            await theirs.customers.create(body={"email": "ada@example.com"})
        await theirs.customers.create(
            body={"email": "ada@example.com", "organization_id": sandbox.polar.organization_id}
        )

    async def test_orders_and_products_are_empty_lists(self, polar: Polar) -> None:
        assert (await polar.orders.list()).total_count == 0
        assert await polar.products.list().collect() == []


class TestSquareCustomers:
    async def test_their_whole_life(self, sandbox: Sandbox, square: Square) -> None:
        """Create, get, update, delete; an explicit null takes a value away, and what has none is left out."""
        created = (
            await square.customers.create(given_name="Ada", note="x", address={"country": "GB"})
        ).customer
        assert created is not None
        assert created.id is not None
        assert (created.created_at, created.version, created.creation_source) == (NOW, 0, "THIRD_PARTY")
        assert (await square.customers.get(created.id)).customer == created
        assert "nickname" not in sandbox.square.store["customers"][created.id]

        updated = (await square.customers.update(created.id, family_name="Lovelace", note=NULL)).customer
        assert updated is not None
        assert (updated.given_name, updated.family_name, updated.note) == ("Ada", "Lovelace", None)
        assert updated.version == 1
        assert "note" not in sandbox.square.store["customers"][created.id]

        await square.customers.delete(created.id)
        with pytest.raises(NotFoundError, match=f"There is no `{created.id}` in /v2/customers"):
            await square.customers.get(created.id)

    async def test_versions(self, square: Square) -> None:
        """A version that is not the present one is a conflict."""
        customer = (await square.customers.create(given_name="Ada")).customer
        assert customer is not None
        assert customer.id is not None
        await square.customers.update(customer.id, note="x", version=0)
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.customers.update(customer.id, note="y", version=0)
        with pytest.raises(ConflictError):
            await square.customers.delete(customer.id, version=0)
        await square.customers.delete(customer.id, version=1)

    async def test_pages(self, square: Square) -> None:
        """A cursor leads on until there is none; an empty list has no `customers` at all."""
        assert await square.customers.list().collect() == []
        for number in range(25):
            await square.customers.create(given_name=str(number))
        names = [item.given_name async for item in square.customers.list(limit=10)]
        assert names == [str(number) for number in range(25)]
        page = await square.call("ListCustomers", query={"limit": 10, "count": "true"})
        assert (len(page.customers), page.count) == (10, 25)
        assert (await square.call("ListCustomers", query={"limit": 25})).cursor is None

    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ({"limit": 0}, "VALUE_TOO_LOW"),
            ({"limit": 101}, "VALUE_TOO_HIGH"),
            ({"limit": "many"}, "EXPECTED_INTEGER"),
            ({"cursor": "x"}, "INVALID_CURSOR"),
            ({"cursor": "b3RoZXI6MQ"}, "INVALID_CURSOR"),
            ({"cursor": "ä"}, "INVALID_CURSOR"),
        ],
    )
    async def test_queries_that_are_wrong(self, square: Square, query: dict[str, Any], code: str) -> None:
        with pytest.raises(BadRequestError) as caught:
            await square.call("ListCustomers", query=query)
        assert (caught.value.code, caught.value.details[0].field) == (code, next(iter(query)))

    async def test_a_customer_has_some_name(self, square: Square) -> None:
        with pytest.raises(BadRequestError, match="at least one of given_name"):
            await square.customers.create(note="nameless")


class TestSquarePayments:
    async def test_create_get_list(self, sandbox: Sandbox, square: Square) -> None:
        """A payment is taken at once, and repeats what it was asked for."""
        payment = (
            await square.payments.create(
                source_id="cnon:card-nonce-ok",
                amount_money=USD,
                tip_money={"amount": 1, "currency": "USD"},
                reference_id="order-1",
            )
        ).payment
        assert payment is not None
        assert payment.id is not None
        assert (payment.status, payment.source_type, payment.reference_id) == ("COMPLETED", "CARD", "order-1")
        assert payment.total_money is not None
        assert (payment.total_money.amount, payment.total_money.currency) == (1100, "USD")
        assert payment.card_details is not None
        assert payment.card_details.status == "CAPTURED"
        assert payment.location_id == sandbox.square.location_id
        assert (await square.payments.get(payment.id)).payment == payment
        cash = (
            await square.payments.create(
                source_id="CASH", amount_money=USD, cash_details={"buyer_supplied_money": USD}
            )
        ).payment
        assert cash is not None
        assert (cash.source_type, cash.card_details) == ("CASH", None)
        assert [item.id async for item in square.payments.list(limit=1)] == [cash.id, payment.id]
        assert await square.payments.list(sort_order="ASC").collect() == [payment, cash]
        assert await square.payments.list(location_id="elsewhere").collect() == []

    async def test_the_same_key_and_body_get_the_first_answer(self, sandbox: Sandbox, square: Square) -> None:
        """Nothing happens twice, whatever became of the payment since."""
        asked: dict[str, Any] = {"source_id": "cnon:ok", "amount_money": USD, "idempotency_key": "k"}
        first = await square.payments.create(**asked, autocomplete=False)
        assert first.payment is not None
        await square.payments.complete(first.payment.id or "")
        assert await square.payments.create(**asked, autocomplete=False) == first
        assert len(sandbox.square.store["payments"]) == 1

    async def test_the_same_key_with_another_body_is_refused(self, sandbox: Sandbox, square: Square) -> None:
        await square.payments.create(source_id="cnon:ok", amount_money=USD, idempotency_key="k")
        with pytest.raises(BadRequestError) as caught:
            await square.payments.create(
                source_id="cnon:ok", amount_money={"amount": 1, "currency": "USD"}, idempotency_key="k"
            )
        assert (caught.value.code, caught.value.details[0].field) == (
            "IDEMPOTENCY_KEY_REUSED",
            "idempotency_key",
        )
        assert caught.value.idempotency_key == "k"
        assert len(sandbox.square.store["payments"]) == 1

    async def test_customers_honour_keys_too(self, sandbox: Sandbox, square: Square) -> None:
        """And each operation has keys of its own."""
        await square.payments.create(source_id="cnon:ok", amount_money=USD, idempotency_key="k")
        for _ in range(2):
            await square.customers.create(given_name="Ada", idempotency_key="k")
        assert len(sandbox.square.store["customers"]) == 1

    async def test_a_declined_card(self, sandbox: Sandbox, square: Square) -> None:
        """The sources that Square's own sandbox declines are declined, once and for all with the same key."""
        for _ in range(2):
            with pytest.raises(Exception, match="402 GENERIC_DECLINE") as caught:
                await square.payments.create(
                    source_id="cnon:card-nonce-declined", amount_money=USD, idempotency_key="k"
                )
            assert getattr(caught.value, "status", None) == 402
        assert not sandbox.square.store["payments"]

    async def test_complete_and_cancel(self, square: Square) -> None:
        """An approved payment waits to be settled, one way and once."""

        async def approved() -> Any:
            answer = await square.payments.create(source_id="cnon:ok", amount_money=USD, autocomplete=False)
            assert answer.payment is not None
            assert answer.payment.status == "APPROVED"
            return answer.payment

        payment = await approved()
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.payments.complete(payment.id, version_token="old")
        done = (await square.payments.complete(payment.id, version_token=payment.version_token)).payment
        assert done is not None
        assert done.status == "COMPLETED"
        with pytest.raises(BadRequestError, match="COMPLETED cannot become CANCELED"):
            await square.payments.cancel(payment.id)
        payment = await approved()
        canceled = (await square.payments.cancel(payment.id)).payment
        assert canceled is not None
        assert canceled.card_details is not None
        assert (canceled.status, canceled.card_details.status) == ("CANCELED", "VOIDED")

    @pytest.mark.parametrize(
        ("body", "field", "code"),
        [
            ({"amount_money": USD}, "source_id", "MISSING_REQUIRED_PARAMETER"),
            ({"source_id": "cnon:ok"}, "amount_money", "MISSING_REQUIRED_PARAMETER"),
            (
                {"source_id": "cnon:ok", "amount_money": {"amount": -1}},
                "amount_money.amount",
                "VALUE_TOO_LOW",
            ),
            (
                {"source_id": "cnon:ok", "amount_money": {"amount": "1"}},
                "amount_money.amount",
                "EXPECTED_INTEGER",
            ),
        ],
    )
    async def test_requests_that_are_wrong(
        self, square: Square, body: dict[str, Any], field: str, code: str
    ) -> None:
        with pytest.raises(BadRequestError) as caught:
            await square.request("POST", "/v2/payments", body={"idempotency_key": "1", **body})
        assert [(detail.field, detail.code) for detail in caught.value.details] == [(field, code)]

    async def test_errors_name_their_request(self, square: Square) -> None:
        with pytest.raises(NotFoundError, match="There is no `nothing` in /v2/payments") as caught:
            await square.payments.get("nothing")
        assert caught.value.request_id == caught.value.headers["x-speleo-traceid"]
