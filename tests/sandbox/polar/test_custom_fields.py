"""Custom fields of Polar's sandbox: what a product asks its buyers for."""

from __future__ import annotations

from typing import Any, Final

import aiohttp
import pytest

from aiomerchant import Polar, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell

#: The type and the properties of each field, by its slug, and whether the product requires it.
FIELDS: Final[dict[str, tuple[str, dict[str, Any], bool]]] = {
    "size": ("text", {"min_length": 2, "max_length": 3}, True),
    "number": ("number", {"ge": 5, "le": 9}, False),
    "agreed": ("checkbox", {}, True),
    "colour": (
        "select",
        {"options": [{"value": one, "label": one.title()} for one in ("red", "blue")]},
        True,
    ),
    "day": ("date", {}, False),
}
FILLED: Final = {"size": "XL", "agreed": True, "colour": "red"}
TOKEN: Final = "ctoken_1"


async def create(polar: Polar, slug: str) -> Any:
    kind, properties, _ = FIELDS[slug]
    body: Any = {"type": kind, "slug": slug, "name": slug.title(), "properties": properties}
    return await polar.custom_fields.create(body=body)


@pytest.fixture
async def fields(polar: Polar) -> dict[str, str]:
    """The ids of the fields by their slugs."""
    return {slug: str((await create(polar, slug)).id) for slug in FIELDS}


@pytest.fixture
async def shirt(fields: dict[str, str], sell: Sell) -> Any:
    """A product that asks for all of them."""
    attached = [{"custom_field_id": id, "required": FIELDS[slug][2]} for slug, id in fields.items()]
    return await sell(2000, attached_custom_fields=attached)


async def faults(call: Any) -> list[tuple[str, str]]:
    """The fields and the types of the errors of a call that is refused."""
    with pytest.raises(UnprocessableEntityError) as caught:
        await call
    prefix = "custom_field_data."
    return [(one.field.removeprefix(prefix), one.code or "") for one in caught.value.details]


class TestFields:
    async def test_a_slug_is_that_of_one_field(self, polar: Polar, fields: dict[str, str]) -> None:
        """Until the field is deleted."""
        exists = "Custom field with this slug already exists."
        with pytest.raises(UnprocessableEntityError, match=exists):
            await create(polar, "size")
        number: Any = {"type": "number", "slug": "size"}
        with pytest.raises(UnprocessableEntityError, match=exists):
            await polar.custom_fields.update(fields["number"], body=number)
        await polar.custom_fields.delete(fields["size"])
        await create(polar, "size")

    async def test_the_type_stays(self, polar: Polar, fields: dict[str, str]) -> None:
        with pytest.raises(UnprocessableEntityError, match="type of a custom field can't be changed"):
            await polar.custom_fields.update(fields["size"], body={"type": "number"})

    async def test_products_show_fields_as_they_are(
        self, sandbox: Sandbox, polar: Polar, fields: dict[str, str], shirt: Any, buy: Sell
    ) -> None:
        """What was filled in is found by the new slug."""
        paid = await buy(shirt, custom_field_data=FILLED)
        await polar.custom_fields.update(fields["size"], body={"type": "text", "slug": "fit", "name": "Fit"})
        await polar.custom_fields.delete(fields["number"])
        shirt = await polar.products.get(shirt.id)
        shown = [(one.custom_field.slug, one.custom_field.name) for one in shirt.attached_custom_fields]
        assert shown == [("fit", "Fit"), ("agreed", "Agreed"), ("colour", "Colour"), ("day", "Day")]
        order = (await polar.orders.list()).items[0]
        assert dict(order.custom_field_data) == {"fit": "XL", "agreed": True, "colour": "red"}
        again = await polar.checkouts.get(paid.id)
        assert again.attached_custom_fields == shirt.attached_custom_fields


class TestCheckouts:
    @pytest.mark.parametrize(
        ("slug", "value", "type"),
        [
            ("size", "X", "string_too_short"),
            ("size", "XXXL", "string_too_long"),
            ("size", 5, "string_type"),
            ("number", 4, "greater_than_equal"),
            ("number", 10, "less_than_equal"),
            ("number", "many", "int_parsing"),
            ("agreed", None, "bool_type"),
            ("colour", "green", "literal_error"),
            ("day", "noon", "datetime_parsing"),
        ],
    )
    async def test_a_value_that_is_not_valid(
        self, polar: Polar, shirt: Any, slug: str, value: Any, type: str
    ) -> None:
        """Is refused from the beginning."""
        create = polar.checkouts.create(products=[str(shirt.id)], custom_field_data={slug: value})
        assert await faults(create) == [(slug, type)]

    async def test_what_is_filled_in_by_and_by(self, polar: Polar, shirt: Any) -> None:
        """Is kept, as the server reads it, without what the product does not ask for."""
        first = {"number": "7", "nothing": "here", "colour": None}
        checkout = await polar.checkouts.create(products=[str(shirt.id)], custom_field_data=first)
        assert dict(checkout.custom_field_data) == {"number": 7, "colour": None}
        changed = await polar.checkouts.update(checkout.id, custom_field_data={"colour": "blue"})
        assert dict(changed.custom_field_data) == {"number": 7, "colour": "blue"}

    async def test_who_confirms_fills_in_all_that_is_required(self, polar: Polar, shirt: Any) -> None:
        checkout = await polar.checkouts.create(
            products=[str(shirt.id)], customer_email="ada@example.com", custom_field_data=FILLED
        )
        secret = checkout.client_secret
        given = {"size": "M1", "agreed": False}
        confirm = polar.checkouts.client_confirm(secret, confirmation_token_id=TOKEN, custom_field_data=given)
        assert sorted(await faults(confirm)) == [("agreed", "literal_error"), ("colour", "missing")]
        assert (await polar.checkouts.get(checkout.id)).status == "open"
        filled = {**FILLED, "size": "M1"}
        await polar.checkouts.client_confirm(secret, confirmation_token_id=TOKEN, custom_field_data=filled)
        (order,) = (await polar.orders.list()).items
        assert dict(order.custom_field_data) == filled

    async def test_the_page_asks_for_them(self, sandbox: Sandbox, polar: Polar, shirt: Any) -> None:
        """With what the checkout has already. Whoever plays the buyer need not say the rest."""
        checkout = await polar.checkouts.create(
            products=[str(shirt.id)], custom_field_data={"size": "XL", "number": 6}
        )
        async with aiohttp.ClientSession() as session, session.get(checkout.url) as answer:
            text = await answer.text()
        assert '<input name="custom_field_data.size" required value="XL">' in text
        assert '<input name="custom_field_data.day" value="">' in text
        paid = await sandbox.polar.pay(checkout)
        assert dict(paid.custom_field_data) == {"size": "XL", "number": 6, "agreed": True, "colour": "red"}
        bare = await sandbox.polar.pay(await polar.checkouts.create(products=[str(shirt.id)]))
        assert dict(bare.custom_field_data) == {"size": "xx", "agreed": True, "colour": "red"}
