"""Polar: license_keys. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource

from ...polar.api.license_keys import (
    DEACTIVATE_LICENSE_KEY as DEACTIVATE_LICENSE_KEY,
    GET_LICENSE_KEY as GET_LICENSE_KEY,
    GET_LICENSE_KEY_ACTIVATION as GET_LICENSE_KEY_ACTIVATION,
    LIST_LICENSE_KEYS as LIST_LICENSE_KEYS,
    ROTATE_LICENSE_KEY as ROTATE_LICENSE_KEY,
    UPDATE_LICENSE_KEY as UPDATE_LICENSE_KEY,
    deactivate_license_key,
    get_license_key,
    get_license_key_activation,
    list_license_keys,
    rotate_license_key,
    update_license_key,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Send

    from ..models.license_key_activation_created import LicenseKeyActivationCreated
    from ..models.validated_license_key import ValidatedLicenseKey

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


async def validate_license_key(
    send: Send,
    /,
    *,
    key: str,
    organization_id: UUID | str,
    activation_id: UUID | str | None = None,
    benefit_id: UUID | str | None = None,
    customer_id: UUID | str | None = None,
    increment_usage: int | None = None,
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
