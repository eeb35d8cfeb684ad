"""Polar's sandbox in each API version that has types: one state, which each version sees in its own form."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from aiomerchant import ConfigurationError, NotFoundError, Polar, UnprocessableEntityError, extra_fields
from aiomerchant.polar import models as default_models, v2027_01
from aiomerchant.polar.provider import PROVIDER
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.faults import Kind, MissingField, UnknownEnum
from aiomerchant.webhooks import PolarWebhooks

from tests.sandbox.polar.conftest import Sell
from tests.support.references import path_with_records, with_records
from tests.support.sandboxes import NOW, fetch
from tests.support.servers import Server

DATED = "2027-01"
TEAM = {"name": "Team", "recurring_interval": "month"}
#: Four seats at most for ten dollars each, then eight dollars.
SEAT_TIERS = [
    {"min_seats": 2, "max_seats": 4, "price_per_seat": 1000},
    {"min_seats": 5, "max_seats": None, "price_per_seat": 800},
]
TIERS = [{"bound": 4, "unit_amount": "1000"}, {"unit_amount": "800"}]


@pytest.fixture
async def dated(sandbox: Sandbox) -> AsyncIterator[v2027_01.Polar]:
    """A client of 2027-01; answers that do not fit its document fail the test."""
    server = sandbox.polar
    async with v2027_01.Polar(server.access_token, base_url=server.base_url, strict=True) as polar:
        yield polar


def in_seats(kind: str = "volume") -> dict[str, Any]:
    return {"amount_type": "seat_based", "seat_tiers": {"seat_tier_type": kind, "tiers": SEAT_TIERS}}


def in_units(tiers: Any = TIERS, least: int | None = 2, kind: str = "volume") -> dict[str, Any]:
    return {
        "amount_type": "seat_based",
        "tiers": {"type": kind, "tiers": tiers},
        "minimum_units": least,
    }


async def refused(dated: v2027_01.Polar, price: dict[str, Any]) -> list[tuple[str, str]]:
    """The fields and messages of a refusal to make a product with a price."""
    with pytest.raises(UnprocessableEntityError) as caught:
        await dated.call("products:create", body={**TEAM, "prices": [price]})
    return [(str(detail.field), str(detail.message)) for detail in caught.value.details]


class TestServed:
    """Which versions there are."""

    async def test_each_version_with_types(self, sandbox: Sandbox) -> None:
        """Answers name the version that was asked for, also in errors."""
        for version in (PROVIDER.version, *PROVIDER.versions, "2026-04"):
            headers = {"Polar-Version": version, "Authorization": f"Bearer {sandbox.polar.access_token}"}
            for path, expected in ("/v1/products/", 200), ("/v1/nothing", 404):
                status, _, answered = await fetch("GET", sandbox.polar.base_url + path, headers=headers)
                assert (status, answered["polar-version"]) == (expected, version)
        async with Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url, version=DATED) as polar:
            assert await polar.products.list().collect() == []
        assert sandbox.violations == []

    async def test_no_other_version(self, sandbox: Sandbox, polar: Polar) -> None:
        """It is answered as Polar answers, which names no version; the violation says which there are."""
        with pytest.raises(NotFoundError, match="may not know the API version 2019-01") as caught:
            await polar.with_options(version="2019-01").products.list()
        assert "polar-version" not in caught.value.headers
        (violation,) = sandbox.violations
        assert (violation.kind, violation.location, violation.found) == (
            "version",
            ("header", "polar-version"),
            "2019-01",
        )
        assert str(violation) == (
            "products:list: header.polar-version is no API version that the sandbox serves: "
            "2026-10 or 2027-01"
        )
        assert sandbox.count("products.list") == 0

    async def test_operations_are_those_of_the_version(self, sandbox: Sandbox) -> None:
        """Each has a route, and what it answers is valid by the document of the version."""
        contract = load("polar", DATED)
        token = f"Bearer {sandbox.polar.access_token}"
        succeeded = 0
        for route in contract.routes.values():
            for parameter in route.parameters:
                assert parameter["in"] in {"path", "query", "header"}
            path = route.path.format(**path_with_records(sandbox.polar, route))
            body = None
            if route.body is not None:
                full = contract.instances.full(route.body)
                body = json.dumps(with_records(sandbox.polar, route.id, full))
            media = {"Content-Type": route.media} if route.media == "application/json" else {}
            status, answered, headers = await fetch(
                route.method,
                sandbox.polar.base_url + path,
                data=body,
                headers={"Polar-Version": DATED, "Authorization": token, **media},
            )
            assert status < 500, route.id
            assert (status, answered) != (404, b'{"detail": "Not Found"}'), route.id
            if status == route.status and route.answer is not None and "json" in headers["content-type"]:
                assert contract.validator.messages(route.answer, json.loads(answered)) == [], route.id
                succeeded += 1
        assert succeeded > 30

    @pytest.mark.parametrize(
        ("fault", "units", "kind"),
        [
            (MissingField("prices[].minimum_units"), None, "volume"),
            (UnknownEnum("prices[].tiers.type"), 2, "UNKNOWN_TO_THE_DOCUMENT"),
        ],
    )
    async def test_faults_of_fields_that_the_default_version_lacks(
        self, sandbox: Sandbox, dated: v2027_01.Polar, fault: Kind, units: int | None, kind: str
    ) -> None:
        """They are found in the document of the version that is asked for, and in no other's answers."""
        made: Any = await dated.products.create(body={**TEAM, "prices": [in_units()]})
        sandbox.fault(fault, "products:get")
        await sandbox.polar.client.products.get(made.id)
        assert len(sandbox.faults.pending) == 1
        seen: Any = (await dated.with_options(strict=False).products.get(made.id)).prices[0]
        assert (seen.minimum_units, seen.tiers.type) == (units, kind)
        assert sandbox.faults.pending == ()


class TestPricesBySeats:
    """`seat_tiers` in the default version, `tiers` in 2027-01."""

    @pytest.mark.parametrize("kind", ["volume", "graduated"])
    async def test_read_in_the_other_version(self, polar: Polar, dated: v2027_01.Polar, kind: str) -> None:
        """Whichever made them: the bounds are those of the seats, the amounts are text."""
        made = await polar.products.create(body={**TEAM, "prices": [in_seats(kind)]})
        seen: Any = (await dated.products.get(made.id)).prices[0]
        assert isinstance(seen, v2027_01.models.ProductPriceSeatBased)
        assert v2027_01.encode(seen.tiers) == {"type": kind, "tiers": TIERS}
        assert (seen.minimum_units, seen.maximum_units) == (2, None)

        again: Any = await dated.products.create(body={**TEAM, "prices": [in_units(kind=kind)]})
        assert v2027_01.encode(again.prices[0].tiers) == v2027_01.encode(seen.tiers)
        price: Any = (await polar.products.get(again.id)).prices[0]
        assert isinstance(price, default_models.ProductPriceSeatBased)
        assert price.seat_tiers == made.prices[0].seat_tiers

    async def test_wherever_they_are(self, polar: Polar, dated: v2027_01.Polar, buy: Sell) -> None:
        """In lists, checkouts and subscriptions, and in a change of a product."""
        team: Any = await dated.products.create(body={**TEAM, "prices": [in_units()]})
        kept = {"id": str(team.prices[0].id)}
        more = {**in_units([{"bound": 9, "unit_amount": 700}], None), "price_currency": "eur"}
        changed: Any = await dated.products.update(team.id, prices=[kept, more])
        assert [(one.minimum_units, one.maximum_units) for one in changed.prices] == [(2, None), (1, 9)]
        ids = [str(team.id)]
        own = {ids[0]: [in_units([{"bound": None, "unit_amount": "500"}])]}
        checkout: Any = await dated.checkouts.create(products=ids, prices=own, seats=3)
        assert (checkout.amount, checkout.product_price.tiers.tiers[0].unit_amount) == (1500, 500)
        await buy(team, seats=6)
        listed: Any = (await dated.subscriptions.list()).items[0]
        assert (listed.amount, listed.prices[0].tiers.tiers[1].unit_amount) == (4800, 800)
        (default,) = await polar.subscriptions.list().collect()
        assert default.amount == 4800

    async def test_amounts(self, polar: Polar, dated: v2027_01.Polar) -> None:
        """Each seat costs what its tier says, the first one too where two must be bought."""
        for kind, amount in ("volume", 6 * 800), ("graduated", 4 * 1000 + 2 * 800):
            team = await dated.products.create(body={**TEAM, "prices": [in_units(kind=kind)]})
            for client in (polar, dated):
                checkout = await client.checkouts.create(products=[str(team.id)], seats=6)
                assert checkout.amount == amount

    async def test_tiers_that_are_refused(self, sandbox: Sandbox, dated: v2027_01.Polar) -> None:
        """As in Polar's server: by the document or by what it says itself."""
        for tiers, least, message in (
            ([{"unit_amount": 1}, {"unit_amount": 2}], 1, "Only the last tier can be unbounded"),
            ([{"bound": 2, "unit_amount": 1}] * 2, 1, "Tier bound values must be unique"),
            (
                [{"bound": 2, "unit_amount": 1}],
                3,
                "minimum_units must not exceed the last tier's bound, got 3 > 2",
            ),
            (
                [{"unit_amount": "1.5"}],
                1,
                "Seat tier rates must be in smallest currency unit, got 1.5",
            ),
            ([{"unit_amount": "-1"}], 1, "Input should be greater than or equal to 0"),
        ):
            assert await refused(dated, in_units(tiers, least)) == [("prices.0.tiers", message)]
        assert sandbox.violations == []

    async def test_the_form_of_another_version_is_refused(
        self, sandbox: Sandbox, polar: Polar, dated: v2027_01.Polar
    ) -> None:
        assert await refused(dated, in_seats()) == [("prices.0.tiers", "Field required")]
        with pytest.raises(UnprocessableEntityError):
            await polar.call("products:create", body={**TEAM, "prices": [in_units()]})
        assert {violation.location for violation in sandbox.violations} == {
            ("body", "prices", 0, "tiers"),
            ("body", "prices", 0, "seat_tiers"),
        }


class TestLicenseKeys:
    """In 2027-01 a key says what it was bought with."""

    @pytest.mark.parametrize("interval", [None, "month"])
    async def test_with_an_order_or_a_subscription(
        self,
        sandbox: Sandbox,
        polar: Polar,
        dated: v2027_01.Polar,
        sell: Sell,
        buy: Sell,
        licensed: Any,
        interval: str | None,
    ) -> None:
        product = await sell(1000, interval)
        await polar.products.update_benefits(product.id, benefits=[str(licensed.id)])
        await buy(product)
        (key,) = await polar.license_keys.list().collect()
        asked = {"key": key.key, "organization_id": sandbox.polar.organization_id}
        valid = await dated.license_keys.validate(**asked)
        (order,) = await polar.orders.list().collect()
        if interval is None:
            assert (valid.subscription_id, valid.order_id) == (None, order.id)
            assert valid.order == v2027_01.models.LicenseKeyOrder(
                id=order.id, created_at=order.created_at, status=order.status, paid=True
            )
        else:
            assert (valid.order_id, valid.order) == (None, None)
            assert valid.subscription_id == order.subscription_id
            assert valid.subscription is not None
            assert valid.subscription.status == "active"
        activation = await dated.customer_portal.license_keys.activate(**asked, label="laptop")
        assert activation.license_key.order_id == valid.order_id
        assert "order_id" not in extra_fields(await polar.license_keys.validate(**asked))


class TestWebhooks:
    """Each endpoint is told in its own version."""

    async def test_that_of_the_request_that_made_it(
        self, sandbox: Sandbox, polar: Polar, dated: v2027_01.Polar, server: Server
    ) -> None:
        """Its deliveries are decoded by the types of that version, and say which it is."""
        given: Any = {"url": server.url, "format": "raw", "events": ["product.created"]}
        endpoints: list[Any] = [
            await polar.webhooks.create_webhook_endpoint(**given),
            await dated.webhooks.create_webhook_endpoint(**given),
            await dated.webhooks.create_webhook_endpoint(**given, api_version=PROVIDER.version),
        ]
        versions = [PROVIDER.version, DATED, PROVIDER.version]
        assert [endpoint.api_version for endpoint in endpoints] == versions
        made = await polar.products.create(body={**TEAM, "prices": [in_seats()]})
        await sandbox.deliveries.settled()
        for endpoint, version in zip(endpoints, versions, strict=True):
            (delivery,) = [one for one in sandbox.deliveries if one.subscription == str(endpoint.id)]
            assert (delivery.succeeded, delivery.message.version) == (True, version)
            headers = delivery.attempts[0].headers
            assert headers["webhook-api-version"] == version
            missing: list[Any] = []
            webhooks = PolarWebhooks(
                endpoint, version=version, clock=sandbox.clock.now, on_mismatch=missing.append
            )
            event: Any = webhooks.receive(delivery.message.body, headers)
            client: Any = dated if version == DATED else polar
            assert event.data == await client.products.get(made.id)
            assert (event.api_version, missing) == (version, [])
        told = await polar.webhooks.list_webhook_deliveries().collect()
        assert sorted(one.webhook_event.api_version for one in told) == sorted(versions)

    async def test_it_may_change(
        self, sandbox: Sandbox, polar: Polar, dated: v2027_01.Polar, server: Server
    ) -> None:
        """Only to versions that the document of the request has; one without types is told as the default."""
        endpoint = await polar.webhooks.create_webhook_endpoint(
            url=server.url, format="raw", events=["product.created"]
        )
        with pytest.raises(UnprocessableEntityError):
            await polar.webhooks.update_webhook_endpoint(endpoint.id, api_version=DATED)
        for version, told in (DATED, DATED), ("2026-04", PROVIDER.version):
            changed = await dated.webhooks.update_webhook_endpoint(endpoint.id, api_version=version)
            assert changed.api_version == version
            await polar.products.create(body={**TEAM, "prices": [in_seats()]})
            await sandbox.deliveries.settled()
            assert sandbox.deliveries[-1].payload["api_version"] == told
            assert sandbox.deliveries[-1].headers(NOW)["webhook-api-version"] == told

    async def test_samples(self, sandbox: Sandbox, server: Server) -> None:
        """All fit their version's types."""
        for type in load("polar", DATED).document["webhooks"]:
            delivery = await sandbox.send(type, provider="polar", to=server.url, version=DATED)
            webhooks = PolarWebhooks(
                sandbox.polar.webhook_secret, version=DATED, clock=sandbox.clock.now, on_mismatch=pytest.fail
            )
            event: Any = webhooks.receive(delivery.message.body, delivery.headers(NOW))
            assert event.type == type
        for version in ("2019-01", "2026-04"):
            with pytest.raises(ConfigurationError, match=r"version must be one of 2026-10, 2027-01, not"):
                sandbox.deliveries.made("order.paid", provider="polar", to=server.url, version=version)
