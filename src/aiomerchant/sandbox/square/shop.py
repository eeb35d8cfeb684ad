"""Square's commerce as a whole: its parts, each with what it needs of the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from aiomerchant.sandbox.agenda import Job, RecordAgenda
from aiomerchant.sandbox.endpoints import Endpoint
from aiomerchant.sandbox.http.storage import Storage

from .cards import Cards
from .catalog import Catalog
from .commerce import Commerce, Host
from .devices import CODES, DeviceCodes
from .disputes import Disputes
from .employees import Employees
from .gift_cards import GiftCards
from .invoice_payments import InvoicePayments
from .invoices import OPEN, Invoices
from .loyalty import LoyaltyAccounts
from .loyalty_points import LoyaltyPoints
from .loyalty_rewards import LoyaltyRewards
from .order_lines import OrderLines
from .order_payments import OrderPayments
from .orders import Orders
from .outside import Completion, Outside
from .payment_links import LINKS, PaymentLinks
from .payment_sources import Sources
from .payments import Payments
from .payouts import Payouts
from .refunds import Refunds
from .subscription_billing import SubscriptionBilling
from .subscription_plans import SubscriptionPlans
from .subscriptions import Subscriptions
from .terminal import TERMINALS, Terminal
from .terminal_outcomes import TerminalOutcomes
from .wages import Wages

__all__ = ["Shop"]

PENDING: Final = frozenset({"PENDING"})
UNPAIRED: Final = frozenset({"UNPAIRED"})
#: Of records without a status.
ALWAYS: Final = frozenset({None})


class Part(Protocol):
    """A part that answers some operations."""

    def endpoints(self) -> Mapping[str, Endpoint]: ...


class Shop:
    """The parts of Square's commerce.

    Args:
        host: The server.
        storage: Keeps the images of the catalog.
        made_by: The id of the payment that the request with an idempotency key made; None if there is none.
    """

    def __init__(self, host: Host, storage: Storage, made_by: Callable[[str], str | None]) -> None:
        commerce = Commerce(host)
        self.catalog = Catalog(commerce, storage)
        gift_cards = GiftCards(commerce)
        paid = OrderPayments(commerce)
        self.sources = Sources(commerce, gift_cards)
        self.payments = Payments(commerce, self.sources, gift_cards, paid, made_by)
        collected = InvoicePayments(commerce, self.payments)
        invoices = Invoices(commerce, collected, paid)
        self.refunds = Refunds(commerce, gift_cards, collected.refunded)
        orders = Orders(commerce, OrderLines(commerce, self.catalog), paid, self.payments)
        links = PaymentLinks(commerce, orders, paid, self.payments)
        plans = SubscriptionPlans(commerce, self.catalog)
        billing = SubscriptionBilling(commerce, plans, orders, invoices)
        cards = Cards(commerce)
        outcomes = TerminalOutcomes(commerce, self.payments, self.refunds, cards)
        terminals = {kind: Terminal(commerce, kind, outcomes) for kind in TERMINALS}
        self.points = points = LoyaltyPoints(commerce)
        self.rewards = LoyaltyRewards(commerce, points, paid)
        self.employees = Employees(commerce)
        self.wages = Wages(commerce)
        self.device_codes = DeviceCodes(commerce)
        self.disputes = Disputes(commerce)
        self.payouts = Payouts(commerce)
        self._parts: tuple[Part, ...] = (
            self.catalog,
            gift_cards,
            cards,
            self.payments,
            self.refunds,
            orders,
            links,
            invoices,
            Subscriptions(commerce, plans, billing),
            *terminals.values(),
            self.device_codes,
            self.employees,
            LoyaltyAccounts(commerce, points),
            self.rewards,
            self.disputes,
        )
        self.agenda = RecordAgenda(
            host.store,
            host.clock,
            [
                Job("payments", self.payments.due, self.payments.expire),
                Job("refunds", self.refunds.due, self.refunds.complete),
                Job("invoices", invoices.due, invoices.run),
                Job("subscriptions", billing.due, billing.run),
                *(Job(kind.collection, one.due, one.end) for kind, one in terminals.items()),
                Job("disputes", self.disputes.due, self.disputes.lose),
                Job("payouts", self.payouts.due, self.payouts.arrive),
                Job(CODES, self.device_codes.due, self.device_codes.expire),
            ],
        )

        self.outside = Outside(
            host.store,
            Completion("refunds", "PaymentRefund", PENDING, self.refunds.complete),
            Completion("invoices", "Invoice", OPEN, collected.pay_next),
            Completion(CODES, "DeviceCode", UNPAIRED, lambda code: self.device_codes.pair(code["id"])),
            Completion(LINKS, "PaymentLink", ALWAYS, links.pay),
            *(
                Completion(kind.collection, kind.model, PENDING, one.complete)
                for kind, one in terminals.items()
            ),
        )

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {id: endpoint for part in self._parts for id, endpoint in part.endpoints().items()}
