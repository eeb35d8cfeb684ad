"""DestinationDetailsCashRefundDetails. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class DestinationDetailsCashRefundDetails(Model):
    """Cash that the seller gave and got back.

    Attributes:
        seller_supplied_money: What the seller handed over.
        change_back_money: Change given back to the seller, computed.
    """

    seller_supplied_money: Money
    change_back_money: Nullable[Money] = ABSENT
