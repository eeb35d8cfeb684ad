"""Polar: customer_portal.license_keys. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...polar.models.license_key_read import LicenseKeyRead
    from ...polar.models.license_key_with_activations import LicenseKeyWithActivations
    from ...polar.models.list_resource_license_key_read import ListResourceLicenseKeyRead
    from ...polar.models.rotated_license_key import RotatedLicenseKey
    from ..models.license_key_activation_created import LicenseKeyActivationCreated
    from ..models.validated_license_key import ValidatedLicenseKey

LIST_LICENSE_KEYS: Final[ListOperation[ListResourceLicenseKeyRead, LicenseKeyRead]] = ListOperation(
    "customer_portal:license_keys:list",
    "customer_portal.license_keys.list",
    "GET",
    "/v1/customer-portal/license-keys/",
    provider="polar",
    returns="ListResourceLicenseKeyRead",
    query=("benefit_id", "page", "limit"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_LICENSE_KEY: Final[Operation[LicenseKeyWithActivations]] = Operation(
    "customer_portal:license_keys:get",
    "customer_portal.license_keys.get",
    "GET",
    "/v1/customer-portal/license-keys/{id}",
    provider="polar",
    returns="LicenseKeyWithActivations",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

ROTATE_LICENSE_KEY: Final[Operation[RotatedLicenseKey]] = Operation(
    "customer_portal:license_keys:rotate",
    "customer_portal.license_keys.rotate",
    "POST",
    "/v1/customer-portal/license-keys/{id}/rotate",
    provider="polar",
    returns="RotatedLicenseKey",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

VALIDATE_LICENSE_KEY: Final[Operation[ValidatedLicenseKey]] = Operation(
    "customer_portal:license_keys:validate",
    "customer_portal.license_keys.validate",
    "POST",
    "/v1/customer-portal/license-keys/validate",
    provider="polar",
    returns="ValidatedLicenseKey",
    body=Body(type="LicenseKeyValidate"),
    authorization=None,
    secrets=(("body", "key"),),
)

ACTIVATE_LICENSE_KEY: Final[Operation[LicenseKeyActivationCreated]] = Operation(
    "customer_portal:license_keys:activate",
    "customer_portal.license_keys.activate",
    "POST",
    "/v1/customer-portal/license-keys/activate",
    provider="polar",
    returns="LicenseKeyActivationCreated",
    body=Body(type="LicenseKeyActivate"),
    authorization=None,
    secrets=(("body", "key"),),
)

DEACTIVATE_LICENSE_KEY: Final[Operation[None]] = Operation(
    "customer_portal:license_keys:deactivate",
    "customer_portal.license_keys.deactivate",
    "POST",
    "/v1/customer-portal/license-keys/deactivate",
    provider="polar",
    returns=None,
    body=Body(type="LicenseKeyDeactivate"),
    authorization=None,
    secrets=(("body", "key"),),
)


def list_license_keys(
    send: Send, /, *, benefit_id: UUID | str | None = None, page: int | None = None, limit: int | None = None
) -> Pages[LicenseKeyRead]:
    """List the customer's license keys, oldest first.

    GET /v1/customer-portal/license-keys/. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        benefit_id: Only what concerns this benefit, or any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 401 Unauthorized; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.license_keys.list(): ...
    """
    return send.pages(LIST_LICENSE_KEYS, query={"benefit_id": benefit_id, "page": page, "limit": limit})


async def get_license_key(send: Send, /, id: UUID | str) -> LicenseKeyWithActivations:
    """Get one of the customer's license keys, with its activations.

    GET /v1/customer-portal/license-keys/{id}. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: The license key's id, not the key.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.license_keys.get("...")
    """
    return await send(GET_LICENSE_KEY, path={"id": id})


async def rotate_license_key(send: Send, /, id: UUID | str) -> RotatedLicenseKey:
    """Replace one of the customer's license keys by a new one; the old one is no longer valid.

    POST /v1/customer-portal/license-keys/{id}/rotate. Scopes: customer_portal:write. Token: customer or
    member session token.

    Args:
        id: The license key's id.

    Raises:
        APIStatusError: 400 RotateNotPermitted; 401 Unauthorized; 404 ResourceNotFound; 422
            HTTPValidationError.

    Example:
        await portal.customer_portal.license_keys.rotate("...")
    """
    return await send(ROTATE_LICENSE_KEY, path={"id": id})


async def validate_license_key(
    send: Send,
    /,
    *,
    key: str,
    organization_id: UUID | str,
    activation_id: UUID | str | Null | None = None,
    benefit_id: UUID | str | Null | None = None,
    customer_id: UUID | str | Null | None = None,
    increment_usage: int | Null | None = None,
    conditions: Mapping[str, str | int | float | bool] | None = None,
) -> ValidatedLicenseKey:
    """Check a license key from a shipped application, with no token; else as `license_keys.validate`.

    POST /v1/customer-portal/license-keys/validate. No credentials are sent.

    Args:
        key: The license key itself.
        organization_id: The organization that issued it.
        activation_id: An activation that must exist, with the same `conditions`.
        benefit_id: The benefit that it must come from.
        customer_id: The customer who must own it.
        increment_usage: How much usage to count; 400 if the limit does not allow it. At least 0.
        conditions: The keys and values given on activation. At most 50 keys, keys of 1 to 40 characters.

    Raises:
        APIStatusError: 400 BadRequest; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customer_portal.license_keys.validate(...)
    """
    return await send(
        VALIDATE_LICENSE_KEY,
        body={
            "key": key,
            "organization_id": organization_id,
            "activation_id": activation_id,
            "benefit_id": benefit_id,
            "customer_id": customer_id,
            "increment_usage": increment_usage,
            "conditions": conditions,
        },
    )


async def activate_license_key(
    send: Send,
    /,
    *,
    key: str,
    organization_id: UUID | str,
    label: str,
    conditions: Mapping[str, str | int | float | bool] | None = None,
    meta: Mapping[str, str | int | float | bool] | None = None,
) -> LicenseKeyActivationCreated:
    """Use one of a license key's activations, with no token; else as `license_keys.activate`.

    POST /v1/customer-portal/license-keys/activate. No credentials are sent.

    Args:
        key: The license key itself.
        organization_id: The organization that issued it.
        label: Name for the device or installation.
        conditions: Keys and values that tie an activation to its device; validation must repeat them. At
            most 50 keys, keys of 1 to 40 characters.
        meta: Your own keys and values on the activation. At most 50 keys, keys of 1 to 40 characters.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customer_portal.license_keys.activate(...)
    """
    return await send(
        ACTIVATE_LICENSE_KEY,
        body={
            "key": key,
            "organization_id": organization_id,
            "label": label,
            "conditions": conditions,
            "meta": meta,
        },
    )


async def deactivate_license_key(
    send: Send, /, *, key: str, organization_id: UUID | str, activation_id: UUID | str
) -> None:
    """Give an activation of a license key back, with no token; else as `license_keys.deactivate`.

    POST /v1/customer-portal/license-keys/deactivate. No credentials are sent.

    Args:
        key: The license key itself.
        organization_id: The organization that issued it.
        activation_id: The activation's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customer_portal.license_keys.deactivate(...)
    """
    return await send(
        DEACTIVATE_LICENSE_KEY,
        body={"key": key, "organization_id": organization_id, "activation_id": activation_id},
    )


class CustomerPortalLicenseKeys(Resource):
    """License keys of the session's customer, and checks from applications that hold no token."""

    list = list_license_keys
    get = get_license_key
    rotate = rotate_license_key
    validate = validate_license_key
    activate = activate_license_key
    deactivate = deactivate_license_key
