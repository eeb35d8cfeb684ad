"""Square: mobile.authorization_codes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Body, Operation, Resource, Send, deprecated

if TYPE_CHECKING:
    from typing import Final

    from ..models.mobile_authorization_codes_bodies import CreateMobileAuthorizationCodeResponse

CREATE_MOBILE_AUTHORIZATION_CODE: Final[Operation[CreateMobileAuthorizationCodeResponse]] = Operation(
    "CreateMobileAuthorizationCode",
    "mobile.authorization_codes.create",
    "POST",
    "/mobile/authorization-code",
    provider="square",
    returns="CreateMobileAuthorizationCodeResponse",
    body=Body(type="CreateMobileAuthorizationCodeRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE_IN_PERSON",),
    deprecated=True,
)


class MobileAuthorizationCodes(Resource):
    """Codes that pair a mobile app with a card reader."""

    @deprecated("The API deprecates this operation")
    async def create(
        send: Send, /, *, location_id: str | None = None
    ) -> CreateMobileAuthorizationCodeResponse:
        """Issue a code with which a mobile app pairs a card reader, once and within the hour.

        POST /mobile/authorization-code. Scopes: PAYMENTS_WRITE_IN_PERSON. Deprecated by the API.

        Args:
            location_id: 1 to 191 characters.

        Example:
            await square.mobile.authorization_codes.create(location_id="...")
        """
        return await send(CREATE_MOBILE_AUTHORIZATION_CODE, body={"location_id": location_id})
