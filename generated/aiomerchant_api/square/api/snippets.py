"""Square: snippets.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, Operation, Resource

if TYPE_CHECKING:
    from ...core import Send
    from ..inputs.snippet import SnippetDict
    from ..models.delete_snippet_response import DeleteSnippetResponse
    from ..models.retrieve_snippet_response import RetrieveSnippetResponse
    from ..models.snippet import Snippet
    from ..models.upsert_snippet_response import UpsertSnippetResponse

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
    """DELETE /v2/sites/{site_id}/snippet.

    Scopes: ONLINE_STORE_SNIPPETS_WRITE.
    """
    return await send(DELETE_SNIPPET, path={"site_id": site_id})


async def retrieve_snippet(send: Send, /, site_id: str) -> RetrieveSnippetResponse:
    """GET /v2/sites/{site_id}/snippet.

    Scopes: ONLINE_STORE_SNIPPETS_READ.
    """
    return await send(RETRIEVE_SNIPPET, path={"site_id": site_id})


async def upsert_snippet(
    send: Send, /, site_id: str, *, snippet: Snippet | SnippetDict
) -> UpsertSnippetResponse:
    """POST /v2/sites/{site_id}/snippet.

    Scopes: ONLINE_STORE_SNIPPETS_WRITE.
    """
    return await send(UPSERT_SNIPPET, path={"site_id": site_id}, body={"snippet": snippet})


class Snippets(Resource):
    """The operations of `snippets`."""

    delete = delete_snippet
    get = retrieve_snippet
    upsert = upsert_snippet
