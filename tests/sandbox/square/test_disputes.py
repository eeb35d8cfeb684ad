"""Disputes and payouts of Square's sandbox, which no request makes."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import BadRequestError, ConfigurationError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import NOW, Told

DAY = 24 * 60 * 60


class TestDisputes:
    async def test_evidence_is_submitted(
        self, sandbox: Sandbox, square: Square, pay: Make, told: Told
    ) -> None:
        payment = await pay()
        told.types()
        made = await sandbox.square.dispute(payment, amount=400, reason="NOT_RECEIVED")
        assert (made.state, made.reason) == ("EVIDENCE_REQUIRED", "NOT_RECEIVED")
        text: Any = (
            await square.disputes.create_evidence_text(
                made.id, evidence_type="TRACKING_NUMBER", evidence_text="1Z999"
            )
        ).evidence
        other: Any = (await square.disputes.create_evidence_text(made.id, evidence_text="Wrong")).evidence
        await square.disputes.evidence.delete(made.id, other.id)
        listed = await square.disputes.evidence.list(made.id).collect()
        assert [(one.id, one.evidence_text) for one in listed] == [(text.id, "1Z999")]
        submitted: Any = (await square.disputes.submit_evidence(made.id)).dispute
        assert (submitted.state, submitted.evidence_ids) == ("PROCESSING", [text.id])
        with pytest.raises(BadRequestError, match="The dispute is PROCESSING"):
            await square.disputes.accept(made.id)
        won = await sandbox.square.decide(made, won=True)
        assert (await square.disputes.get(made.id)).dispute == won
        assert told.types() == [
            "dispute.created",
            *("dispute.evidence.created", "dispute.evidence.created", "dispute.evidence.deleted"),
            *("dispute.state.updated", "dispute.state.updated"),
        ]
        await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(1))

    async def test_accepted(self, sandbox: Sandbox, square: Square, pay: Make) -> None:
        payment = await pay()
        made = await sandbox.square.dispute(payment.id)
        accepted: Any = (await square.disputes.accept(made.id)).dispute
        assert (accepted.state, accepted.amount_money.amount) == ("ACCEPTED", 1000)
        with pytest.raises(BadRequestError, match="PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE"):
            await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(1))
        with pytest.raises(ConfigurationError, match="ACCEPTED is not decided"):
            await sandbox.square.decide(made, won=True)

    async def test_lost_where_nothing_is_done(
        self, sandbox: Sandbox, square: Square, pay: Make, told: Told
    ) -> None:
        made = await sandbox.square.dispute(await pay())
        told.types()
        sandbox.clock.advance(14 * DAY)
        assert (await square.disputes.get(made.id)).dispute.state == "LOST"
        (event,) = told.new()
        data = event["data"]
        assert (event["type"], data["type"], data["id"]) == ("dispute.state.updated", "dispute", made.id)
        assert (data["object"]["dispute"]["state"], [*data["object"]]) == ("LOST", ["dispute"])

    async def test_what_is_not_disputed(self, sandbox: Sandbox, pay: Make) -> None:
        approved, payment = await pay(autocomplete=False), await pay()
        for call, message in (
            (sandbox.square.dispute("nothing"), "no payment nothing"),
            (sandbox.square.dispute(approved), "CARD payment that is APPROVED"),
            (sandbox.square.dispute(payment, amount=1001), "from 1 to 1000"),
            (sandbox.square.dispute(payment, amount="5"), "amount must be a whole number from 1"),
            (sandbox.square.decide("nothing", won=True), "no dispute nothing"),
        ):
            with pytest.raises(ConfigurationError, match=message):
                await call


class TestPayouts:
    async def test_of_what_was_paid(self, sandbox: Sandbox, square: Square, pay: Make, told: Told) -> None:
        payment = await pay(1000)
        await pay(source="CASH", cash_details={"buyer_supplied_money": usd(1000)})
        refund: Any = (
            await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(300))
        ).refund
        await sandbox.square.complete(refund)
        told.types()
        sent = await sandbox.square.payout()
        assert (sent.status, sent.amount_money.amount) == ("SENT", 700)
        entries = await square.payouts.list_entries(sent.id).collect()
        assert [(one.type, one.net_amount_money.amount) for one in entries] == [
            ("CHARGE", 1000),
            ("REFUND", -300),
        ]
        with pytest.raises(ConfigurationError, match="nothing to pay out"):
            await sandbox.square.payout()
        sandbox.clock.advance(DAY)
        (paid,) = await square.payouts.list().collect()
        assert (paid.id, paid.status, paid.arrival_date) == (sent.id, "PAID", NOW.date().replace(day=2))
        assert told.types() == ["payout.sent", "payout.paid"]
