"""Square: customers.cards. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource, Send, deprecated

if TYPE_CHECKING:
    from ..inputs.address import AddressDict
    from ..models.address import Address
    from ..models.customers_cards_bodies import CreateCustomerCardResponse, DeleteCustomerCardResponse

CREATE_CUSTOMER_CARD: Final[Operation[CreateCustomerCardResponse]] = Operation(
    "CreateCustomerCard",
    "customers.cards.create",
    "POST",
    "/v2/customers/{customer_id}/cards",
    provider="square",
    returns="CreateCustomerCardResponse",
    body=Body(type="CreateCustomerCardRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
    secrets=(("body", "card_nonce"), ("body", "verification_token")),
    deprecated=True,
)

DELETE_CUSTOMER_CARD: Final[Operation[DeleteCustomerCardResponse]] = Operation(
    "DeleteCustomerCard",
    "customers.cards.delete",
    "DELETE",
    "/v2/customers/{customer_id}/cards/{card_id}",
    provider="square",
    returns="DeleteCustomerCardResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
    deprecated=True,
)


class CustomersCards(Resource):
    """Cards on file by customer; `cards` takes its place."""

    @deprecated("The API deprecates this operation")
    async def create(
        send: Send,
        /,
        customer_id: str,
        *,
        card_nonce: str,
        billing_address: Address | AddressDict | None = None,
        cardholder_name: str | None = None,
        verification_token: str | None = None,
    ) -> CreateCustomerCardResponse:
        """Store a customer's card by its nonce; the same nonce gives the same card.

        POST /v2/customers/{customer_id}/cards. Scopes: CUSTOMERS_WRITE. Deprecated by the API since 2021-06-16;
        `cards.create` replaces it.

        Args:
            customer_id: ID of the customer.
            card_nonce: Nonce of the card.
            billing_address: Billing address; its postal code must be that of the nonce.
            cardholder_name: Name on the card.
            verification_token: Proof of the buyer's identity (3-D Secure).

        Raises:
            APIStatusError: 4xx CARD_EXPIRED, CARD_PROCESSING_NOT_ENABLED, CARD_TOKEN_EXPIRED, CARD_TOKEN_USED,
                INVALID_CARD, INVALID_CARD_DATA, INVALID_EXPIRATION, UNSUPPORTED_ENTRY_METHOD,
                VERIFY_AVS_FAILURE, VERIFY_CVV_FAILURE.

        Example:
            await square.customers.cards.create("...", card_nonce="...")
        """
        return await send(
            CREATE_CUSTOMER_CARD,
            path={"customer_id": customer_id},
            body={
                "card_nonce": card_nonce,
                "billing_address": billing_address,
                "cardholder_name": cardholder_name,
                "verification_token": verification_token,
            },
        )

    @deprecated("The API deprecates this operation")
    async def delete(send: Send, /, customer_id: str, card_id: str) -> DeleteCustomerCardResponse:
        """Take a card off a customer's file.

        DELETE /v2/customers/{customer_id}/cards/{card_id}. Scopes: CUSTOMERS_WRITE. Deprecated by the API since
        2021-06-16; `cards.disable` replaces it.

        Args:
            customer_id: ID of the customer.
            card_id: ID of the stored card.

        Example:
            await square.customers.cards.delete("...", "...")
        """
        return await send(DELETE_CUSTOMER_CARD, path={"customer_id": customer_id, "card_id": card_id})
