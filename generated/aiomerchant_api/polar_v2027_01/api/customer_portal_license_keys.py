"""Polar: customer_portal.license_keys. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource

from ...polar.api.customer_portal_license_keys import (
    DEACTIVATE_LICENSE_KEY as DEACTIVATE_LICENSE_KEY,
    GET_LICENSE_KEY as GET_LICENSE_KEY,
    LIST_LICENSE_KEYS as LIST_LICENSE_KEYS,
    ROTATE_LICENSE_KEY as ROTATE_LICENSE_KEY,
    deactivate_license_key,
    get_license_key,
    list_license_keys,
    rotate_license_key,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Send

    from ..models.license_key_activation_created import LicenseKeyActivationCreated
    from ..models.validated_license_key import ValidatedLicenseKey

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


class CustomerPortalLicenseKeys(Resource):
    """License keys of the session's customer, and checks from applications that hold no token."""

    list = list_license_keys
    get = get_license_key
    rotate = rotate_license_key
    validate = validate_license_key
    activate = activate_license_key
    deactivate = deactivate_license_key
