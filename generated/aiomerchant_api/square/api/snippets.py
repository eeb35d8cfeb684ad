"""Square: snippets. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from ..inputs.snippet import SnippetDict
    from ..models.snippets_bodies import (
        DeleteSnippetResponse,
        RetrieveSnippetResponse,
        Snippet,
        UpsertSnippetResponse,
    )

DELETE_SNIPPET: Final[Operation[DeleteSnippetResponse]] = Operation(
    "DeleteSnippet",
    "snippets.delete",
    "DELETE",
    "/v2/sites/{site_id}/snippet",
    provider="square",
    returns="DeleteSnippetResponse",
    security=("oauth2",),
    scopes=("ONLINE_STORE_SNIPPETS_WRITE",),
)

RETRIEVE_SNIPPET: Final[Operation[RetrieveSnippetResponse]] = Operation(
    "RetrieveSnippet",
    "snippets.get",
    "GET",
    "/v2/sites/{site_id}/snippet",
    provider="square",
    returns="RetrieveSnippetResponse",
    security=("oauth2",),
    scopes=("ONLINE_STORE_SNIPPETS_READ",),
)

UPSERT_SNIPPET: Final[Operation[UpsertSnippetResponse]] = Operation(
    "UpsertSnippet",
    "snippets.upsert",
    "POST",
    "/v2/sites/{site_id}/snippet",
    provider="square",
    returns="UpsertSnippetResponse",
    body=Body(type="UpsertSnippetRequest"),
    security=("oauth2",),
    scopes=("ONLINE_STORE_SNIPPETS_WRITE",),
)


async def delete_snippet(send: Send, /, site_id: str) -> DeleteSnippetResponse:
    """Remove the application's snippet from a site; early access.

    DELETE /v2/sites/{site_id}/snippet. Scopes: ONLINE_STORE_SNIPPETS_WRITE.

    Args:
        site_id: ID of the Square Online site.

    Example:
        await square.snippets.delete("...")
    """
    return await send(DELETE_SNIPPET, path={"site_id": site_id})


async def retrieve_snippet(send: Send, /, site_id: str) -> RetrieveSnippetResponse:
    """Get the application's own snippet of a site; early access.

    GET /v2/sites/{site_id}/snippet. Scopes: ONLINE_STORE_SNIPPETS_READ.

    Args:
        site_id: ID of the Square Online site.

    Example:
        await square.snippets.get("...")
    """
    return await send(RETRIEVE_SNIPPET, path={"site_id": site_id})


async def upsert_snippet(
    send: Send, /, site_id: str, *, snippet: Snippet | SnippetDict
) -> UpsertSnippetResponse:
    """Set the HTML that the application adds to the head of a site's pages, checkout apart; early access.

    POST /v2/sites/{site_id}/snippet. Scopes: ONLINE_STORE_SNIPPETS_WRITE.

    Args:
        site_id: ID of the Square Online site.

    Example:
        await square.snippets.upsert("...", snippet={...})
    """
    return await send(UPSERT_SNIPPET, path={"site_id": site_id}, body={"snippet": snippet})


class Snippets(Resource):
    """HTML that the application adds to a Square Online site."""

    delete = delete_snippet
    get = retrieve_snippet
    upsert = upsert_snippet
