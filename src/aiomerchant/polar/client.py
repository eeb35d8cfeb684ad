"""The client of Polar."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from aiomerchant.client import KEEP, BaseClient
from aiomerchant_api.polar.resources import PolarResources
from aiomerchant_core import explains

from .provider import PROVIDER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar, Unpack
    from uuid import UUID

    from aiomerchant.keywords import ClientOptions, KeywordOptions, ViewOptions

    from .checkouts import Checkouts
    from .files import Files
    from .oauth2 import Oauth2
    from .orders import Orders

__all__ = ["Polar"]


@explains
class Polar(BaseClient, PolarResources):
    """A client of the Polar API: `async with Polar(access_token) as polar:`.

    Its access token is an organization, personal, OAuth, customer session or member session token.
    """

    _provider = PROVIDER
    #: What polar-sdk called them before its version 1.
    _elsewhere: ClassVar[Mapping[str, str]] = {
        **BaseClient._elsewhere,
        "server": "environment, which is 'production' or 'sandbox'",
        "retry_config": "retry",
        **dict.fromkeys(("async_client", "client"), "session, a ClientSession of aiohttp"),
    }

    def __init__(
        self,
        access_token: str | None = None,
        *,
        organization_id: UUID | str | None = None,
        **options: Unpack[KeywordOptions],
    ) -> None:
        """Make a client, as `BaseClient` does, with one more argument.

        Args:
            access_token: A token of any kind that Polar issues.
            organization_id: The organization that calls are about, for a token of a user, who may have
                several. It is filled in where an operation takes it and a call gives none. With an
                organization's own token, which says so itself, it is not sent.
            options: The arguments of `BaseClient`.

        Raises:
            ConfigurationError: An argument is not valid.
        """
        super().__init__(access_token, **options)
        if organization_id is not None:
            self._send = self._send.with_options(**_changes(organization_id))

    @classmethod
    # The keywords of the base are a TypedDict, which to pyright may have more keys of any type.
    def from_env(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, *, organization_id: UUID | str | None = KEEP, **options: Unpack[ClientOptions]
    ) -> Self:
        """Make a client from environment variables, as `BaseClient` does, with one more.

        POLAR_ORGANIZATION_ID is `organization_id`, and may be missing.

        Raises:
            ConfigurationError: There is no access token, or a value is not valid.
        """
        given: Any = options if organization_id is KEEP else {**options, "organization_id": organization_id}
        return super().from_env(**given)

    def with_options(
        self, *, organization_id: UUID | str | None = KEEP, **options: Unpack[ViewOptions]
    ) -> Self:
        """Make a view of this client with other options, as `BaseClient` does, with one more.

        Args:
            organization_id: The organization that calls are about; None fills in none.
            options: The options of `BaseClient`.

        Raises:
            ConfigurationError: An option is not valid.
        """
        view = super().with_options(**options)
        return view if organization_id is KEEP else view._view(**_changes(organization_id))

    @cached_property
    def checkouts(self) -> Checkouts:
        from .checkouts import Checkouts

        return Checkouts(self._send)

    @cached_property
    def files(self) -> Files:
        from .files import Files

        return Files(self._send)

    @cached_property
    def oauth2(self) -> Oauth2:
        from .oauth2 import Oauth2

        return Oauth2(self._send)

    @cached_property
    def orders(self) -> Orders:
        from .orders import Orders

        return Orders(self._send)


def _changes(organization_id: UUID | str | None) -> dict[str, Any]:
    """The change of options for an organization."""
    from .organization import Organization  # most clients need none

    return {"defaults": Organization.of(organization_id)}
