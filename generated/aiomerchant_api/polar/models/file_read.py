"""FileRead. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.files_bodies import (
    DownloadableFileRead,
    OrganizationAvatarFileRead,
    SupportCaseAttachmentFileRead,
)
from ..models.product_media_file_read import ProductMediaFileRead

FileRead: TypeAlias = (
    DownloadableFileRead
    | ProductMediaFileRead
    | OrganizationAvatarFileRead
    | SupportCaseAttachmentFileRead
    | Unknown
)
