"""The resources of Polar, each imported at first use. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant_core import Resource

if TYPE_CHECKING:
    from ..polar.api.benefit_grants import BenefitGrants
    from ..polar.api.benefits import Benefits
    from ..polar.api.custom_fields import CustomFields
    from ..polar.api.customer_meters import CustomerMeters
    from ..polar.api.customer_seats import CustomerSeats
    from ..polar.api.customer_sessions import CustomerSessions
    from ..polar.api.customers import Customers
    from ..polar.api.discounts import Discounts
    from ..polar.api.disputes import Disputes
    from ..polar.api.event_types import EventTypes
    from ..polar.api.events import Events
    from ..polar.api.files import Files
    from ..polar.api.meters import Meters
    from ..polar.api.metrics import Metrics
    from ..polar.api.oauth2 import Oauth2
    from ..polar.api.orders import Orders
    from ..polar.api.organizations import Organizations
    from ..polar.api.payments import Payments
    from ..polar.api.refunds import Refunds
    from .api.checkout_links import CheckoutLinks
    from .api.checkouts import Checkouts
    from .api.customer_portal import CustomerPortal
    from .api.license_keys import LicenseKeys
    from .api.products import Products
    from .api.subscriptions import Subscriptions
    from .api.webhooks import Webhooks


class PolarResources(Resource):
    """The resources of Polar."""

    @cached_property
    def benefit_grants(self) -> BenefitGrants:
        from ..polar.api.benefit_grants import BenefitGrants

        return BenefitGrants(self._send)

    @cached_property
    def benefits(self) -> Benefits:
        from ..polar.api.benefits import Benefits

        return Benefits(self._send)

    @cached_property
    def checkout_links(self) -> CheckoutLinks:
        from .api.checkout_links import CheckoutLinks

        return CheckoutLinks(self._send)

    @cached_property
    def checkouts(self) -> Checkouts:
        from .api.checkouts import Checkouts

        return Checkouts(self._send)

    @cached_property
    def custom_fields(self) -> CustomFields:
        from ..polar.api.custom_fields import CustomFields

        return CustomFields(self._send)

    @cached_property
    def customer_meters(self) -> CustomerMeters:
        from ..polar.api.customer_meters import CustomerMeters

        return CustomerMeters(self._send)

    @cached_property
    def customer_portal(self) -> CustomerPortal:
        from .api.customer_portal import CustomerPortal

        return CustomerPortal(self._send)

    @cached_property
    def customer_seats(self) -> CustomerSeats:
        from ..polar.api.customer_seats import CustomerSeats

        return CustomerSeats(self._send)

    @cached_property
    def customer_sessions(self) -> CustomerSessions:
        from ..polar.api.customer_sessions import CustomerSessions

        return CustomerSessions(self._send)

    @cached_property
    def customers(self) -> Customers:
        from ..polar.api.customers import Customers

        return Customers(self._send)

    @cached_property
    def discounts(self) -> Discounts:
        from ..polar.api.discounts import Discounts

        return Discounts(self._send)

    @cached_property
    def disputes(self) -> Disputes:
        from ..polar.api.disputes import Disputes

        return Disputes(self._send)

    @cached_property
    def event_types(self) -> EventTypes:
        from ..polar.api.event_types import EventTypes

        return EventTypes(self._send)

    @cached_property
    def events(self) -> Events:
        from ..polar.api.events import Events

        return Events(self._send)

    @cached_property
    def files(self) -> Files:
        from ..polar.api.files import Files

        return Files(self._send)

    @cached_property
    def license_keys(self) -> LicenseKeys:
        from .api.license_keys import LicenseKeys

        return LicenseKeys(self._send)

    @cached_property
    def meters(self) -> Meters:
        from ..polar.api.meters import Meters

        return Meters(self._send)

    @cached_property
    def metrics(self) -> Metrics:
        from ..polar.api.metrics import Metrics

        return Metrics(self._send)

    @cached_property
    def oauth2(self) -> Oauth2:
        from ..polar.api.oauth2 import Oauth2

        return Oauth2(self._send)

    @cached_property
    def orders(self) -> Orders:
        from ..polar.api.orders import Orders

        return Orders(self._send)

    @cached_property
    def organizations(self) -> Organizations:
        from ..polar.api.organizations import Organizations

        return Organizations(self._send)

    @cached_property
    def payments(self) -> Payments:
        from ..polar.api.payments import Payments

        return Payments(self._send)

    @cached_property
    def products(self) -> Products:
        from .api.products import Products

        return Products(self._send)

    @cached_property
    def refunds(self) -> Refunds:
        from ..polar.api.refunds import Refunds

        return Refunds(self._send)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from .api.subscriptions import Subscriptions

        return Subscriptions(self._send)

    @cached_property
    def webhooks(self) -> Webhooks:
        from .api.webhooks import Webhooks

        return Webhooks(self._send)
