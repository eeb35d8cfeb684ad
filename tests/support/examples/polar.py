"""What Polar's examples need beside plain records: what was bought, invited, uploaded or authorized.

Each preparation returns what stands in its example, a noun in angle brackets or a text, and what it is here.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from hashlib import sha256
from typing import Any, Final, TypeAlias

import aiohttp

from aiomerchant import Polar
from aiomerchant.sandbox import Sandbox

from tests.support.sandboxes import authorized

__all__ = ["EXCEPTIONS", "PREPARATIONS", "RECORDS"]

Found: TypeAlias = Mapping[str, Any]
Prepare: TypeAlias = Callable[[Sandbox, Polar], Awaitable[Found]]

EMAIL: Final = "ada@shop.example"
KEY: Final = "PRINTS-4F2A-9C1B"
CLIENT_ID, CLIENT_SECRET = "polar_ci_example", "polar_cs_example"
CALLBACK: Final = "https://shop.example/callback"

#: Fields of the records that are put there, by collection.
RECORDS: Final[Mapping[str, Found]] = {"customers": {"external_id": "ada", "email": EMAIL}}

#: The operations that fail, and why.
EXCEPTIONS: Final[Mapping[str, str]] = {
    "oauth2:authorize": "its query is not documented: browsers call it, not clients",
}


async def product(sandbox: Sandbox, polar: Polar, amount: int = 1099, **more: Any) -> Found:
    price = {"amount_type": "fixed", "price_amount": amount, "price_currency": "usd"}
    made = await polar.products.create(body={"name": "Prints", "prices": [price], **more})
    return {"<product>": made.id}


async def membership(sandbox: Sandbox, polar: Polar, **more: Any) -> Found:
    return await product(sandbox, polar, recurring_interval="month", **more)


async def external(sandbox: Sandbox, polar: Polar) -> Found:
    """A customer and a member with ids of the application's own."""
    customer = sandbox.polar.add("customers", RECORDS["customers"])
    sandbox.polar.add(
        "members", external_id="grace", email="grace@shop.example", role="member", customer_id=customer["id"]
    )
    return {}


async def bought(sandbox: Sandbox, polar: Polar) -> Found:
    """A product with a licence key."""
    benefit = await polar.benefits.create(
        body={
            "type": "license_keys",
            "description": "Licence",
            "properties": {"activations": {"limit": 2, "enable_customer_admin": True}},
        }
    )
    found = await product(sandbox, polar)
    await polar.products.update_benefits(found["<product>"], benefits=[benefit.id])
    checkout = await polar.checkouts.create(products=[found["<product>"]], customer_email=EMAIL)
    await sandbox.polar.pay(checkout)
    order = (await polar.orders.list()).items[0]
    key = (await polar.license_keys.list()).items[0]
    activation = await polar.license_keys.activate(
        key=key.key, organization_id=key.organization_id, label="Laptop"
    )
    return {
        **found,
        "<order>": order.id,
        "<customer>": order.customer_id,
        "<license_key>": key.id,
        "<organization>": key.organization_id,
        "<activation>": activation.id,
        KEY: key.key,
    }


async def subscribed(sandbox: Sandbox, polar: Polar) -> Found:
    found = await membership(sandbox, polar)
    checkout = await polar.checkouts.create(products=[found["<product>"]], customer_email=EMAIL)
    await sandbox.polar.pay(checkout)
    subscription = (await polar.subscriptions.list()).items[0]
    return {"<subscription>": subscription.id, "<customer>": subscription.customer_id}


async def draft(sandbox: Sandbox, polar: Polar) -> Found:
    """An order that is not final yet."""
    found = await product(sandbox, polar)
    customer = await polar.customers.create(body={"email": EMAIL})
    order = await polar.orders.create(customer_id=customer.id, product_id=found["<product>"])
    return {"<order>": order.id}


async def checkout(sandbox: Sandbox, polar: Polar) -> Found:
    found = await product(sandbox, polar)
    made = await polar.checkouts.create(products=[found["<product>"]], customer_email=EMAIL)
    return {"<checkout>": made.id, CLIENT_SECRET: made.client_secret}


async def with_seats(sandbox: Sandbox, polar: Polar) -> Found:
    tiers = {"tiers": [{"min_seats": 1, "price_per_seat": 1099}]}
    made = await polar.products.create(
        body={
            "name": "Team",
            "prices": [{"amount_type": "seat_based", "seat_tiers": tiers}],
            "recurring_interval": "month",
        }
    )
    opened = await polar.checkouts.create(products=[made.id], seats=2, customer_email=EMAIL)
    await sandbox.polar.pay(opened)
    subscription = (await polar.subscriptions.list()).items[0]
    return {"<subscription>": subscription.id, "<customer>": subscription.customer_id}


async def invited(sandbox: Sandbox, polar: Polar) -> Found:
    found = await with_seats(sandbox, polar)
    seat = await polar.customer_seats.assign_seat(
        subscription_id=str(found["<subscription>"]), email="lin@shop.example"
    )
    return {**found, "<seat>": seat.id, "invitation-example": sandbox.polar.invitation(seat)}


async def announced(sandbox: Sandbox, polar: Polar) -> Found:
    """A file whose only part is uploaded."""
    content = b"%PDF" * 256
    checksum = b64encode(sha256(content).digest()).decode()
    part = {"number": 1, "chunk_start": 0, "chunk_end": len(content), "checksum_sha256_base64": checksum}
    made = await polar.files.create(
        body={
            "name": "guide.pdf",
            "mime_type": "application/pdf",
            "size": len(content),
            "service": "downloadable",
            "upload": {"parts": [part]},
        }
    )
    (there,) = made.upload.parts
    async with (
        aiohttp.ClientSession() as session,
        session.put(there.url, data=content, headers=there.headers) as answer,
    ):
        etag = answer.headers["ETag"].strip('"')
    return {"<file>": made.id, "9b2cf535f27731c974343645a3985328": etag}


async def delivered(sandbox: Sandbox, polar: Polar) -> Found:
    """An event that a webhook endpoint was told of."""
    await polar.webhooks.create_webhook_endpoint(
        url=f"{sandbox.polar.base_url}/nobody", format="raw", events=["customer.created"]
    )
    await polar.customers.create(body={"email": EMAIL})
    await sandbox.deliveries.settled()
    delivery = (await polar.webhooks.list_webhook_deliveries()).items[0]
    return {"<event>": delivery.webhook_event.id}


async def application(sandbox: Sandbox, polar: Polar) -> Found:
    """An application with a code and a token, and the access token of its registration."""
    made: Any = await polar.oauth2.clients.create(redirect_uris=[CALLBACK], client_name="Print shop")
    credentials = {"client_id": made["client_id"], "client_secret": made["client_secret"]}
    code, again = [await authorized(sandbox.polar, made["client_id"], CALLBACK, "openid") for _ in range(2)]
    grant = {"grant_type": "authorization_code", "code": again, "redirect_uri": CALLBACK}
    token = await polar.oauth2.token(body=grant | credentials)
    return {
        CLIENT_ID: made["client_id"],
        CLIENT_SECRET: made["client_secret"],
        "polar_ac_example": code,
        "polar_at_example": token.access_token,
        "polar_crt_example": made["registration_access_token"],
        "access_token": token.access_token,
    }


#: Operations by what has to be there.
PREPARATIONS: Final[Mapping[str, Prepare]] = {
    **dict.fromkeys(("products:delete", "checkouts:create", "checkout-links:create"), product),
    "subscriptions:create": partial(membership, amount=0),
    **dict.fromkeys(
        (
            *("customers:get_state_external", "customers:list_payment_methods_external"),
            *(f"customers:members:{verb}_external" for verb in ("list", "create", "get", "update", "delete")),
        ),
        external,
    ),
    "customer_portal:subscriptions:update": subscribed,
    "orders:finalize": draft,
    "refunds:create": bought,
    **dict.fromkeys(
        ("checkouts:update", "checkouts:client_update", "checkouts:client_confirm", "checkouts:client_get"),
        checkout,
    ),
    **dict.fromkeys(
        (
            f"{prefix}license_keys:{name}"
            for prefix, names in (
                ("", ("rotate", "get_activation", "validate", "activate", "deactivate")),
                ("customer_portal:", ("rotate", "validate", "activate", "deactivate")),
            )
            for name in names
        ),
        bought,
    ),
    **{
        f"{prefix}{name}": prepare
        for prefix in ("customer-seats:", "customer_portal:seats:")
        for name, prepare in (
            ("assign_seat", with_seats),
            ("list_seats", with_seats),
            ("revoke_seat", invited),
            ("resend_invitation", invited),
        )
    },
    **dict.fromkeys(("customer-seats:get_claim_info", "customer-seats:claim_seat"), invited),
    "files:uploaded": announced,
    "webhooks:redeliver_webhook_event": delivered,
    **dict.fromkeys(
        (
            *(f"oauth2:clients:oauth2:{verb}_client" for verb in ("get", "update", "delete")),
            *(f"oauth2:{name}" for name in ("request_token", "revoke_token", "introspect_token", "userinfo")),
        ),
        application,
    ),
}
