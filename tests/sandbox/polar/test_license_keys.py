"""Licence keys of Polar's sandbox: issued ones alone are valid, as long and as often as they say."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import (
    APIStatusError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    Polar,
    UnprocessableEntityError,
)
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell, Told
from tests.support.sandboxes import NOW

MONTH = 31 * 24 * 60 * 60
OTHER = "11111111-1111-4111-8111-111111111111"


@pytest.fixture(params=["organization", "anybody"])
def asking(request: pytest.FixtureRequest, polar: Polar) -> Any:
    """The operations with a token of the organization, and those that a customer's program calls without."""
    return polar.license_keys if request.param == "organization" else polar.customer_portal.license_keys


@pytest.fixture
async def key(polar: Polar, sell: Sell, buy: Sell, licensed: Any) -> Any:
    """A key that was bought."""
    product = await sell(1000)
    await polar.products.update_benefits(product.id, benefits=[str(licensed.id)])
    await buy(product)
    (key,) = await polar.license_keys.list().collect()
    return key


@pytest.fixture
def organization(sandbox: Sandbox) -> str:
    return sandbox.polar.organization_id


async def refused(call: Any) -> tuple[int, str]:
    with pytest.raises(APIStatusError) as caught:
        await call
    return caught.value.status, str(caught.value.message)


class TestValidate:
    """What a program asks when it starts."""

    async def test_a_key_that_was_issued(
        self, polar: Polar, asking: Any, key: Any, organization: str
    ) -> None:
        """Is counted each time."""
        valid = await asking.validate(key=key.key, organization_id=organization)
        assert (valid.id, valid.validations, valid.last_validated_at, valid.activation) == (
            key.id,
            1,
            NOW,
            None,
        )
        await asking.validate(key=key.key, organization_id=organization, benefit_id=str(key.benefit_id))
        assert (await polar.license_keys.get(key.id)).validations == 2

    async def test_a_key_that_was_not(self, asking: Any, key: Any, organization: str) -> None:
        """Or not by this organization, not for this benefit, or not to this customer."""
        for values, message in (
            ({"key": "AB-1"}, "Not found"),
            ({"organization_id": OTHER}, "Not found"),
            ({"activation_id": OTHER}, "Not found"),
            ({"benefit_id": OTHER}, "License key does not match given benefit."),
            ({"customer_id": OTHER}, "License key does not match given user."),
        ):
            asked = {"key": key.key, "organization_id": organization, **values}
            assert await refused(asking.validate(**asked)) == (404, message)

    async def test_usage_up_to_the_limit(self, asking: Any, key: Any, organization: str) -> None:
        """Beyond it nothing is counted."""

        async def use(units: int) -> int:
            used = await asking.validate(key=key.key, organization_id=organization, increment_usage=units)
            usage: int = used.usage
            return usage

        assert [await use(2), await use(0), await use(7)] == [2, 2, 9]
        with pytest.raises(BadRequestError, match="License key only has 1 more usages"):
            await use(2)
        with pytest.raises(UnprocessableEntityError):
            await use(-1)
        assert await use(1) == 10

    async def test_a_key_that_ended(
        self, sandbox: Sandbox, polar: Polar, asking: Any, key: Any, organization: str
    ) -> None:
        """Disabled, or too old, though it is still called granted."""
        asked = {"key": key.key, "organization_id": organization}
        await polar.license_keys.update(key.id, status="disabled")
        assert await refused(asking.validate(**asked)) == (404, "License key is no longer active.")
        await polar.license_keys.update(key.id, status="granted")
        sandbox.clock.advance(MONTH)
        assert await refused(asking.validate(**asked)) == (404, "License key has expired.")
        assert await refused(asking.activate(**asked, label="Mac")) == (403, "License key has expired.")
        assert (await polar.license_keys.get(key.id)).status == "granted"


class TestActivate:
    """What a program asks once for each machine."""

    async def test_up_to_the_limit(self, polar: Polar, asking: Any, key: Any, organization: str) -> None:
        """A deactivation makes room."""
        asked = {"key": key.key, "organization_id": organization}
        made = await asking.activate(**asked, label="Mac", meta={"os": "mac"})
        assert (made.label, made.meta, made.license_key.id) == ("Mac", {"os": "mac"}, key.id)
        got = await polar.license_keys.get_activation(key.id, made.id)
        assert got.id == made.id
        assert [one.id for one in (await polar.license_keys.get(key.id)).activations] == [made.id]
        valid = await asking.validate(**asked, activation_id=str(made.id))
        assert valid.activation.id == made.id
        with pytest.raises(PermissionDeniedError, match="License key activation limit already reached"):
            await asking.activate(**asked, label="PC")
        await asking.deactivate(**asked, activation_id=str(made.id))
        for gone in (
            asking.deactivate(**asked, activation_id=str(made.id)),
            asking.validate(**asked, activation_id=str(made.id)),
        ):
            assert await refused(gone) == (404, "Not found")
        await asking.activate(**asked, label="PC")

    async def test_conditions(self, asking: Any, key: Any, organization: str) -> None:
        """Must be those of the activation, all of them and no others."""
        asked = {"key": key.key, "organization_id": organization}
        conditions = {"major": 1, "os": "mac"}
        made = await asking.activate(**asked, label="Mac", conditions=conditions)
        for other in (None, {"major": 1}, {**conditions, "more": True}):
            status, message = await refused(
                asking.validate(**asked, activation_id=str(made.id), conditions=other)
            )
            assert (status, message) == (404, "License key does not match required conditions")
        await asking.validate(**asked, activation_id=str(made.id), conditions=conditions)
        await asking.validate(**asked, conditions={"major": 9})

    async def test_keys_that_cannot_be(self, polar: Polar, asking: Any, key: Any, organization: str) -> None:
        """Unknown ones, ended ones, and those whose benefit has no activations."""
        asked = {"key": key.key, "organization_id": organization, "label": "Mac"}
        with pytest.raises(NotFoundError):
            await asking.activate(**{**asked, "key": "AB-1"})
        await polar.license_keys.update(key.id, status="revoked")
        with pytest.raises(PermissionDeniedError, match="can not be activated"):
            await asking.activate(**asked)
        await polar.call(
            "license_keys:update",
            path={"id": key.id},
            body={"status": "granted", "limit_activations": None},
        )
        with pytest.raises(PermissionDeniedError, match="does not support activations"):
            await asking.activate(**asked)


async def test_a_purchase_after_a_revocation_has_a_new_key(
    polar: Polar, sell: Sell, buy: Sell, licensed: Any
) -> None:
    club = await sell(0, "month")
    await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
    for _ in range(2):
        await buy(club, customer_email="ada@example.com")
        subscription = (await polar.subscriptions.list(active=True)).items[0]
        await polar.subscriptions.revoke(subscription.id)
    await buy(club, customer_email="ada@example.com")
    keys = await polar.license_keys.list().collect()
    assert [key.status for key in keys] == ["revoked", "revoked", "granted"]
    assert len({key.key for key in keys}) == 3


async def test_a_benefit_that_is_gone(polar: Polar, key: Any, licensed: Any) -> None:
    """Its keys are revoked, and its products no longer have it."""
    await polar.benefits.update(licensed.id, body={"type": "license_keys", "description": "Renamed"})
    (product,) = await polar.products.list().collect()
    assert [benefit.description for benefit in product.benefits] == ["Renamed"]
    (grant,) = await polar.benefit_grants.list().collect()
    assert grant.benefit.description == "Renamed"
    await polar.benefits.delete(licensed.id)
    (product,) = await polar.products.list().collect()
    assert product.benefits == []
    assert (await polar.license_keys.get(key.id)).status == "revoked"


async def test_attached_and_detached_while_it_is_sold(
    polar: Polar, sell: Sell, buy: Sell, licensed: Any, told: Any
) -> None:
    """Whoever subscribes to the product gets the benefit, and loses it again."""
    club = await sell(0, "month")
    await buy(club)
    told.types()
    await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
    assert told.types() == ["product.updated", "benefit_grant.created", "customer.state_changed"]
    await polar.products.update_benefits(club.id, benefits=[])
    assert told.types() == ["product.updated", "benefit_grant.revoked", "customer.state_changed"]


class TestRotate:
    """A new text for a key that somebody else has seen."""

    async def test_all_but_the_text_stays(
        self, polar: Polar, asking: Any, key: Any, organization: str, told: Told
    ) -> None:
        made = await asking.activate(key=key.key, organization_id=organization, label="Mac")
        told.types()
        rotated = await polar.license_keys.rotate(key.id)
        assert (rotated.id, rotated.status, rotated.key[:3], len(rotated.key)) == (
            key.id,
            "granted",
            "AB-",
            39,
        )
        assert rotated.key != key.key
        assert rotated.display_key == f"****-{rotated.key[-6:]}"
        assert told.types() == []
        asked = {"organization_id": organization, "activation_id": str(made.id)}
        assert await refused(asking.validate(key=key.key, **asked)) == (404, "Not found")
        valid = await asking.validate(key=rotated.key, **asked)
        assert (valid.id, valid.activation.id, valid.expires_at) == (key.id, made.id, key.expires_at)
        (grant,) = await polar.benefit_grants.list().collect()
        assert grant.properties.display_key == rotated.display_key

    async def test_as_long_as_it_is_not_revoked(self, polar: Polar, key: Any) -> None:
        await polar.license_keys.update(key.id, status="disabled")
        assert (await polar.license_keys.rotate(key.id)).status == "disabled"
        await polar.license_keys.update(key.id, status="revoked")
        with pytest.raises(BadRequestError, match="RotateNotPermitted"):
            await polar.license_keys.rotate(key.id)

    async def test_by_the_customer(self, polar: Polar, key: Any) -> None:
        """Whose key it is."""
        other = await polar.customers.create(body={"email": "other@example.com"})
        for id, status in ((other.id, 404), (key.customer_id, None)):
            session = await polar.customer_sessions.create(body={"customer_id": str(id)})
            rotate = polar.with_options(access_token=session.token).customer_portal.license_keys.rotate
            if status is not None:
                assert await refused(rotate(key.id)) == (status, "Not found")
            else:
                assert (await rotate(key.id)).key != key.key


async def test_a_key_is_that_of_a_member(polar: Polar, key: Any) -> None:
    """The owner of the customer, unless seats were bought."""
    (owner,) = await polar.customers.members.list(key.customer_id).collect()
    assert (key.member_id, key.member.id, key.member.email) == (owner.id, owner.id, owner.email)


async def test_a_benefit_that_comes_back(
    polar: Polar, licensed: Any, sell: Sell, buy: Sell, told: Told
) -> None:
    """Is the same grant, with a new key."""
    club = await sell(500, "month")
    await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
    await buy(club, customer_email="ada@example.com")
    (first,) = await polar.benefit_grants.list().collect()
    await polar.products.update_benefits(club.id, benefits=[])
    (lost,) = await polar.benefit_grants.list().collect()
    assert (lost.id, lost.is_granted, lost.is_revoked) == (first.id, False, True)
    told.types()
    await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
    assert "benefit_grant.created" in told.types()
    (again,) = await polar.benefit_grants.list().collect()
    assert (again.id, again.is_granted, again.is_revoked, again.revoked_at) == (first.id, True, False, None)
    assert again.properties.license_key_id != first.properties.license_key_id
    keys = {str(key.id): key.status for key in await polar.license_keys.list().collect()}
    assert keys == {first.properties.license_key_id: "revoked", again.properties.license_key_id: "granted"}


async def test_keys_follow_the_limits_of_their_benefit(
    polar: Polar, licensed: Any, key: Any, told: Told
) -> None:
    """Those that were issued before, too; a change of anything else leaves them."""
    properties: Any = {"prefix": "ab", "limit_usage": 20, "activations": None, "expires": None}
    body: Any = {"type": "license_keys", "properties": properties}
    await polar.benefits.update(licensed.id, body=body)
    now = await polar.license_keys.get(key.id)
    assert (now.key, now.limit_usage, now.limit_activations, now.expires_at) == (key.key, 20, None, None)
    assert (key.limit_usage, key.limit_activations) == (10, 1)
    assert told.types() == ["benefit.updated", "benefit_grant.updated"]
    await polar.benefits.update(licensed.id, body={**body, "description": "Another"})
    assert told.types() == ["benefit.updated"]
