"""A shop that uses polar-sdk: python polar_shop.py v2026_10."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from datetime import datetime, timedelta
from typing import Any

from common import admin, receiver
from polar.base import PolarClientError, PolarNetworkError, PolarRateLimitError, PolarServerError
from reads import read

version = importlib.import_module(f"polar.{sys.argv[1]}")
errors = importlib.import_module(f"polar.{sys.argv[1]}.errors")
webhooks = importlib.import_module(f"polar.{sys.argv[1]}.webhooks")

BASE_URL, TOKEN = os.environ["POLAR_BASE_URL"], os.environ["POLAR_ACCESS_TOKEN"]
polar = version.Polar(TOKEN, base_url=BASE_URL)
USD = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}


def refused(kind: type[Exception], call: Any, *args: Any, **given: Any) -> Any:
    try:
        call(*args, **given)
    except kind as error:
        return error
    raise AssertionError(f"{call} is not refused")


def products() -> None:
    made = [polar.products.create(name=f"Print {number}", prices=[USD]) for number in range(5)]
    page = polar.products.list(limit=2, query="Print")
    assert (page.pagination.total_count, page.pagination.max_page, len(page.items)) == (5, 3, 2)
    walked = [one.id for one in polar.products.iter_list(limit=2, query="Print")]
    assert sorted(walked) == sorted(one.id for one in made)
    assert polar.products.get(made[0].id) == made[0]
    changed = polar.products.update(made[0].id, name="Poster")
    assert (changed.name, changed.prices[0].price_amount) == ("Poster", 2000)
    assert refused(errors.ResourceNotFound, polar.products.get, "00000000-0000-4000-8000-000000000000")
    invalid = refused(errors.HTTPValidationError, polar.products.create, name="", prices=[USD])
    assert invalid.status_code == 422


def customers() -> None:
    ada = polar.customers.create(email="ada@example.com", name="Ada", external_id="ours-1")
    assert polar.customers.get_external("ours-1") == ada
    assert polar.customers.update(ada.id, name="Ada L.").name == "Ada L."
    for number in range(3):
        polar.customers.create(email=f"{number}@example.com")
    names = [one.email for one in polar.customers.list(sorting=["email"], limit=100).items]
    assert names == sorted(names)
    refused(errors.HTTPValidationError, polar.customers.create, email="ada@example.com")
    assert polar.customers.get_state(ada.id).active_subscriptions == []
    polar.customers.delete(ada.id)
    refused(errors.ResourceNotFound, polar.customers.get, ada.id)


def sale() -> None:
    """A checkout that is paid, its order, its refund, and what its buyer sees."""
    product = polar.products.create(name="Book", prices=[USD])
    checkout = polar.checkouts.create(products=[product.id], customer_email="bob@example.com")
    assert admin("/polar/pay", {"checkout": checkout.id})["status"] == "succeeded"
    assert polar.checkouts.get(checkout.id).status == "succeeded"
    (order,) = polar.orders.list(product_id=product.id).items
    assert (order.status, order.total_amount, order.customer.email) == ("paid", 2000, "bob@example.com")
    assert len(polar.payments.list(order_id=order.id).items) == 1
    refund = polar.refunds.create(order_id=order.id, reason="customer_request", amount=500)
    assert (refund.status, polar.orders.get(order.id).refunded_amount) == ("succeeded", 500)

    session = polar.customer_sessions.create(customer_id=order.customer_id)
    portal = version.Polar(session.token, base_url=BASE_URL).customer_portal
    assert portal.customers.get().email == "bob@example.com"
    assert [one.id for one in portal.orders.list().items] == [order.id]
    assert portal.customer_session.get_authenticated_user().customer_id == order.customer_id
    lists: list[Any] = [
        portal.subscriptions,
        portal.benefit_grants,
        portal.customer_meters,
        portal.downloadables,
    ]
    assert [one.list().items for one in [*lists, portal.license_keys, portal.wallets]] == [[]] * 6
    portal.customers.list_payment_methods()
    refused(PolarClientError, portal.orders.get, "00000000-0000-4000-8000-000000000000")


def subscription() -> None:
    product = polar.products.create(name="Club", prices=[USD], recurring_interval="month")
    checkout = polar.checkouts.create(products=[product.id], customer_email="eve@example.com")
    admin("/polar/pay", {"checkout": checkout.id})
    (one,) = polar.subscriptions.list(product_id=product.id, active=True).items
    assert (one.status, one.amount, one.customer.email) == ("active", 2000, "eve@example.com")
    admin("/clock/advance", {"seconds": 31 * 24 * 3600})
    reasons = [order.billing_reason for order in polar.orders.iter_list(product_id=product.id)]
    assert sorted(reasons) == ["subscription_create", "subscription_cycle"]
    assert polar.subscriptions.update(one.id, cancel_at_period_end=True).cancel_at_period_end
    assert polar.subscriptions.revoke(one.id).status == "canceled"
    refused(errors.AlreadyCanceledSubscription, polar.subscriptions.revoke, one.id)


def license_keys() -> None:
    benefit = polar.benefits.create(
        type="license_keys",
        description="A key",
        properties={"prefix": "BOOK", "activations": {"limit": 2, "enable_customer_admin": True}},
    )
    product = polar.products.create(name="Software", prices=[USD])
    polar.products.update_benefits(product.id, benefits=[benefit.id])
    checkout = polar.checkouts.create(products=[product.id], customer_email="kim@example.com")
    admin("/polar/pay", {"checkout": checkout.id})
    (key,) = polar.license_keys.list(benefit_id=benefit.id).items
    assert key.key.startswith("BOOK-")
    organization = admin("/servers")["servers"]["polar"]["account"]["organization_id"]
    public = polar.customer_portal.license_keys
    activation = public.activate(key=key.key, organization_id=organization, label="laptop")
    valid = public.validate(key=key.key, organization_id=organization, activation_id=activation.id)
    assert (valid.status, valid.activation.label) == ("granted", "laptop")
    assert polar.license_keys.validate(key=key.key, organization_id=organization).id == key.id
    assert polar.license_keys.get(key.id).activations[0].id == activation.id
    assert [one.benefit_id for one in polar.benefit_grants.list(customer_id=key.customer_id).items] == [
        benefit.id
    ]


def meters() -> None:
    clauses = [{"property": "name", "operator": "eq", "value": "print"}]
    meter = polar.meters.create(
        name="Prints", filter={"conjunction": "and", "clauses": clauses}, aggregation={"func": "count"}
    )
    now = datetime.fromisoformat(admin("/clock")["now"])
    event = {"name": "print", "external_customer_id": "ours-2", "timestamp": now.isoformat()}
    polar.customers.create(email="meter@example.com", external_id="ours-2")
    assert polar.events.ingest(events=[event, event]).inserted == 2
    first, last = now - timedelta(days=1), now + timedelta(days=1)
    found = polar.meters.quantities(
        meter.id, start_timestamp=first.isoformat(), end_timestamp=last.isoformat(), interval="day"
    )
    assert found.total == 2
    assert [one.name for one in polar.events.list(name="print").items] == ["print", "print"]
    (named,) = polar.events.list_names(query="print").items
    assert (named.name, named.occurrences) == ("print", 2)
    (customer_meter,) = polar.customer_meters.list(meter_id=meter.id).items
    assert customer_meter.consumed_units == 2
    polar.metrics.get(start_date=first.date().isoformat(), end_date=last.date().isoformat(), interval="day")


def deliveries() -> None:
    """Webhooks that the helper of the package verifies. It compares their time with that of this machine."""
    with receiver() as (url, queue):
        endpoint = polar.webhooks.create_webhook_endpoint(
            url=url, format="raw", events=["customer.created", "order.paid"]
        )
        made = polar.customers.create(email="hook@example.com")
        body, headers = queue.get(timeout=60)
        event = webhooks.validate_event(body, headers, endpoint.secret)
        assert (event.type, event.data.id) == ("customer.created", made.id)
        admin("/events", {"event": "order.paid", "to": url, "secret": endpoint.secret, "provider": "polar"})
        body, headers = queue.get(timeout=60)
        assert webhooks.validate_event(body, headers, endpoint.secret).data.paid
        wrong = refused(
            webhooks.PolarWebhookVerificationError, webhooks.validate_event, body, headers, "whsec_b3RoZXI="
        )
        assert "ignature" in str(wrong)
        polar.webhooks.delete_webhook_endpoint(endpoint.id)


def failures() -> None:
    """Faults that the sandbox was asked for arrive as the errors of the package."""
    admin("/failures", {"operation": "products.list", "status": 503, "provider": "polar"})
    assert refused(PolarServerError, polar.products.list).status_code == 503
    admin("/failures", {"operation": "products.list", "status": 429, "retry_after": 3, "provider": "polar"})
    assert refused(PolarRateLimitError, polar.products.list).retry_after == 3
    admin("/faults", {"kind": "Reset", "operation": "products.list", "provider": "polar"})
    refused(PolarNetworkError, polar.products.list)


async def asynchronous() -> None:
    async with version.PolarAsync(TOKEN, base_url=BASE_URL) as client:
        found = await client.products.list(limit=3)
        assert len(found.items) == 3
        assert len([one async for one in client.products.iter_list(limit=3)]) == found.pagination.total_count


def main() -> None:
    admin("/reset", {})
    for part in (deliveries, products, customers, sale, subscription, license_keys, meters, failures):
        part()
    asyncio.run(asynchronous())
    print("done")


main()
# In the same process, since the package takes seconds to import.
read(f"polar.{sys.argv[1]}")
