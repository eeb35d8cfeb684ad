"""Polar: customer_portal. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant_core import Resource

if TYPE_CHECKING:
    from .customer_portal_benefit_grants import CustomerPortalBenefitGrants
    from .customer_portal_customer_meters import CustomerPortalCustomerMeters
    from .customer_portal_customer_session import CustomerPortalCustomerSession
    from .customer_portal_customers import CustomerPortalCustomers
    from .customer_portal_downloadables import CustomerPortalDownloadables
    from .customer_portal_license_keys import CustomerPortalLicenseKeys
    from .customer_portal_members import CustomerPortalMembers
    from .customer_portal_orders import CustomerPortalOrders
    from .customer_portal_organizations import CustomerPortalOrganizations
    from .customer_portal_seats import CustomerPortalSeats
    from .customer_portal_subscriptions import CustomerPortalSubscriptions
    from .customer_portal_wallets import CustomerPortalWallets


class CustomerPortal(Resource):
    """What customers and members do for themselves; most of it needs a session token of `customer_sessions`."""

    @cached_property
    def benefit_grants(self) -> CustomerPortalBenefitGrants:
        from .customer_portal_benefit_grants import CustomerPortalBenefitGrants

        return CustomerPortalBenefitGrants(self._send)

    @cached_property
    def customer_meters(self) -> CustomerPortalCustomerMeters:
        from .customer_portal_customer_meters import CustomerPortalCustomerMeters

        return CustomerPortalCustomerMeters(self._send)

    @cached_property
    def customer_session(self) -> CustomerPortalCustomerSession:
        from .customer_portal_customer_session import CustomerPortalCustomerSession

        return CustomerPortalCustomerSession(self._send)

    @cached_property
    def customers(self) -> CustomerPortalCustomers:
        from .customer_portal_customers import CustomerPortalCustomers

        return CustomerPortalCustomers(self._send)

    @cached_property
    def downloadables(self) -> CustomerPortalDownloadables:
        from .customer_portal_downloadables import CustomerPortalDownloadables

        return CustomerPortalDownloadables(self._send)

    @cached_property
    def license_keys(self) -> CustomerPortalLicenseKeys:
        from .customer_portal_license_keys import CustomerPortalLicenseKeys

        return CustomerPortalLicenseKeys(self._send)

    @cached_property
    def members(self) -> CustomerPortalMembers:
        from .customer_portal_members import CustomerPortalMembers

        return CustomerPortalMembers(self._send)

    @cached_property
    def orders(self) -> CustomerPortalOrders:
        from .customer_portal_orders import CustomerPortalOrders

        return CustomerPortalOrders(self._send)

    @cached_property
    def organizations(self) -> CustomerPortalOrganizations:
        from .customer_portal_organizations import CustomerPortalOrganizations

        return CustomerPortalOrganizations(self._send)

    @cached_property
    def seats(self) -> CustomerPortalSeats:
        from .customer_portal_seats import CustomerPortalSeats

        return CustomerPortalSeats(self._send)

    @cached_property
    def subscriptions(self) -> CustomerPortalSubscriptions:
        from .customer_portal_subscriptions import CustomerPortalSubscriptions

        return CustomerPortalSubscriptions(self._send)

    @cached_property
    def wallets(self) -> CustomerPortalWallets:
        from .customer_portal_wallets import CustomerPortalWallets

        return CustomerPortalWallets(self._send)
