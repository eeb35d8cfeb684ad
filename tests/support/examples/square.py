"""What Square's examples need beside plain records: what was paid, shipped, scheduled or authorized.

Each preparation returns what stands in its example, a noun in angle brackets or a text, and what it is here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final, TypeAlias

from aiomerchant import Square
from aiomerchant.sandbox import Sandbox

from tests.support.sandboxes import authorized

__all__ = ["EXCEPTIONS", "PREPARATIONS", "RECORDS"]

Found: TypeAlias = Mapping[str, Any]
Prepare: TypeAlias = Callable[[Sandbox, Square], Awaitable[Found]]

PRICE: Final = {"amount": 1099, "currency": "USD"}
CARD: Final = "cnon:card-nonce-ok"

#: Fields of the records that are put there, by collection.
RECORDS: Final[Mapping[str, Found]] = {
    "customers": {"given_name": "Ada", "email_address": "ada@shop.example"},
    "cards": {"enabled": True},
    "orders": {"state": "OPEN", "total_money": PRICE, "version": 0},
    **{
        f"terminals/{kind}": {"status": "PENDING", "amount_money": PRICE} for kind in ("checkouts", "refunds")
    },
    "terminals/actions": {"status": "PENDING"},
}

#: The operations that fail, and why.
EXCEPTIONS: Final[Mapping[str, str]] = {
    "Authorize": "its query is not documented: browsers call it, not clients",
    "GetBankAccountByV1Id": "no record of the sandbox has an id of the API of the past",
}


async def ordered(sandbox: Sandbox, square: Square) -> Found:
    line = {"name": "Print", "quantity": "1", "base_price_money": PRICE}
    body = {"location_id": sandbox.square.location_id, "line_items": [line]}
    order = (await square.orders.create(order=body)).order
    return {"<order>": order.id, "<location>": sandbox.square.location_id}


async def paid(sandbox: Sandbox, square: Square, *, complete: bool = True) -> Found:
    found = await ordered(sandbox, square)
    payment = (
        await square.payments.create(
            source_id=CARD, amount_money=PRICE, order_id=found["<order>"], autocomplete=complete
        )
    ).payment
    return {**found, "<payment>": payment.id}


async def disputed(sandbox: Sandbox, square: Square) -> Found:
    found = await paid(sandbox, square)
    dispute = await sandbox.square.dispute(found["<payment>"])
    evidence = (await square.disputes.create_evidence_text(dispute.id, evidence_text="Signed for")).evidence
    return {"<dispute>": dispute.id, "<evidence>": evidence.id}


async def invoiced(sandbox: Sandbox, square: Square, *, published: bool = False) -> Found:
    found = await ordered(sandbox, square)
    customer = await buyer(square)
    request = {"request_type": "BALANCE", "due_date": "2026-12-15"}
    invoice = (
        await square.invoices.create(
            invoice={
                "location_id": found["<location>"],
                "order_id": found["<order>"],
                "primary_recipient": {"customer_id": customer},
                "payment_requests": [request],
                "delivery_method": "EMAIL",
                "accepted_payment_methods": {"card": True},
            }
        )
    ).invoice
    if published:
        await square.invoices.publish(invoice.id, version=0)
    return {"<invoice>": invoice.id}


async def buyer(square: Square) -> str:
    made = await square.customers.create(given_name="Ada", email_address="ada@shop.example")
    return str(made.customer.id)


async def gift_card(sandbox: Sandbox, square: Square) -> Found:
    card = (
        await square.gift_cards.create(location_id=sandbox.square.location_id, gift_card={"type": "DIGITAL"})
    ).gift_card
    return {
        "<gift_card>": card.id,
        "<location>": sandbox.square.location_id,
        "7783320001001635": card.gan,
    }


async def reason(sandbox: Sandbox, square: Square, *, deleted: bool = False) -> Found:
    made = await square.inventory.create_inventory_adjustment_reason(
        adjustment_reason={"id": {"type": "CUSTOM"}, "name": "Torn", "direction": "DECREASE"}
    )
    id = made.adjustment_reason.id.custom_reason_id
    if deleted:
        await square.inventory.delete_inventory_adjustment_reason(
            reason_id={"type": "CUSTOM", "custom_reason_id": id}
        )
    return {"<custom_reason>": id}


async def variation(square: Square) -> str:
    """An item variation of the catalog."""
    made = await square.catalog.object.upsert(
        object={
            "type": "ITEM",
            "id": "#print",
            "item_data": {
                "name": "Print",
                "variations": [
                    {
                        "type": "ITEM_VARIATION",
                        "id": "#small",
                        "item_variation_data": {"name": "Small", "pricing_type": "VARIABLE_PRICING"},
                    }
                ],
            },
        }
    )
    return str(made.catalog_object.item_data.variations[0].id)


async def stocked(sandbox: Sandbox, square: Square) -> Found:
    """A count, an adjustment and a transfer."""
    there = sandbox.square.add("locations", name="Pier")["id"]
    here, item = sandbox.square.location_id, await variation(square)
    moved = {"catalog_object_id": item, "quantity": "5", "occurred_at": datetime(2026, 11, 1, 9, tzinfo=UTC)}
    await square.inventory.batch_create_changes(
        changes=[
            {"type": "PHYSICAL_COUNT", "physical_count": {**moved, "state": "IN_STOCK", "location_id": here}},
            {
                "type": "ADJUSTMENT",
                "adjustment": {**moved, "from_state": "NONE", "to_state": "IN_STOCK", "location_id": here},
            },
            {
                "type": "TRANSFER",
                "transfer": {**moved, "state": "IN_STOCK", "from_location_id": here, "to_location_id": there},
            },
        ]
    )
    found = {}
    async for change in square.inventory.batch_get_changes(
        catalog_object_ids=[item], types=["ADJUSTMENT", "PHYSICAL_COUNT", "TRANSFER"]
    ):
        for noun in ("adjustment", "physical_count", "transfer"):
            if (made := getattr(change, noun)) is not None:
                found[f"<{noun}>"] = made.id
    return found


async def planned(sandbox: Sandbox, square: Square) -> Found:
    """A plan variation, a customer and a card to subscribe with."""
    phase = {"ordinal": 0, "cadence": "MONTHLY", "pricing": {"type": "STATIC", "price_money": PRICE}}
    plan = await square.catalog.object.upsert(
        object={
            "type": "SUBSCRIPTION_PLAN",
            "id": "#plan",
            "subscription_plan_data": {"name": "Print club"},
        }
    )
    made = await square.catalog.object.upsert(
        object={
            "type": "SUBSCRIPTION_PLAN_VARIATION",
            "id": "#monthly",
            "subscription_plan_variation_data": {
                "name": "Monthly",
                "phases": [phase],
                "subscription_plan_id": plan.catalog_object.id,
            },
        }
    )
    customer = await buyer(square)
    card = (await square.cards.create(source_id=CARD, card={"customer_id": customer})).card
    variation = made.catalog_object.id
    return {
        "<plan_variation>": variation,
        "<new_plan_variation>": variation,
        "<old_plan_variation>": variation,
        "<customer>": customer,
        "<card>": card.id,
        "<location>": sandbox.square.location_id,
    }


async def subscribed(sandbox: Sandbox, square: Square, *, paused: bool = False) -> Found:
    found = await planned(sandbox, square)
    made = (
        await square.subscriptions.create(
            location_id=found["<location>"],
            plan_variation_id=found["<plan_variation>"],
            customer_id=found["<customer>"],
            card_id=found["<card>"],
        )
    ).subscription
    found = {**found, "<subscription>": made.id}
    if paused:
        await square.subscriptions.pause(made.id)
        sandbox.clock.advance(timedelta(days=31).total_seconds())
    return found


async def cancelled(sandbox: Sandbox, square: Square) -> Found:
    """A subscription that ends with its period."""
    found = await subscribed(sandbox, square)
    answer = await square.subscriptions.cancel(found["<subscription>"])
    return {**found, "<action>": answer.actions[0].id}


async def listening(sandbox: Sandbox, square: Square) -> Found:
    """A webhook subscription whose URL is answered."""
    made = await square.webhooks.subscriptions.create(
        subscription={
            "name": "Payments",
            "event_types": ["payment.updated"],
            "notification_url": f"{sandbox.square.base_url}/nobody",
        }
    )
    return {"<subscription>": made.subscription.id}


async def loyal(sandbox: Sandbox, square: Square) -> Found:
    """An account with points, a reward, and a promotion."""
    program = (await square.loyalty.programs.get("main")).program
    account = (
        await square.loyalty.accounts.create(
            loyalty_account={"program_id": program.id, "mapping": {"phone_number": "+14155550123"}}
        )
    ).loyalty_account
    await square.loyalty.accounts.adjust(account.id, adjust_points={"points": 1000})
    tier = program.reward_tiers[0].id
    reward = (
        await square.loyalty.rewards.create(reward={"loyalty_account_id": account.id, "reward_tier_id": tier})
    ).reward
    promotion = (
        await square.loyalty.programs.promotions.create(
            program.id,
            loyalty_promotion={
                "name": "Double points",
                "incentive": {"type": "POINTS_MULTIPLIER", "points_multiplier_data": {"multiplier": "2"}},
                "available_time": {"time_periods": ["BEGIN:VEVENT\nDURATION:PT8H\nEND:VEVENT"]},
            },
        )
    ).loyalty_promotion
    return {
        **await ordered(sandbox, square),
        "<program>": program.id,
        "<account>": account.id,
        "<loyalty_account>": account.id,
        "<reward_tier>": tier,
        "<reward>": reward.id,
        "<promotion>": promotion.id,
    }


async def moving(sandbox: Sandbox, square: Square, *, started: bool = False) -> Found:
    """A transfer order between two locations."""
    found = {"<location>": sandbox.square.location_id, "<item_variation>": await variation(square)}
    there = sandbox.square.add("locations", name="Pier")["id"]
    order = (
        await square.transfer_orders.create(
            transfer_order={
                "source_location_id": found["<location>"],
                "destination_location_id": there,
                "line_items": [{"item_variation_id": found["<item_variation>"], "quantity_ordered": "5"}],
            }
        )
    ).transfer_order
    if started:
        await square.transfer_orders.start(order.id)
    return {"<transfer_order>": order.id, "print": order.line_items[0].uid}


async def application(sandbox: Sandbox, square: Square) -> Found:
    """An application with a code and a token."""
    made = sandbox.square.application
    code, again = [
        await authorized(sandbox.square, made.client_id, "https://shop.example/callback", "PAYMENTS_READ")
        for _ in range(2)
    ]
    token = await square.oauth.obtain_token(
        grant_type="authorization_code",
        client_id=made.client_id,
        client_secret=made.client_secret,
        code=again,
        redirect_uri="https://shop.example/callback",
    )
    return {
        "sandbox-sq0idb-example": made.client_id,
        "sandbox-sq0csb-example": made.client_secret,
        "sq0cgp-example": code,
        "EAAAl-example": token.access_token,
    }


approved = partial(paid, complete=False)
published = partial(invoiced, published=True)


#: Operations by what has to be there.
async def defined(sandbox: Sandbox, square: Square, *, owners: str) -> Found:
    """The definition of a custom attribute."""
    sandbox.square.add(f"{owners}/custom-attribute-definitions", key="favourite_print")
    return {}


PREPARATIONS: Final[Mapping[str, Prepare]] = {
    **{
        f"Upsert{owner}CustomAttribute": partial(defined, owners=f"{owner.lower()}s")
        for owner in ("Booking", "Customer", "Location", "Merchant", "Order")
    },
    **dict.fromkeys(("RefundPayment", "CreateTerminalRefund"), paid),
    **dict.fromkeys(("UpdatePayment", "CancelPayment", "CompletePayment", "PayOrder"), approved),
    **dict.fromkeys(
        (
            *("AcceptDispute", "CreateDisputeEvidenceFile", "CreateDisputeEvidenceText"),
            *("DeleteDisputeEvidence", "SubmitEvidence"),
        ),
        disputed,
    ),
    **dict.fromkeys(("CreateInvoice", "UpdateOrder"), ordered),
    **dict.fromkeys(("DeleteInvoice", "UpdateInvoice", "PublishInvoice"), invoiced),
    "CancelInvoice": published,
    **dict.fromkeys(("CreateGiftCardActivity", "RetrieveGiftCardFromGAN"), gift_card),
    **dict.fromkeys(
        (f"{verb}InventoryAdjustmentReason" for verb in ("Delete", "Retrieve", "Update")),
        reason,
    ),
    "RestoreInventoryAdjustmentReason": partial(reason, deleted=True),
    **dict.fromkeys(
        (
            *("DeprecatedRetrieveInventoryAdjustment", "UpdateInventoryAdjustment"),
            *("RetrieveInventoryAdjustment", "DeprecatedRetrieveInventoryPhysicalCount"),
            *("RetrieveInventoryPhysicalCount", "RetrieveInventoryTransfer"),
        ),
        stocked,
    ),
    **dict.fromkeys(
        (
            *("AccumulateLoyaltyPoints", "AdjustLoyaltyPoints", "CalculateLoyaltyPoints"),
            *("CancelLoyaltyPromotion", "CreateLoyaltyReward", "DeleteLoyaltyReward", "RedeemLoyaltyReward"),
        ),
        loyal,
    ),
    "CreateSubscription": planned,
    **dict.fromkeys(
        (
            *("BulkSwapPlan", "UpdateSubscription", "ChangeBillingAnchorDate", "CancelSubscription"),
            *("PauseSubscription", "SwapPlan"),
        ),
        subscribed,
    ),
    "ResumeSubscription": partial(subscribed, paused=True),
    "DeleteSubscriptionAction": cancelled,
    "TestWebhookSubscription": listening,
    **dict.fromkeys(("UpdateTransferOrder", "DeleteTransferOrder", "StartTransferOrder"), moving),
    **dict.fromkeys(("CancelTransferOrder", "ReceiveTransferOrder"), partial(moving, started=True)),
    **dict.fromkeys(("RevokeToken", "ObtainToken", "RetrieveTokenStatus"), application),
}
