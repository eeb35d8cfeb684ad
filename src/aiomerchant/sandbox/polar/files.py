"""Polar's files, uploaded in parts: https://polar.sh/docs/features/benefits/file-downloads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.http.storage import STORAGE_PATH, Storage, etag
from aiomerchant.sandbox.state import Record, to_iso

from .commerce import Commerce

__all__ = ["Files"]

#: The lifetime of the URLs of an upload.
UPLOAD_LIFETIME: Final = timedelta(hours=1)


class Files:
    """Files, whose content the storage holds."""

    def __init__(self, commerce: Commerce, storage: Storage) -> None:
        self._commerce = commerce
        self._storage = storage

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"files:create": Endpoint(self._create), "files:uploaded": Endpoint(self._uploaded)}

    def _create(self, request: Request) -> Record:
        commerce = self._commerce
        file: Record = commerce.records.answer(request)
        file["path"] = f"{file['organization_id']}/{file['id']}/{file['name']}"
        upload = {"id": commerce.ids.text(32), "path": file["path"], "parts": []}
        expires = to_iso(commerce.moment + UPLOAD_LIFETIME)
        for part in request.body["upload"]["parts"]:
            url = f"{commerce.host.base_url}{STORAGE_PATH}/{file['id']}/{part['number']}"
            checksum = part.get("checksum_sha256_base64")
            headers = {"x-amz-checksum-sha256": checksum} if checksum else {}
            upload["parts"].append({**part, "url": url, "expires_at": expires, "headers": headers})
        file["upload"] = upload
        return file

    def _uploaded(self, request: Request) -> Record:
        file = self._commerce.find("files", request.path["id"])
        content = b""
        for part in request.body["parts"]:
            kept, _ = self._storage.files.get(f"{file['id']}/{part['number']}", (None, ""))
            if kept is None or part["checksum_etag"].strip('"') != etag(kept):
                raise Refusal(400, {"error": "FileUploadError", "detail": "A part is missing or another."})
            content += kept
        self._storage.put(file["path"], content, file["mime_type"])
        file |= {"is_uploaded": True, "last_modified_at": self._commerce.now}
        shown: Record = self._commerce.records.seen("files:update", file)
        return shown
