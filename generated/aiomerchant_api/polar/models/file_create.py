"""FileCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.files_bodies import (
    DownloadableFileCreate,
    OrganizationAvatarFileCreate,
    ProductMediaFileCreate,
    SupportCaseAttachmentFileCreate,
)

FileCreate: TypeAlias = (
    DownloadableFileCreate
    | ProductMediaFileCreate
    | OrganizationAvatarFileCreate
    | SupportCaseAttachmentFileCreate
    | Unknown
)
