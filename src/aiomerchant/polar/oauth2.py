"""The operations `polar.oauth2`, with the type of answer for each kind of token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from attrs import evolve

from aiomerchant.errors import ConfigurationError
from aiomerchant_api.polar.api import oauth2 as generated

if TYPE_CHECKING:
    from aiomerchant_api.polar.models import UserInfoOrganization, UserInfoUser

__all__ = ["Oauth2"]


class Oauth2(generated.Oauth2):
    """Polar's OAuth2 operations."""

    @overload
    async def userinfo(self, *, sub_type: Literal["user"] = "user") -> UserInfoUser: ...

    @overload
    async def userinfo(self, *, sub_type: Literal["organization"]) -> UserInfoOrganization: ...

    async def userinfo(self, *, sub_type: Literal["user", "organization"] = "user") -> Any:
        """The user or organization that the access token belongs to.

        Args:
            sub_type: The kind of account that the token was issued to. The answers for users and
                organizations can look the same, and the server issues user tokens: only the caller can know
                that a token is an organization's.
                https://polar.sh/docs/integrate/oauth2/connect

        Raises:
            ConfigurationError: `sub_type` is neither.
        """
        kinds = {"user": "UserInfoUser", "organization": "UserInfoOrganization"}
        if sub_type not in kinds:
            raise ConfigurationError(f"sub_type must be 'user' or 'organization', not {sub_type!r}")
        return await self(evolve(generated.GET_USERINFO, returns=kinds[sub_type]))
