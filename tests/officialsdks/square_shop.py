"""A shop that uses squareup: python square_shop.py."""

from __future__ import annotations

import asyncio
import os
from typing import Any
from uuid import uuid4

from common import admin, receiver
from reads import read
from square import AsyncSquare, Square
from square.core.api_error import ApiError
from square.utils.webhooks_helper import verify_signature

BASE_URL, TOKEN = os.environ["SQUARE_BASE_URL"], os.environ["SQUARE_ACCESS_TOKEN"]
SERVER = admin("/servers")["servers"]["square"]
LOCATION = SERVER["account"]["location_id"]

square = Square(token=TOKEN, base_url=BASE_URL)


def key() -> str:
    return str(uuid4())


def usd(amount: int) -> Any:
    return {"amount": amount, "currency": "USD"}


def refused(status: int, code: str, call: Any, *args: Any, **given: Any) -> None:
    try:
        call(*args, **given)
    except ApiError as raised:
        error = raised
    else:
        raise AssertionError(f"{call} is not refused")
    assert (error.status_code, error.errors[0].code) == (status, code)


def customers() -> None:
    made = [square.customers.create(given_name=f"N {number}").customer for number in range(5)]
    pager = square.customers.list(limit=2)
    assert [one.id for one in pager] == [one.id for one in made]
    assert square.customers.get(made[0].id).customer.given_name == "N 0"
    changed = square.customers.update(made[0].id, given_name="Ada", email_address="ada@example.com").customer
    assert (changed.given_name, changed.version) == ("Ada", 1)
    query: Any = {"filter": {"email_address": {"exact": "ada@example.com"}}}
    assert [one.id for one in square.customers.search(query=query).customers] == [made[0].id]
    square.customers.delete(made[1].id)
    refused(404, "NOT_FOUND", square.customers.get, made[1].id)
    refused(400, "BAD_REQUEST", square.customers.create)
    bulk = square.customers.batch_create(customers={"a": {"given_name": "A"}, "b": {"given_name": "B"}})
    assert set(bulk.responses) == {"a", "b"}


def catalog() -> None:
    variation = {
        "type": "ITEM_VARIATION",
        "id": "#small",
        "item_variation_data": {"name": "Small", "pricing_type": "FIXED_PRICING", "price_money": usd(900)},
    }
    item: Any = {"type": "ITEM", "id": "#tea", "item_data": {"name": "Tea", "variations": [variation]}}
    made = square.catalog.object.upsert(idempotency_key=key(), object=item)
    ids = {pair.client_object_id: pair.object_id for pair in made.id_mappings}
    assert square.catalog.object.get(ids["#tea"]).object.item_data.name == "Tea"
    assert [one.id for one in square.catalog.list(types="ITEM")] == [ids["#tea"]]
    found = square.catalog.search(object_types=["ITEM"], query={"text_query": {"keywords": ["tea"]}})
    assert [one.id for one in found.objects] == [ids["#tea"]]
    change: Any = {
        "type": "PHYSICAL_COUNT",
        "physical_count": {
            "catalog_object_id": ids["#small"],
            "state": "IN_STOCK",
            "location_id": LOCATION,
            "quantity": "7",
            "occurred_at": "2026-01-01T00:00:00Z",
        },
    }
    square.inventory.batch_create_changes(idempotency_key=key(), changes=[change])
    assert [one.quantity for one in square.inventory.get(ids["#small"])] == ["7"]


def sale() -> None:
    """An order that is paid, refunded and found again."""
    line: Any = {"name": "Print", "quantity": "2", "base_price_money": usd(1450)}
    order = square.orders.create(
        order={"location_id": LOCATION, "line_items": [line]}, idempotency_key=key()
    ).order
    assert order.total_money.amount == 2900
    again = key()
    payment = square.payments.create(
        source_id="cnon:card-nonce-ok", idempotency_key=again, amount_money=usd(2900), order_id=order.id
    ).payment
    repeated = square.payments.create(
        source_id="cnon:card-nonce-ok", idempotency_key=again, amount_money=usd(2900), order_id=order.id
    ).payment
    assert (payment.status, repeated.id) == ("COMPLETED", payment.id)
    assert square.orders.get(order.id).order.state == "COMPLETED"
    refund = square.refunds.refund_payment(
        idempotency_key=key(), payment_id=payment.id, amount_money=usd(900)
    ).refund
    admin("/square/complete", {"record": refund.id})
    assert square.refunds.get(refund.id).refund.status == "COMPLETED"
    assert payment.id in [one.id for one in square.payments.list(limit=1)]
    assert [one.id for one in square.refunds.list()] == [refund.id]
    query: Any = {"filter": {"state_filter": {"states": ["COMPLETED"]}}}
    found = square.orders.search(location_ids=[LOCATION], query=query).orders
    assert [one.id for one in found] == [order.id]
    refused(
        402,
        "GENERIC_DECLINE",
        square.payments.create,
        source_id="cnon:card-nonce-declined",
        idempotency_key=key(),
        amount_money=usd(100),
    )
    link = square.checkout.payment_links.create(
        idempotency_key=key(),
        quick_pay={"name": "Book", "price_money": usd(500), "location_id": LOCATION},
    ).payment_link
    assert square.checkout.payment_links.get(link.id).payment_link.order_id == link.order_id


def invoices() -> None:
    customer = square.customers.create(given_name="Eve", email_address="eve@example.com").customer
    line: Any = {"name": "Work", "quantity": "1", "base_price_money": usd(5000)}
    order = square.orders.create(
        order={"location_id": LOCATION, "line_items": [line], "customer_id": customer.id}
    ).order
    invoice = square.invoices.create(
        invoice={
            "location_id": LOCATION,
            "order_id": order.id,
            "primary_recipient": {"customer_id": customer.id},
            "payment_requests": [{"request_type": "BALANCE", "due_date": "2027-12-31"}],
            "delivery_method": "EMAIL",
            "accepted_payment_methods": {"card": True},
        },
        idempotency_key=key(),
    ).invoice
    published = square.invoices.publish(invoice.id, version=invoice.version, idempotency_key=key()).invoice
    assert published.status == "UNPAID"
    assert admin("/square/complete", {"record": invoice.id})["status"] == "PAID"
    assert [one.id for one in square.invoices.list(location_id=LOCATION)] == [invoice.id]
    assert square.cards.create(
        idempotency_key=key(), source_id="cnon:card-nonce-ok", card={"customer_id": customer.id}
    ).card.last4


def tokens() -> None:
    """The code of a user who consents, the tokens for it, and what they may do."""
    ours = admin("/applications", {"provider": "square", "redirect_uris": ["https://shop.example/"]})
    url = f"{SERVER['authorize_url']}?client_id={ours['client_id']}&scope=CUSTOMERS_READ&state=s"
    visited = admin("/authorizations", {"provider": "square", "url": url})["redirect_uri"]
    code = visited.partition("code=")[2].partition("&")[0]
    application = {"client_id": ours["client_id"], "client_secret": ours["client_secret"]}
    granted = square.o_auth.obtain_token(**application, grant_type="authorization_code", code=code)
    seller = Square(token=granted.access_token, base_url=BASE_URL)
    assert list(seller.customers.list()) is not None
    refused(403, "INSUFFICIENT_SCOPES", seller.catalog.info)
    assert seller.o_auth.retrieve_token_status().scopes == ["CUSTOMERS_READ"]
    renewed = square.o_auth.obtain_token(
        **application, grant_type="refresh_token", refresh_token=granted.refresh_token
    )
    assert renewed.access_token
    authorization: Any = {"additional_headers": {"Authorization": f"Client {ours['client_secret']}"}}
    square.o_auth.revoke_token(
        client_id=ours["client_id"], access_token=renewed.access_token, request_options=authorization
    )
    refused(401, "UNAUTHORIZED", Square(token="unknown", base_url=BASE_URL).customers.list)


def deliveries() -> None:
    """Webhooks whose signature the helper of the package verifies."""
    with receiver() as (url, queue):
        made = square.webhooks.subscriptions.create(
            idempotency_key=key(),
            subscription={
                "name": "Shop",
                "event_types": ["customer.created"],
                "notification_url": url,
            },
        ).subscription
        customer = square.customers.create(given_name="Hook").customer
        body, headers = queue.get(timeout=60)
        signature = {name.lower(): value for name, value in headers.items()}["x-square-hmacsha256-signature"]
        signed: Any = {"request_body": body, "signature_header": signature, "notification_url": url}
        assert verify_signature(**signed, signature_key=made.signature_key)
        assert not verify_signature(**signed, signature_key="another")
        assert customer.id in body
        square.webhooks.subscriptions.delete(made.id)


def failures() -> None:
    """Faults that the sandbox was asked for: the package repeats what it repeats, and raises the rest."""
    admin("/failures", {"operation": "customers.list", "provider": "square", "status": 503, "times": 1})
    assert list(square.customers.list()) is not None
    body = {"operation": "customers.list", "provider": "square", "times": 2}
    assert admin("/requests/verify", {**body, "matching": {"query": {"limit": "7"}}})["met"] is False
    admin("/failures", {"operation": "payments.create", "code": "INSUFFICIENT_FUNDS"})
    refused(
        402,
        "INSUFFICIENT_FUNDS",
        square.payments.create,
        source_id="cnon:card-nonce-ok",
        idempotency_key=key(),
        amount_money=usd(100),
    )


async def asynchronous() -> None:
    client = AsyncSquare(token=TOKEN, base_url=BASE_URL)
    pager = await client.customers.list(limit=2)
    assert len([one async for one in pager]) >= 3
    await client.payments.create(
        source_id="cnon:card-nonce-ok",
        idempotency_key=key(),
        amount_money=usd(100),
    )


def main() -> None:
    admin("/reset", {})
    for part in (customers, catalog, sale, invoices, tokens, deliveries, failures):
        part()
    asyncio.run(asynchronous())
    print("done")


main()
# In the same process, since the package takes seconds to import.
read("square")
