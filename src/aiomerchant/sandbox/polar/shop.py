"""Polar's commerce as a whole: its parts, each with what it needs of the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aiomerchant.sandbox.agenda import Job, RecordAgenda
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .benefits import Benefits
from .checkout_links import CheckoutLinks
from .checkout_page import CheckoutPage
from .checkouts import Checkouts
from .commerce import Commerce, Host
from .confirmations import Confirmations
from .custom_fields import CustomFields
from .customers import Customers
from .discounts import Discounts
from .dunning import Dunning
from .event_names import EventNames
from .event_types import EventTypes
from .license_keys import LicenseKeys
from .meters import Meters
from .orders import Orders
from .products import Products
from .prorations import Prorations
from .purchases import Purchases
from .quotes import Quotes
from .renewals import Renewals
from .seat_states import SeatStates
from .seats import Seats
from .storefront import Storefront
from .subscription_states import SubscriptionStates
from .subscriptions import Subscriptions

__all__ = ["Shop"]


class Shop:
    """The parts of Polar's commerce.

    Attributes:
        customers: The customers.
        seats: The seats, and the invitations to them.
        pages: The pages for buyers.
        agenda: What is done as time passes.

    Args:
        host: The server.
        answer: Performs an operation.
        open_session: Opens a session for a customer or a member, and returns its token.
        member_of: The id of the member whose session a request comes from, if it is a member's.
    """

    def __init__(
        self,
        host: Host,
        *,
        answer: Callable[[Request], Any],
        open_session: Callable[..., str],
        member_of: Callable[[Request], str | None],
    ) -> None:
        commerce = Commerce(host)
        types = EventTypes(commerce)
        keys, meters, discounts = LicenseKeys(commerce), Meters(commerce, types), Discounts(commerce)
        benefits = Benefits(commerce, keys, meters)
        products = Products(commerce, benefits)
        seats = SeatStates(commerce)
        states = SubscriptionStates(commerce, benefits, discounts, meters, seats)
        self.customers = Customers(commerce, states, answer)
        orders = Orders(commerce, self.customers, benefits)
        dunning = Dunning(commerce, states, orders, benefits, self.customers)
        renewals = Renewals(commerce, states, orders, benefits, discounts, meters, dunning)
        prorations = Prorations(commerce, states, renewals, benefits, self.customers, seats)
        subscriptions = Subscriptions(
            commerce, states, renewals, benefits, discounts, self.customers, prorations
        )
        quotes = Quotes(commerce)
        purchases = Purchases(
            commerce, self.customers, orders, states, renewals, benefits, quotes, open_session
        )
        self._fields = CustomFields(commerce)
        checkouts = Checkouts(commerce, products, discounts, quotes, self._fields)
        links = CheckoutLinks(commerce, checkouts)
        confirmations = Confirmations(commerce, checkouts, self.customers, discounts, orders, purchases)
        self.seats = Seats(commerce, seats, self.customers, benefits, open_session, member_of)
        page = CheckoutPage(checkouts, confirmations)
        self.pages = [*page.routes(), *links.routes()]
        self._parts = (
            keys,
            meters,
            types,
            EventNames(commerce),
            discounts,
            benefits,
            products,
            self._fields,
            self.customers,
            orders,
            dunning,
            subscriptions,
            self.seats,
            checkouts,
            links,
            confirmations,
            Storefront(commerce),
        )
        self.agenda = RecordAgenda(
            host.store,
            host.clock,
            [
                Job("checkouts", checkouts.due, checkouts.expire),
                Job("orders", dunning.due, dunning.run),
                Job("subscriptions", renewals.due, renewals.run),
            ],
        )

    def filled_in(self, checkout: Record) -> Record:
        """What a buyer fills in for the custom fields that a checkout lacks."""
        return self._fields.lacking(checkout)

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {id: endpoint for part in self._parts for id, endpoint in part.endpoints().items()}
