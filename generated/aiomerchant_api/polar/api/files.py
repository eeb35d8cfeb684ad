"""Polar: files. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..inputs.file import FileCreateDict, S3FileUploadCompletedPartDict
    from ..models.file_create import FileCreate
    from ..models.file_read import FileRead
    from ..models.files_bodies import FileUpload, ListResourceFileRead, S3FileUploadCompletedPart

LIST_FILES: Final[ListOperation[ListResourceFileRead, FileRead]] = ListOperation(
    "files:list",
    "files.list",
    "GET",
    "/v1/files/",
    provider="polar",
    returns="ListResourceFileRead",
    query=("organization_id", "ids", "page", "limit"),
    security=("oidc", "pat", "oat"),
    scopes=("files:read", "files:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_FILE: Final[Operation[FileUpload]] = Operation(
    "files:create",
    "files.create",
    "POST",
    "/v1/files/",
    provider="polar",
    returns="FileUpload",
    body=Body(type="FileCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("files:write",),
)

COMPLETE_FILE_UPLOAD: Final[Operation[FileRead]] = Operation(
    "files:uploaded",
    "files.uploaded",
    "POST",
    "/v1/files/{id}/uploaded",
    provider="polar",
    returns="FileRead",
    body=Body(type="FileUploadCompleted"),
    security=("oidc", "pat", "oat"),
    scopes=("files:write",),
)

UPDATE_FILE: Final[Operation[FileRead]] = Operation(
    "files:update",
    "files.update",
    "PATCH",
    "/v1/files/{id}",
    provider="polar",
    returns="FileRead",
    body=Body(type="FilePatch"),
    security=("oidc", "pat", "oat"),
    scopes=("files:write",),
)

DELETE_FILE: Final[Operation[None]] = Operation(
    "files:delete",
    "files.delete",
    "DELETE",
    "/v1/files/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("files:write",),
)


def list_files(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    ids: UUID | str | Sequence[UUID | str] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Pages[FileRead]:
    """List files, whatever they are for: downloads, product media, avatars.

    GET /v1/files/. Scopes: files:read, files:write. Token: OAuth, personal or organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        ids: Only this file, or any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.files.list(): ...
    """
    return send.pages(
        LIST_FILES, query={"organization_id": organization_id, "ids": ids, "page": page, "limit": limit}
    )


async def create_file(send: Send, /, *, body: FileCreate | FileCreateDict) -> FileUpload:
    """Announce a file; gives the URL for each part's upload (PUT), after which `uploaded` completes it.

    POST /v1/files/. Scopes: files:write. Token: OAuth, personal or organization access token.

    Args:
        body: One of DownloadableFileCreate, ProductMediaFileCreate, OrganizationAvatarFileCreate,
            SupportCaseAttachmentFileCreate.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.files.create(body={...})
    """
    return await send(CREATE_FILE, body=body)


async def complete_file_upload(
    send: Send,
    /,
    id: UUID | str,
    *,
    upload_id: str,
    path: str,
    parts: Sequence[S3FileUploadCompletedPart | S3FileUploadCompletedPartDict],
) -> FileRead:
    """Complete a file's upload with the ETag of each part; needs the ids that `create` gave.

    POST /v1/files/{id}/uploaded. Scopes: files:write. Token: OAuth, personal or organization access token.

    Args:
        id: The file's id, not the upload's.
        upload_id: The upload's id, not the file's.
        path: Path in storage, as the created file shows it.
        parts: All parts, in order.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.files.uploaded("...", upload_id="...", path="guide.pdf", parts=[...])
    """
    return await send(
        COMPLETE_FILE_UPLOAD, path={"id": id}, body={"id": upload_id, "path": path, "parts": parts}
    )


async def update_file(
    send: Send, /, id: UUID | str, *, name: str | Null | None = None, version: str | Null | None = None
) -> FileRead:
    """Rename a file or set its version; its contents stay.

    PATCH /v1/files/{id}. Scopes: files:write. Token: OAuth, personal or organization access token.

    Args:
        id: Its id.
        name: File name.
        version: A version of your own.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.files.update("...", name="Print club")
    """
    return await send(UPDATE_FILE, path={"id": id}, body={"name": name, "version": version})


async def delete_file(send: Send, /, id: UUID | str) -> None:
    """Delete a file; it cannot be downloaded any more.

    DELETE /v1/files/{id}. Scopes: files:write. Token: OAuth, personal or organization access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.files.delete("...")
    """
    return await send(DELETE_FILE, path={"id": id})


class Files(Resource):
    """Uploaded files: downloads, product media, avatars."""

    list = list_files
    create = create_file
    uploaded = complete_file_upload
    update = update_file
    delete = delete_file
