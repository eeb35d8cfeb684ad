"""Webhooks from the sandbox: which events a change means."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest

from aiomerchant import Polar, Square
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.collections import members
from aiomerchant_api.polar.events import EVENTS as POLAR_EVENTS
from aiomerchant_api.square.events import EVENTS as SQUARE_EVENTS

from tests.support.instances import Instances, Validator
from tests.support.receivers import Receive, schemas
from tests.support.references import path_with_records, with_records


class TestChanges:
    """Which events a change means, by the rule over their names."""

    @pytest.mark.parametrize(
        ("collection", "verb", "types"),
        [
            ("/v1/benefit-grants", "updated", ["benefit_grant.updated"]),
            ("/v1/customers/{id}/members", "created", ["member.created"]),
            ("/v1/products", "deleted", []),
            ("/v1/meters", "created", []),
            ("/v1/webhooks/endpoints", "created", []),
        ],
    )
    async def test_polar(
        self,
        sandbox: Sandbox,
        receive: Receive,
        polar: Polar,
        collection: str,
        verb: str,
        types: list[str],
    ) -> None:
        """The last word of a collection's path, in singular, is the noun of its events."""
        receiver = await receive()
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=sorted(POLAR_EVENTS)
        )
        sandbox.polar.changed(collection, verb, {"id": "1"})
        await sandbox.deliveries.settled()
        assert receiver.types == types

    @pytest.mark.parametrize(
        ("collection", "verb", "types"),
        [
            ("/v2/loyalty/accounts", "created", ["loyalty.account.created"]),
            ("/v2/loyalty/programs/{program_id}/promotions", "updated", ["loyalty.promotion.updated"]),
            ("/v2/terminals/refunds", "created", ["terminal.refund.created"]),
            ("/v2/refunds", "created", ["refund.created"]),
            ("/v2/labor/scheduled-shifts", "deleted", ["labor.scheduled_shift.deleted"]),
            ("/v2/gift-cards/activities", "created", ["gift_card.activity.created"]),
            ("/v2/team-members/jobs", "created", ["job.created"]),
            (
                "/v2/bookings/custom-attribute-definitions",
                "created",
                [
                    "booking.custom_attribute_definition.owned.created",
                    "booking.custom_attribute_definition.visible.created",
                ],
            ),
            (
                "/v2/locations/{location_id}/custom-attributes",
                "created",
                ["location.custom_attribute.owned.updated", "location.custom_attribute.visible.updated"],
            ),
            ("/v2/catalog/objects", "created", []),
            ("/v2/webhooks/subscriptions", "created", []),
        ],
    )
    async def test_square(
        self,
        sandbox: Sandbox,
        receive: Receive,
        square: Square,
        collection: str,
        verb: str,
        types: list[str],
    ) -> None:
        """More words of the path make it more specific; those who may see an attribute are all told."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={"event_types": sorted(SQUARE_EVENTS), "notification_url": receiver.url}
        )
        sandbox.square.changed(collection, verb, {"id": "1"})
        await sandbox.deliveries.settled()
        assert receiver.types == types

    async def test_a_new_status_is_told(self, sandbox: Sandbox, receive: Receive, square: Square) -> None:
        """Beside the change itself, once, where there is an event of that name."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={"event_types": sorted(SQUARE_EVENTS), "notification_url": receiver.url}
        )
        for status in ("UNPAID", "CANCELED", "CANCELED", "DRAFT"):
            sandbox.square.changed("/v2/invoices", "updated", {"id": "1", "status": status})
        await sandbox.deliveries.settled()
        assert receiver.types == [
            "invoice.updated",
            *("invoice.canceled", "invoice.updated"),
            "invoice.updated",
            "invoice.updated",
        ]

    async def test_what_square_tells_of_an_order(
        self, sandbox: Sandbox, receive: Receive, square: Square
    ) -> None:
        """Only what the event's schema has of it; of a deleted record its id alone, where it says so."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={
                "event_types": ["order.created", "invoice.deleted", "customer.deleted"],
                "notification_url": receiver.url,
            }
        )
        order = {"id": "o1", "version": 1, "location_id": "L1", "state": "OPEN", "line_items": []}
        sandbox.square.changed("/v2/orders", "created", order)
        sandbox.square.changed("/v2/invoices", "deleted", {"id": "i1", "title": "For Ada"})
        sandbox.square.changed("/v2/customers", "deleted", {"id": "c1", "given_name": "Ada"})
        await sandbox.deliveries.settled()
        shown = {"version": 1, "location_id": "L1", "state": "OPEN", "order_id": "o1"}
        assert [json.loads(body)["data"] for _, body in receiver.received] == [
            {"type": "order_created", "id": "o1", "object": {"order_created": shown}},
            {"type": "invoice", "id": "i1", "deleted": True},
            {"type": "customer", "id": "c1", "object": {"customer": {"id": "c1", "given_name": "Ada"}}},
        ]

    @pytest.mark.parametrize("provider", ["polar", "square"])
    async def test_each_record_that_the_api_makes(
        self, sandbox: Sandbox, receive: Receive, provider: str
    ) -> None:
        """Whatever is created with all its fields, what is told of it fits the schema of the event."""
        receiver = await receive()
        server: Server[Any] = sandbox.polar if provider == "polar" else sandbox.square
        if provider == "polar":
            await sandbox.polar.client.webhooks.create_webhook_endpoint(
                url=receiver.url, format="raw", events=sorted(POLAR_EVENTS)
            )
        else:
            await sandbox.square.client.webhooks.subscriptions.create(
                subscription={"event_types": sorted(SQUARE_EVENTS), "notification_url": receiver.url}
            )
        contract = load(provider)
        routes = {
            member.collection.path: member.collection.roles["create"]
            for member in members(contract).values()
            if "create" in member.collection.roles and "webhooks" not in member.collection.path
        }
        headers = {"Authorization": f"Bearer {server.access_token}"}
        async with aiohttp.ClientSession(server.base_url, headers=headers) as session:
            for collection, route in routes.items():
                body = Instances(contract.document, sent=True).full(route.body or {})
                if provider == "polar":
                    for name in ("organization_id", "medias"):
                        body.pop(name, None)
                    for name in ("subscription_id", "prices", "attached_custom_fields"):
                        body.pop(name, None)
                    if collection == "/v1/products":
                        price = {"amount_type": "fixed", "price_amount": 2900}
                        body = {"name": body["name"], "prices": [price]}
                    if collection == "/v1/discounts":
                        body["code"] = "OPENING"
                elif "object" in body:
                    body["object"]["id"] = "#1"
                body = with_records(server, route.id, body)
                path = route.path.format(**path_with_records(server, route))
                async with session.request(route.method, path, json=body) as answer:
                    await answer.read()
        await sandbox.deliveries.settled()
        types = {delivery.message.type for delivery in sandbox.deliveries}
        assert {"vendor.created" if provider == "square" else "order.created", "customer.created"} <= types
        assert len(types) >= {"polar": 7, "square": 17}[provider], types
        validator, of = Validator(contract.document), schemas(provider)
        faults = {
            delivery.message.type: validator.messages(of[delivery.message.type], delivery.payload)
            for delivery in sandbox.deliveries
        }
        assert {type: found for type, found in faults.items() if found} == {}
        assert all(delivery.succeeded for delivery in sandbox.deliveries)

    async def test_reading_is_no_change(self, sandbox: Sandbox, receive: Receive, square: Square) -> None:
        """A record that nothing makes is there when it is asked for, and no event says that it came to be."""
        receiver = await receive()
        await square.webhooks.subscriptions.create(
            subscription={
                "event_types": ["online_checkout.location_settings.updated"],
                "notification_url": receiver.url,
            }
        )
        await square.call("RetrieveLocationSettings", path={"location_id": sandbox.square.location_id})
        await sandbox.deliveries.settled()
        assert list(sandbox.deliveries) == []

    async def test_a_record_is_told_as_it_was_then(
        self, sandbox: Sandbox, receive: Receive, polar: Polar
    ) -> None:
        """What changes before a delivery has its turn is not in it."""
        receiver = await receive()
        await polar.webhooks.create_webhook_endpoint(
            url=receiver.url, format="raw", events=["product.created"]
        )
        product = {"id": "1", "name": "before"}
        sandbox.polar.changed("/v1/products", "created", product)
        product["name"] = "after"
        await sandbox.deliveries.settled()
        assert receiver.only[1]["data"]["name"] == "before"
