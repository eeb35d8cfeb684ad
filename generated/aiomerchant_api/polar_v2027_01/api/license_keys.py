"""Polar: license_keys. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ...polar.models.enums import LicenseKeyStatus
    from ...polar.models.license_key_read import LicenseKeyRead
    from ...polar.models.license_key_with_activations import LicenseKeyWithActivations
    from ...polar.models.license_keys_bodies import LicenseKeyActivationRead
    from ...polar.models.list_resource_license_key_read import ListResourceLicenseKeyRead
    from ...polar.models.rotated_license_key import RotatedLicenseKey
    from ..models.license_key_activation_created import LicenseKeyActivationCreated
    from ..models.validated_license_key import ValidatedLicenseKey

LIST_LICENSE_KEYS: Final[ListOperation[ListResourceLicenseKeyRead, LicenseKeyRead]] = ListOperation(
    "license_keys:list",
    "license_keys.list",
    "GET",
    "/v1/license-keys/",
    provider="polar",
    returns="ListResourceLicenseKeyRead",
    query=("organization_id", "benefit_id", "status", "page", "limit"),
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:read", "license_keys:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_LICENSE_KEY: Final[Operation[LicenseKeyWithActivations]] = Operation(
    "license_keys:get",
    "license_keys.get",
    "GET",
    "/v1/license-keys/{id}",
    provider="polar",
    returns="LicenseKeyWithActivations",
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:read", "license_keys:write"),
)

UPDATE_LICENSE_KEY: Final[Operation[LicenseKeyRead]] = Operation(
    "license_keys:update",
    "license_keys.update",
    "PATCH",
    "/v1/license-keys/{id}",
    provider="polar",
    returns="LicenseKeyRead",
    body=Body(type="LicenseKeyUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:write",),
)

ROTATE_LICENSE_KEY: Final[Operation[RotatedLicenseKey]] = Operation(
    "license_keys:rotate",
    "license_keys.rotate",
    "POST",
    "/v1/license-keys/{id}/rotate",
    provider="polar",
    returns="RotatedLicenseKey",
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:write",),
)

GET_LICENSE_KEY_ACTIVATION: Final[Operation[LicenseKeyActivationRead]] = Operation(
    "license_keys:get_activation",
    "license_keys.get_activation",
    "GET",
    "/v1/license-keys/{id}/activations/{activation_id}",
    provider="polar",
    returns="LicenseKeyActivationRead",
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:read", "license_keys:write"),
)

VALIDATE_LICENSE_KEY: Final[Operation[ValidatedLicenseKey]] = Operation(
    "license_keys:validate",
    "license_keys.validate",
    "POST",
    "/v1/license-keys/validate",
    provider="polar",
    returns="ValidatedLicenseKey",
    body=Body(type="LicenseKeyValidate"),
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:write",),
    secrets=(("body", "key"),),
)

ACTIVATE_LICENSE_KEY: Final[Operation[LicenseKeyActivationCreated]] = Operation(
    "license_keys:activate",
    "license_keys.activate",
    "POST",
    "/v1/license-keys/activate",
    provider="polar",
    returns="LicenseKeyActivationCreated",
    body=Body(type="LicenseKeyActivate"),
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:write",),
    secrets=(("body", "key"),),
)

DEACTIVATE_LICENSE_KEY: Final[Operation[None]] = Operation(
    "license_keys:deactivate",
    "license_keys.deactivate",
    "POST",
    "/v1/license-keys/deactivate",
    provider="polar",
    returns=None,
    body=Body(type="LicenseKeyDeactivate"),
    security=("oidc", "pat", "oat"),
    scopes=("license_keys:write",),
    secrets=(("body", "key"),),
)


def list_license_keys(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    benefit_id: UUID | str | Sequence[UUID | str] | None = None,
    status: LicenseKeyStatus | Sequence[LicenseKeyStatus] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Pages[LicenseKeyRead]:
    """List license keys, oldest first.

    GET /v1/license-keys/. Scopes: license_keys:read, license_keys:write. Token: OAuth, personal or
    organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        benefit_id: Only what concerns this benefit, or any of several.
        status: Only with this status, or with any of several. One of granted, revoked, disabled.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 401 Unauthorized; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        async for item in polar.license_keys.list(): ...
    """
    return send.pages(
        LIST_LICENSE_KEYS,
        query={
            "organization_id": organization_id,
            "benefit_id": benefit_id,
            "status": status,
            "page": page,
            "limit": limit,
        },
    )


async def get_license_key(send: Send, /, id: UUID | str) -> LicenseKeyWithActivations:
    """Get a license key by its id, with its activations.

    GET /v1/license-keys/{id}. Scopes: license_keys:read, license_keys:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The license key's id, not the key.

    Raises:
        APIStatusError: 401 Unauthorized; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.license_keys.get("...")
    """
    return await send(GET_LICENSE_KEY, path={"id": id})


async def update_license_key(
    send: Send,
    /,
    id: UUID | str,
    *,
    status: LicenseKeyStatus | Null | None = None,
    usage: int | None = None,
    limit_activations: int | Null | None = None,
    limit_usage: int | Null | None = None,
    expires_at: datetime | Null | None = None,
) -> LicenseKeyRead:
    """Change a license key's status, usage, limits or expiry.

    PATCH /v1/license-keys/{id}. Scopes: license_keys:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: The license key's id, not the key.
        status: Whether it is in force (granted), taken back (revoked) or switched off (disabled). One of
            granted, revoked, disabled.
        usage: Usage counted so far. -2147483648 to 2147483647, default 0.
        limit_activations: How many activations it allows; None if it takes none. 1 to 2147483647.
        limit_usage: The most usage it allows; None for any. 1 to 2147483647.
        expires_at: When it expires, if it does.

    Raises:
        APIStatusError: 401 Unauthorized; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.license_keys.update("...")
    """
    return await send(
        UPDATE_LICENSE_KEY,
        path={"id": id},
        body={
            "status": status,
            "usage": usage,
            "limit_activations": limit_activations,
            "limit_usage": limit_usage,
            "expires_at": expires_at,
        },
    )


async def rotate_license_key(send: Send, /, id: UUID | str) -> RotatedLicenseKey:
    """Replace a license key by a new one; the old one is no longer valid, and activations stay.

    POST /v1/license-keys/{id}/rotate. Scopes: license_keys:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The license key's id.

    Raises:
        APIStatusError: 400 RotateNotPermitted; 401 Unauthorized; 404 ResourceNotFound; 422
            HTTPValidationError.

    Example:
        await polar.license_keys.rotate("...")
    """
    return await send(ROTATE_LICENSE_KEY, path={"id": id})


async def get_license_key_activation(
    send: Send, /, id: UUID | str, activation_id: UUID | str
) -> LicenseKeyActivationRead:
    """Get one activation of a license key.

    GET /v1/license-keys/{id}/activations/{activation_id}. Scopes: license_keys:read, license_keys:write.
    Token: OAuth, personal or organization access token.

    Args:
        id: The license key's id, not the key.
        activation_id: The activation's id.

    Raises:
        APIStatusError: 401 Unauthorized; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.license_keys.get_activation("...", "...")
    """
    return await send(GET_LICENSE_KEY_ACTIVATION, path={"id": id, "activation_id": activation_id})


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
    """Check a license key and count the check, and usage if asked; 404 if unknown, revoked, expired or mismatched.

    POST /v1/license-keys/validate. Scopes: license_keys:write. Token: OAuth, personal or organization
    access token.

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
        await polar.license_keys.validate(key="PRINTS-4F2A-9C1B", organization_id="...")
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
    """Use one of a license key's activations for a device or installation; 403 when none is left or allowed.

    POST /v1/license-keys/activate. Scopes: license_keys:write. Token: OAuth, personal or organization
    access token.

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
        await polar.license_keys.activate(...)
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
    """Give an activation of a license key back, so that another may take its place.

    POST /v1/license-keys/deactivate. Scopes: license_keys:write. Token: OAuth, personal or organization
    access token.

    Args:
        key: The license key itself.
        organization_id: The organization that issued it.
        activation_id: The activation's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.license_keys.deactivate(...)
    """
    return await send(
        DEACTIVATE_LICENSE_KEY,
        body={"key": key, "organization_id": organization_id, "activation_id": activation_id},
    )


class LicenseKeys(Resource):
    """License keys that customers were granted, and their activations."""

    list = list_license_keys
    get = get_license_key
    update = update_license_key
    rotate = rotate_license_key
    get_activation = get_license_key_activation
    validate = validate_license_key
    activate = activate_license_key
    deactivate = deactivate_license_key
