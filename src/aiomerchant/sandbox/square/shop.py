"""Square's commerce as a whole: its parts, each with what it needs of the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aiomerchant.sandbox.agenda import Job, RecordAgenda
from aiomerchant.sandbox.endpoints import Endpoint
from aiomerchant.sandbox.http.storage import Storage

from .cards import Cards
from .catalog import Catalog
from .commerce import Commerce, Host
from .gift_cards import GiftCards
from .order_lines import OrderLines
from .order_payments import OrderPayments
from .orders import Orders
from .outside import Completion, Outside
from .payment_sources import Sources
from .payments import Payments
from .refunds import Refunds

__all__ = ["Shop"]


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
        self.payments = Payments(commerce, Sources(commerce, gift_cards), gift_cards, paid, made_by)
        self.refunds = Refunds(commerce, gift_cards, lambda payment: None)
        orders = Orders(commerce, OrderLines(commerce, self.catalog), paid, self.payments)
        self._parts = (self.catalog, gift_cards, Cards(commerce), self.payments, self.refunds, orders)
        self.agenda = RecordAgenda(
            host.store,
            host.clock,
            [
                Job("payments", self.payments.due, self.payments.expire),
                Job("refunds", self.refunds.due, self.refunds.complete),
            ],
        )

        self.outside = Outside(
            host.store,
            Completion("refunds", "PaymentRefund", frozenset({"PENDING"}), self.refunds.complete),
        )

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {id: endpoint for part in self._parts for id, endpoint in part.endpoints().items()}
