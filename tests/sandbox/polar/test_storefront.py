"""What everybody sees of an organization in the portal of Polar's sandbox."""

from __future__ import annotations

import pytest

from aiomerchant import NotFoundError, Polar

from tests.sandbox.polar.conftest import Sell


async def test_an_organization_by_its_slug(polar: Polar, sell: Sell) -> None:
    """With the products that are public, and for sale."""
    shown, archived = await sell(1000), await sell(2000)
    await sell(3000, visibility="private")
    await polar.products.update(archived.id, is_archived=True)
    (own,) = await polar.organizations.list_organizations().collect()
    storefront = await polar.customer_portal.organizations.get(own.slug)
    assert (storefront.organization.id, storefront.organization.name) == (own.id, own.name)
    assert storefront.organization.proration_behavior == own.subscription_settings.proration_behavior
    assert [(one.id, one.prices[0].price_amount) for one in storefront.products] == [(shown.id, 1000)]
    with pytest.raises(NotFoundError) as caught:
        await polar.customer_portal.organizations.get("nobody")
    assert caught.value.code == "ResourceNotFound"
