"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.address import AddressInputDict
    from ..models.address_input import AddressInput
    from ..models.customer_portal_benefit_grants_bodies import (
        CustomerBenefitGrantDiscordPropertiesUpdate,
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    )
    from ..models.customers_bodies import MemberOwnerCreate
    from ..models.enums import CustomerCancellationReason


class CustomerBenefitGrantCustomUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["custom"]]


class CustomerBenefitGrantDiscordPropertiesUpdateDict(TypedDict, total=False):
    account_id: Required[str | Null | None]


class CustomerBenefitGrantDiscordUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["discord"]]
    properties: Required[
        CustomerBenefitGrantDiscordPropertiesUpdate | CustomerBenefitGrantDiscordPropertiesUpdateDict
    ]


class CustomerBenefitGrantDownloadablesUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["downloadables"]]


class CustomerBenefitGrantFeatureFlagUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["feature_flag"]]


class CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict(TypedDict, total=False):
    account_id: Required[str | Null | None]


class CustomerBenefitGrantGitHubRepositoryUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["github_repository"]]
    properties: Required[
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate
        | CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict
    ]


class CustomerBenefitGrantLicenseKeysUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["license_keys"]]


class CustomerBenefitGrantMeterCreditUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["meter_credit"]]


class CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict(TypedDict, total=False):
    invited_email: Required[str]


class CustomerBenefitGrantSlackSharedChannelUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["slack_shared_channel"]]
    properties: Required[
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate
        | CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict
    ]


class CustomerIndividualCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    external_id: str | Null | None
    name: str | Null | None
    billing_address: AddressInput | AddressInputDict | Null | None
    tax_id: str | Null | None
    locale: str | Null | None
    organization_id: UUID | str | Null | None
    owner: MemberOwnerCreate | MemberOwnerCreateDict | Null | None
    type: Literal["individual"] | None
    email: Required[str]


class CustomerSessionCustomerExternalIDCreateDict(TypedDict, total=False):
    member_id: UUID | str | Null | None
    external_member_id: str | Null | None
    return_url: str | Null | None
    external_customer_id: Required[str]


class CustomerSessionCustomerIDCreateDict(TypedDict, total=False):
    member_id: UUID | str | Null | None
    external_member_id: str | Null | None
    return_url: str | Null | None
    customer_id: Required[UUID | str]


class CustomerSubscriptionCancelDict(TypedDict, total=False):
    cancel_at_period_end: bool | Null | None
    cancellation_reason: CustomerCancellationReason | Null | None
    cancellation_comment: str | Null | None


class CustomerSubscriptionPauseDict(TypedDict, total=False):
    pause_at_period_end: Required[bool]
    resumes_at: datetime | Null | None


class CustomerSubscriptionResumeDict(TypedDict, total=False):
    resume: Required[Literal[True]]


class CustomerSubscriptionUpdateClearDict(TypedDict, total=False):
    pending_update: Required[Any]


class CustomerSubscriptionUpdateProductDict(TypedDict, total=False):
    product_id: Required[UUID | str]


class CustomerSubscriptionUpdateSeatsDict(TypedDict, total=False):
    seats: Required[int]


class CustomerSubscriptionUpdateUnitsDict(TypedDict, total=False):
    units: Required[int]


class CustomerTeamCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    external_id: str | Null | None
    name: str | Null | None
    billing_address: AddressInput | AddressInputDict | Null | None
    tax_id: str | Null | None
    locale: str | Null | None
    organization_id: UUID | str | Null | None
    owner: MemberOwnerCreate | MemberOwnerCreateDict | Null | None
    type: Required[Literal["team"]]
    email: str | Null | None


class MemberOwnerCreateDict(TypedDict, total=False):
    email: Required[str]
    name: str | Null | None
    external_id: str | Null | None


CustomerBenefitGrantUpdateDict: TypeAlias = (
    CustomerBenefitGrantDiscordUpdateDict
    | CustomerBenefitGrantGitHubRepositoryUpdateDict
    | CustomerBenefitGrantDownloadablesUpdateDict
    | CustomerBenefitGrantLicenseKeysUpdateDict
    | CustomerBenefitGrantCustomUpdateDict
    | CustomerBenefitGrantMeterCreditUpdateDict
    | CustomerBenefitGrantFeatureFlagUpdateDict
    | CustomerBenefitGrantSlackSharedChannelUpdateDict
)
CustomerCreateDict: TypeAlias = CustomerIndividualCreateDict | CustomerTeamCreateDict
CustomerSessionsCreateRequestDict: TypeAlias = (
    CustomerSessionCustomerIDCreateDict | CustomerSessionCustomerExternalIDCreateDict
)
CustomerSubscriptionUpdateDict: TypeAlias = (
    CustomerSubscriptionUpdateProductDict
    | CustomerSubscriptionUpdateSeatsDict
    | CustomerSubscriptionUpdateUnitsDict
    | CustomerSubscriptionCancelDict
    | CustomerSubscriptionPauseDict
    | CustomerSubscriptionResumeDict
    | CustomerSubscriptionUpdateClearDict
)
