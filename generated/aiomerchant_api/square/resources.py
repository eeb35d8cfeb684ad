"""The resources of Square, each imported at first use. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant_core import Resource

if TYPE_CHECKING:
    from .api.apple_pay import ApplePay
    from .api.bank_accounts import BankAccounts
    from .api.bookings import Bookings
    from .api.cards import Cards
    from .api.cash_drawers import CashDrawers
    from .api.catalog import Catalog
    from .api.channels import Channels
    from .api.checkout import Checkout
    from .api.customers import Customers
    from .api.devices import Devices
    from .api.disputes import Disputes
    from .api.employees import Employees
    from .api.events import Events
    from .api.gift_cards import GiftCards
    from .api.inventory import Inventory
    from .api.invoices import Invoices
    from .api.labor import Labor
    from .api.locations import Locations
    from .api.loyalty import Loyalty
    from .api.merchants import Merchants
    from .api.mobile import Mobile
    from .api.oauth import Oauth
    from .api.orders import Orders
    from .api.payments import Payments
    from .api.payouts import Payouts
    from .api.refunds import Refunds
    from .api.reporting import Reporting
    from .api.sites import Sites
    from .api.snippets import Snippets
    from .api.subscriptions import Subscriptions
    from .api.team import Team
    from .api.team_members import TeamMembers
    from .api.terminal import Terminal
    from .api.transfer_orders import TransferOrders
    from .api.v1_transactions import V1Transactions
    from .api.vendors import Vendors
    from .api.webhooks import Webhooks


class SquareResources(Resource):
    """The resources of Square."""

    @cached_property
    def apple_pay(self) -> ApplePay:
        from .api.apple_pay import ApplePay

        return ApplePay(self._send)

    @cached_property
    def bank_accounts(self) -> BankAccounts:
        from .api.bank_accounts import BankAccounts

        return BankAccounts(self._send)

    @cached_property
    def bookings(self) -> Bookings:
        from .api.bookings import Bookings

        return Bookings(self._send)

    @cached_property
    def cards(self) -> Cards:
        from .api.cards import Cards

        return Cards(self._send)

    @cached_property
    def cash_drawers(self) -> CashDrawers:
        from .api.cash_drawers import CashDrawers

        return CashDrawers(self._send)

    @cached_property
    def catalog(self) -> Catalog:
        from .api.catalog import Catalog

        return Catalog(self._send)

    @cached_property
    def channels(self) -> Channels:
        from .api.channels import Channels

        return Channels(self._send)

    @cached_property
    def checkout(self) -> Checkout:
        from .api.checkout import Checkout

        return Checkout(self._send)

    @cached_property
    def customers(self) -> Customers:
        from .api.customers import Customers

        return Customers(self._send)

    @cached_property
    def devices(self) -> Devices:
        from .api.devices import Devices

        return Devices(self._send)

    @cached_property
    def disputes(self) -> Disputes:
        from .api.disputes import Disputes

        return Disputes(self._send)

    @cached_property
    def employees(self) -> Employees:
        from .api.employees import Employees

        return Employees(self._send)

    @cached_property
    def events(self) -> Events:
        from .api.events import Events

        return Events(self._send)

    @cached_property
    def gift_cards(self) -> GiftCards:
        from .api.gift_cards import GiftCards

        return GiftCards(self._send)

    @cached_property
    def inventory(self) -> Inventory:
        from .api.inventory import Inventory

        return Inventory(self._send)

    @cached_property
    def invoices(self) -> Invoices:
        from .api.invoices import Invoices

        return Invoices(self._send)

    @cached_property
    def labor(self) -> Labor:
        from .api.labor import Labor

        return Labor(self._send)

    @cached_property
    def locations(self) -> Locations:
        from .api.locations import Locations

        return Locations(self._send)

    @cached_property
    def loyalty(self) -> Loyalty:
        from .api.loyalty import Loyalty

        return Loyalty(self._send)

    @cached_property
    def merchants(self) -> Merchants:
        from .api.merchants import Merchants

        return Merchants(self._send)

    @cached_property
    def mobile(self) -> Mobile:
        from .api.mobile import Mobile

        return Mobile(self._send)

    @cached_property
    def oauth(self) -> Oauth:
        from .api.oauth import Oauth

        return Oauth(self._send)

    @cached_property
    def orders(self) -> Orders:
        from .api.orders import Orders

        return Orders(self._send)

    @cached_property
    def payments(self) -> Payments:
        from .api.payments import Payments

        return Payments(self._send)

    @cached_property
    def payouts(self) -> Payouts:
        from .api.payouts import Payouts

        return Payouts(self._send)

    @cached_property
    def refunds(self) -> Refunds:
        from .api.refunds import Refunds

        return Refunds(self._send)

    @cached_property
    def reporting(self) -> Reporting:
        from .api.reporting import Reporting

        return Reporting(self._send)

    @cached_property
    def sites(self) -> Sites:
        from .api.sites import Sites

        return Sites(self._send)

    @cached_property
    def snippets(self) -> Snippets:
        from .api.snippets import Snippets

        return Snippets(self._send)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from .api.subscriptions import Subscriptions

        return Subscriptions(self._send)

    @cached_property
    def team(self) -> Team:
        from .api.team import Team

        return Team(self._send)

    @cached_property
    def team_members(self) -> TeamMembers:
        from .api.team_members import TeamMembers

        return TeamMembers(self._send)

    @cached_property
    def terminal(self) -> Terminal:
        from .api.terminal import Terminal

        return Terminal(self._send)

    @cached_property
    def transfer_orders(self) -> TransferOrders:
        from .api.transfer_orders import TransferOrders

        return TransferOrders(self._send)

    @cached_property
    def v1_transactions(self) -> V1Transactions:
        from .api.v1_transactions import V1Transactions

        return V1Transactions(self._send)

    @cached_property
    def vendors(self) -> Vendors:
        from .api.vendors import Vendors

        return Vendors(self._send)

    @cached_property
    def webhooks(self) -> Webhooks:
        from .api.webhooks import Webhooks

        return Webhooks(self._send)
