"""ProductPrice, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from uuid import UUID

    from ..models.enums import MeterUnit, ProductPriceSource, SeatTierType, TaxBehaviorOption, TierType
    from ..models.product_price_seat_tier import ProductPriceSeatTier


@model
class ProductPriceCustom(Model):
    """A price that the customer chooses.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `custom`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        minimum_amount: The least that the customer may pay, in minor units; 0 lets them pay nothing.
        maximum_amount: The most that the customer may pay, in minor units; None sets no limit.
        preset_amount: What the form proposes, in minor units.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["custom"] = "custom"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    minimum_amount: int
    maximum_amount: Nullable[int]
    preset_amount: Nullable[int]


@model
class ProductPriceFixed(Model):
    """A fixed price.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `fixed`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        price_amount: Price in minor units; 0 is free.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["fixed"] = "fixed"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    price_amount: int


@model
class ProductPriceMeter(Model):
    """The meter behind a price.

    Attributes:
        id: The meter's id.
        name: Name, which customers see on invoices.
        unit: What its quantities count. One of scalar, token, custom.
        custom_label: Name of the unit, where it is one of your own.
        custom_multiplier: How many base units make one unit as shown.
    """

    id: UUID
    name: str
    unit: MeterUnit
    custom_label: Nullable[str]
    custom_multiplier: Nullable[int]


@model
class ProductPriceMeteredTiers(Model):
    """A price for usage, by tiers.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `metered_tiers`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        cap_amount: The most that a period charges for usage, in minor units; None sets no limit.
        meter_id: The meter that counts the units.
        meter: The meter that counts the units.
        tiers: Prices by number of units.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["metered_tiers"] = "metered_tiers"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    cap_amount: Nullable[int]
    meter_id: UUID
    meter: ProductPriceMeter
    tiers: Tiers


@model
class ProductPriceMeteredUnit(Model):
    """A price for each unit used.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `metered_unit`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        unit_amount: Price of a unit in minor units, fractions included.
        cap_amount: The most that a period charges for usage, in minor units; None sets no limit.
        meter_id: The meter that counts the units.
        meter: The meter that counts the units.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["metered_unit"] = "metered_unit"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    unit_amount: Decimal
    cap_amount: Nullable[int]
    meter_id: UUID
    meter: ProductPriceMeter


@model
class ProductPriceSeatBased(Model):
    """A price for each seat.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `seat_based`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        seat_tiers: Prices by number of seats.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["seat_based"] = "seat_based"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    seat_tiers: ProductPriceSeatTiersOutput


@model
class ProductPriceSeatTiersOutput(Model):
    """Prices by number of seats.

    Attributes:
        seat_tier_type: Whether one tier sets the price of all seats (volume), or each that of its own seats
            (graduated). Default 'volume'. One of volume, graduated.
        tiers: The tiers, from few seats to many. Not empty.
        minimum_seats: The fewest seats that can be bought.
        maximum_seats: The most seats that can be bought; None for any.
    """

    seat_tier_type: SeatTierType | None = None
    tiers: list[ProductPriceSeatTier]
    minimum_seats: int
    maximum_seats: Nullable[int]


@model
class ProductPriceUnitBased(Model):
    """A price for each unit, by tiers.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `unit_based`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        tiers: Prices by number of units.
        minimum_units: The fewest units that can be bought.
        unit_label: What a unit is called, in the singular and the plural, by language. At least 1 key.
        maximum_units: The most units that can be bought; None for any.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["unit_based"] = "unit_based"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    tiers: Tiers
    minimum_units: Nullable[int]
    unit_label: Nullable[dict[str, dict[str, str]]]
    maximum_units: Nullable[int]


@model
class Tier(Model):
    """What a unit costs up to some number of units.

    Attributes:
        bound: Up to how many units, included; None for any. At least 1.
        unit_amount: Price of a unit in minor units, as a decimal.
    """

    bound: Nullable[int] = ABSENT
    unit_amount: Decimal


@model
class Tiers(Model):
    """Prices by number of units.

    Attributes:
        type: One of volume, graduated.
        tiers: Prices by number of units. Not empty.
    """

    type: TierType
    tiers: list[Tier]


ProductPrice: TypeAlias = (
    ProductPriceFixed
    | ProductPriceCustom
    | ProductPriceSeatBased
    | ProductPriceUnitBased
    | ProductPriceMeteredUnit
    | ProductPriceMeteredTiers
    | Unknown
)
