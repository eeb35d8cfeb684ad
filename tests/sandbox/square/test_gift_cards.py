"""Gift cards of Square's sandbox: their states and their balance."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import BadRequestError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import Told


@pytest.fixture
def act(sandbox: Sandbox, square: Square) -> Make:
    """Makes an activity of a card."""

    async def act(card: Any, kind: str, **details: Any) -> Any:
        activity = {
            "type": kind,
            "location_id": sandbox.square.location_id,
            "gift_card_id": card.id,
            f"{kind.lower()}_activity_details": details,
        }
        return (await square.gift_cards.activities.create(gift_card_activity=activity)).gift_card_activity

    return act


async def test_the_balance_follows_activities(square: Square, gift_card: Make, act: Make, told: Told) -> None:
    card = await gift_card()
    assert (card.state, card.balance_money.amount) == ("PENDING", 0)
    redeemed = None
    for kind, details, balance in (
        ("ACTIVATE", {"amount_money": usd(1000)}, 1000),
        ("LOAD", {"amount_money": usd(500)}, 1500),
        ("REDEEM", {"amount_money": usd(700)}, 800),
        ("ADJUST_INCREMENT", {"amount_money": usd(50), "reason": "COMPLIMENTARY"}, 850),
        ("ADJUST_DECREMENT", {"amount_money": usd(100), "reason": "SUSPICIOUS_ACTIVITY"}, 750),
        ("UNLINKED_ACTIVITY_REFUND", {"amount_money": usd(10)}, 760),
        ("REFUND", {"amount_money": usd(200)}, 960),
        ("CLEAR_BALANCE", {"reason": "REUSE_GIFTCARD"}, 0),
    ):
        if kind == "REFUND":
            details = {**details, "redeem_activity_id": redeemed}
        activity = await act(card, kind, **details)
        redeemed = activity.id if kind == "REDEEM" else redeemed
        assert activity.gift_card_balance_money.amount == balance
        assert (await square.gift_cards.get(card.id)).gift_card.balance_money.amount == balance
    assert activity.clear_balance_activity_details.reason == "REUSE_GIFTCARD"
    assert told.types() == ["gift_card.created", *["gift_card.activity.created", "gift_card.updated"] * 8]


async def test_what_a_card_refuses(square: Square, gift_card: Make, act: Make) -> None:
    card = await gift_card()
    with pytest.raises(BadRequestError, match="The gift card is PENDING"):
        await act(card, "LOAD", amount_money=usd(1))
    await act(card, "ACTIVATE", amount_money=usd(1000))
    with pytest.raises(BadRequestError, match="ACTIVE cannot be activated"):
        await act(card, "ACTIVATE", amount_money=usd(1000))
    for kind, more in (("REDEEM", {}), ("ADJUST_DECREMENT", {"reason": "SUSPICIOUS_ACTIVITY"})):
        with pytest.raises(BadRequestError, match="INSUFFICIENT_FUNDS"):
            await act(card, kind, amount_money=usd(1001), **more)
    with pytest.raises(BadRequestError, match="PAYMENT_LIMIT_EXCEEDED"):
        await act(card, "LOAD", amount_money=usd(200_000))
    redeemed = await act(card, "REDEEM", amount_money=usd(500))
    with pytest.raises(BadRequestError, match="REFUND_AMOUNT_INVALID"):
        await act(card, "REFUND", redeem_activity_id=redeemed.id, amount_money=usd(501))
    with pytest.raises(BadRequestError, match="made by Square alone"):
        await act(card, "BLOCK", reason="CHARGEBACK_BLOCK")
    await act(card, "DEACTIVATE", reason="SUSPICIOUS_ACTIVITY")
    assert (await square.gift_cards.get(card.id)).gift_card.state == "DEACTIVATED"
    with pytest.raises(BadRequestError, match="The gift card is DEACTIVATED"):
        await act(card, "REDEEM", amount_money=usd(1))


async def test_found_by_its_number(square: Square, gift_card: Make) -> None:
    card = await gift_card(100)
    assert (await square.gift_cards.get_from_gan(gan=card.gan)).gift_card == card
    with pytest.raises(NotFoundError):
        await square.gift_cards.get_from_gan(gan="1")


async def test_links_are_told(square: Square, gift_card: Make, ada: Any, told: Told) -> None:
    card = await gift_card()
    told.types()
    await square.gift_cards.link_customer(card.id, customer_id=ada.id)
    await square.gift_cards.unlink_customer(card.id, customer_id=ada.id)
    assert told.types() == ["gift_card.customer_linked", "gift_card.customer_unlinked"]
