"""What a request has and the document does not, at any depth: reported, and refused where a test wants it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aiomerchant import BadRequestError, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.document.instances import Instances

from tests.support.sandboxes import NOW, fetch

USD = {"amount": 1099, "currency": "USD"}


async def sent(sandbox: Sandbox, provider: str, id: str, body: Any) -> tuple[int, Any]:
    server = getattr(sandbox, provider)
    route = server.contract.routes[id]
    headers = {"Authorization": f"Bearer {server.access_token}"}
    status, answer, _ = await fetch(
        route.method, f"{server.base_url}{route.path}", json=body, headers=headers
    )
    return status, json.loads(answer)


def found(sandbox: Sandbox) -> list[tuple[str, str, Any]]:
    return [
        (".".join(map(str, one.location)), one.kind, one.expected)
        for one in sandbox.violations
        if not one.refused
    ]


class TestReports:
    async def test_fields_at_any_depth(self, sandbox: Sandbox) -> None:
        """Each has its location and the name that it was meant to have, and the request succeeds."""
        body = {
            "email": "ada@example.com",
            "nme": "Ada",
            "billing_address": {"country": "US", "postalCode": "94103"},
        }
        status, _ = await sent(sandbox, "polar", "customers:create", body)
        assert status == 201
        assert found(sandbox) == [
            ("body.nme", "unknown field", "name"),
            ("body.billing_address.postalCode", "unknown field", "postal_code"),
        ]
        assert [str(one) for one in sandbox.violations] == [
            "customers:create: body.nme is not documented; did you mean name?",
            "customers:create: body.billing_address.postalCode is not documented; did you mean postal_code?",
        ]

    async def test_within_lists_and_unions(self, sandbox: Sandbox) -> None:
        """A member of a union has its own fields; those of another member are unknown there."""
        price = {
            "amount_type": "fixed",
            "price_amount": 100,
            "price_currency": "usd",
            "tiers": [],
            "colour": 1,
        }
        body = {"name": "Print", "recurring_interval": None, "prices": [price]}
        status, _ = await sent(sandbox, "polar", "products:create", body)
        assert status == 201
        assert [place for place, _, _ in found(sandbox)] == ["body.prices.0.tiers", "body.prices.0.colour"]

    async def test_square(self, sandbox: Sandbox) -> None:
        body = {
            "idempotency_key": "k",
            "order": {
                "location_id": sandbox.square.location_id,
                "line_items": [
                    {
                        "quantity": "1",
                        "name": "Mug",
                        "base_price_money": {"amount": 100, "currency": "USD"},
                        "nam": "Mug",
                    }
                ],
            },
        }
        status, _ = await sent(sandbox, "square", "CreateOrder", body)
        assert status == 200
        assert found(sandbox) == [("body.order.line_items.0.nam", "unknown field", "name")]

    async def test_what_is_free(self, sandbox: Sandbox) -> None:
        """Keys of maps are the caller's own."""
        body = {"email": "ada@example.com", "metadata": {"nme": "x", "anything": 1}}
        await sent(sandbox, "polar", "customers:create", body)
        assert sandbox.violations == []

    async def test_a_parameter(self, sandbox: Sandbox) -> None:
        """That kind of violation has the nearest name, too."""
        await sandbox.polar.client.with_options(extra_query={"limt": "1"}).customers.list()
        assert [str(one) for one in sandbox.violations] == [
            "customers:list: query.limt is not documented; did you mean limit?"
        ]

    @pytest.mark.parametrize("provider", ["polar", "square"])
    def test_full_bodies_have_none(self, provider: str) -> None:
        """Whatever the document allows is known, for every operation; one more field is not."""
        from aiomerchant.sandbox.document.unknown_fields import unknown_fields

        contract = load(provider)
        instances = Instances(contract.document, sent=True)
        checked = 0
        for route in contract.routes.values():
            if route.body is None:
                continue
            value = instances.full(route.body)
            assert unknown_fields(contract, route.body, value) == [], route.id
            if not isinstance(value, dict):
                continue
            more = {**value, "no_such_field": 1}
            unknown = [one.location for one in unknown_fields(contract, route.body, more)]
            # Other bodies have fields of any name, or the document forbids further ones itself.
            if (
                contract.validator.accepts(route.body, more)
                and route.body.get("additionalProperties") is None
            ):
                assert unknown == [("no_such_field",)], route.id
                checked += 1
        assert checked > 60


class TestRefusals:
    async def test_polar(self) -> None:
        async with Sandbox(start=NOW, strict_requests=True) as sandbox:
            polar = sandbox.polar.client
            with pytest.raises(UnprocessableEntityError) as caught:
                await polar.customers.create(body={"email": "ada@example.com", "nme": "Ada"})
            (detail,) = caught.value.details
            assert (detail.field, detail.code) == ("nme", "extra_forbidden")
            with pytest.raises(UnprocessableEntityError):
                await polar.with_options(extra_query={"limt": "1"}).customers.list()
            assert (await polar.customers.list()).items == []
            assert sandbox.done("customers:create") == 0

    async def test_square(self) -> None:
        async with Sandbox(start=NOW, strict_requests=True) as sandbox:
            square = sandbox.square.client
            with pytest.raises(BadRequestError) as caught:
                await square.with_options(extra_body={"nme": "x"}).customers.create(given_name="Ada")
            (detail,) = caught.value.details
            assert (detail.field, detail.code) == ("nme", "UNKNOWN_BODY_PARAMETER")
            with pytest.raises(BadRequestError) as caught:
                await square.with_options(extra_query={"limt": "1"}).customers.list()
            assert caught.value.code == "UNKNOWN_QUERY_PARAMETER"
