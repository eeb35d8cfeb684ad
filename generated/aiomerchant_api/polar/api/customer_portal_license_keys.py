"""Polar: customer_portal.license_keys.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...core import Pages, Send
    from ..models.license_key_activation_read import LicenseKeyActivationRead
    from ..models.license_key_read import LicenseKeyRead
    from ..models.license_key_with_activations import LicenseKeyWithActivations
    from ..models.list_resource_license_key_read import ListResourceLicenseKeyRead
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

VALIDATE_LICENSE_KEY: Final[Operation[ValidatedLicenseKey]] = Operation(
    "customer_portal:license_keys:validate",
    "customer_portal.license_keys.validate",
    "POST",
    "/v1/customer-portal/license-keys/validate",
    provider="polar",
    returns="ValidatedLicenseKey",
    body=Body(type="LicenseKeyValidate"),
    authorization=None,
)

ACTIVATE_LICENSE_KEY: Final[Operation[LicenseKeyActivationRead]] = Operation(
    "customer_portal:license_keys:activate",
    "customer_portal.license_keys.activate",
    "POST",
    "/v1/customer-portal/license-keys/activate",
    provider="polar",
    returns="LicenseKeyActivationRead",
    body=Body(type="LicenseKeyActivate"),
    authorization=None,
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
)


def list_license_keys(
    send: Send, /, *, benefit_id: UUID | str | None = None, page: int | None = None, limit: int | None = None
) -> Pages[LicenseKeyRead]:
    """GET /v1/customer-portal/license-keys/.

    Scopes: customer_portal:read, customer_portal:write. Token: customer or member session token.

    Args:
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.

    Raises:
        APIStatusError: 401 Unauthorized; 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return send.pages(LIST_LICENSE_KEYS, query={"benefit_id": benefit_id, "page": page, "limit": limit})


async def get_license_key(send: Send, /, id: UUID | str) -> LicenseKeyWithActivations:
    """GET /v1/customer-portal/license-keys/{id}.

    Scopes: customer_portal:read, customer_portal:write. Token: customer or member session token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_LICENSE_KEY, path={"id": id})


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
    """POST /v1/customer-portal/license-keys/validate.

    No credentials are sent.

    Args:
        increment_usage: At least 0.
        conditions: At most 50 keys, keys of 1 to 40 characters.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
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
) -> LicenseKeyActivationRead:
    """POST /v1/customer-portal/license-keys/activate.

    No credentials are sent.

    Args:
        conditions: At most 50 keys, keys of 1 to 40 characters.
        meta: At most 50 keys, keys of 1 to 40 characters.

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


async def deactivate_license_key(
    send: Send, /, *, key: str, organization_id: UUID | str, activation_id: UUID | str
) -> None:
    """POST /v1/customer-portal/license-keys/deactivate.

    No credentials are sent.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(
        DEACTIVATE_LICENSE_KEY,
        body={"key": key, "organization_id": organization_id, "activation_id": activation_id},
    )


class CustomerPortalLicenseKeys(Resource):
    """The operations of `customer_portal.license_keys`."""

    list = list_license_keys
    get = get_license_key
    validate = validate_license_key
    activate = activate_license_key
    deactivate = deactivate_license_key
